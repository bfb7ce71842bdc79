-- `file` is the photo's content hash in the photo folder. Children's names stand in event_texts.
CREATE TABLE event_photos (
    event INTEGER NOT NULL REFERENCES events (id) ON DELETE CASCADE,
    ord INTEGER NOT NULL,
    id TEXT NOT NULL,
    file TEXT NOT NULL,
    caption TEXT,
    alt TEXT,
    consent TEXT,
    PRIMARY KEY (event, ord)
) STRICT, WITHOUT ROWID;
