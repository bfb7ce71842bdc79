-- What the author changed about a photo and where it stands. Areas are four numbers: x, y, width, height.
ALTER TABLE event_photos ADD COLUMN turn INTEGER;
ALTER TABLE event_photos ADD COLUMN crop TEXT;
ALTER TABLE event_photos ADD COLUMN width TEXT;
ALTER TABLE event_photos ADD COLUMN after INTEGER;
ALTER TABLE event_photos ADD COLUMN cover INTEGER;
CREATE TABLE event_photo_areas (
    event INTEGER NOT NULL REFERENCES events (id) ON DELETE CASCADE,
    part TEXT NOT NULL,
    item INTEGER NOT NULL,
    ord INTEGER NOT NULL,
    area TEXT NOT NULL,
    PRIMARY KEY (event, part, item, ord)
) STRICT, WITHOUT ROWID;
-- Which events show a photo is asked before it is deleted.
CREATE INDEX event_photos_by_file ON event_photos (file);
