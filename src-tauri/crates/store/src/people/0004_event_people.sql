-- The people of an event as they were then. Their titles of that day stand in event_texts ("people.titles").
CREATE TABLE event_people (
    event INTEGER NOT NULL REFERENCES events (id) ON DELETE CASCADE,
    ord INTEGER NOT NULL,
    id TEXT NOT NULL,
    full_name TEXT NOT NULL,
    honorific TEXT,
    school TEXT,
    organisation TEXT,
    rank INTEGER,
    phone TEXT,
    PRIMARY KEY (event, ord)
) STRICT, WITHOUT ROWID;
