-- What was said. The points of a speech and of the discussion stand in event_texts.
CREATE TABLE event_speeches (
    event INTEGER NOT NULL REFERENCES events (id) ON DELETE CASCADE,
    ord INTEGER NOT NULL,
    person TEXT,
    speaker TEXT,
    kind TEXT,
    topic TEXT,
    detail TEXT,
    after INTEGER,
    PRIMARY KEY (event, ord)
) STRICT, WITHOUT ROWID;

-- A row without values says that nothing was noted; no row says nothing.
CREATE TABLE event_discussions (
    event INTEGER NOT NULL REFERENCES events (id) ON DELETE CASCADE,
    ord INTEGER NOT NULL CHECK (ord = 0),
    opinions INTEGER,
    summary TEXT,
    PRIMARY KEY (event, ord)
) STRICT, WITHOUT ROWID;

CREATE TABLE event_paragraphs (
    event INTEGER NOT NULL REFERENCES events (id) ON DELETE CASCADE,
    ord INTEGER NOT NULL,
    after TEXT,
    text TEXT NOT NULL,
    PRIMARY KEY (event, ord)
) STRICT, WITHOUT ROWID;
