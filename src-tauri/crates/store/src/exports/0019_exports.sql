-- The papers of an event that left the program: when last.
CREATE TABLE event_exports (
    event INTEGER NOT NULL REFERENCES events (id) ON DELETE CASCADE,
    document TEXT NOT NULL,
    at TEXT NOT NULL,
    PRIMARY KEY (event, document)
) STRICT, WITHOUT ROWID;
