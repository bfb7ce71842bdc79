-- Whether the legal bases stand in the author's own order, and whether a paper bears place and day.
ALTER TABLE event_facts ADD COLUMN own_basis_order INTEGER;
ALTER TABLE event_documents ADD COLUMN place_date INTEGER;
