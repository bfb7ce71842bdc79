-- Whether the guests stand in the author's own order instead of by rank.
ALTER TABLE event_attendance ADD COLUMN own_order INTEGER;
