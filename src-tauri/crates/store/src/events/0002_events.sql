-- An event's identity and state. What happened stands in event_facts and the other event_* tables.
CREATE TABLE events (
    id INTEGER PRIMARY KEY,
    key TEXT NOT NULL UNIQUE,
    revision INTEGER NOT NULL,
    -- Derived from the date, for the list: "2026-2027".
    school_year TEXT NOT NULL,
    created_at TEXT NOT NULL,
    saved_at TEXT NOT NULL,
    -- In the bin since; NULL: not in the bin.
    deleted_at TEXT
) STRICT;

CREATE INDEX events_by_school_year ON events (school_year);
CREATE INDEX events_by_time ON events (saved_at);

-- One row an event (ord is 0). Ids of schools and people are those inside the event and may dangle
-- while it is being typed, so that no word is refused: no foreign keys among an event's own parts.
CREATE TABLE event_facts (
    event INTEGER NOT NULL REFERENCES events (id) ON DELETE CASCADE,
    ord INTEGER NOT NULL CHECK (ord = 0),
    kind TEXT NOT NULL,
    title TEXT,
    topic TEXT,
    campaign TEXT,
    host TEXT NOT NULL,
    viewpoint TEXT,
    scope TEXT,
    unit TEXT,
    school_count INTEGER,
    date TEXT NOT NULL,
    end_date TEXT,
    session TEXT,
    start_time TEXT,
    end_time TEXT,
    place TEXT,
    mode TEXT,
    training_periods INTEGER,
    meaning TEXT,
    PRIMARY KEY (event, ord)
) STRICT, WITHOUT ROWID;

-- The other schools, in the author's order.
CREATE TABLE event_partners (
    event INTEGER NOT NULL REFERENCES events (id) ON DELETE CASCADE,
    part TEXT NOT NULL,
    item INTEGER NOT NULL,
    ord INTEGER NOT NULL,
    school TEXT NOT NULL,
    PRIMARY KEY (event, part, item, ord)
) STRICT, WITHOUT ROWID;

-- Lists of short texts anywhere in the event: `part` is the list's path in the event file without its
-- numbers ("event.purposes", "speeches.gist"), `item` the number of the row that the list belongs to, from 0.
CREATE TABLE event_texts (
    event INTEGER NOT NULL REFERENCES events (id) ON DELETE CASCADE,
    part TEXT NOT NULL,
    item INTEGER NOT NULL,
    ord INTEGER NOT NULL,
    text TEXT NOT NULL,
    PRIMARY KEY (event, part, item, ord)
) STRICT, WITHOUT ROWID;

-- Who did what: role holders, guests, performers, witnesses. `part` and `item` as in event_texts.
CREATE TABLE event_roles (
    event INTEGER NOT NULL REFERENCES events (id) ON DELETE CASCADE,
    part TEXT NOT NULL,
    item INTEGER NOT NULL,
    ord INTEGER NOT NULL,
    person TEXT NOT NULL,
    PRIMARY KEY (event, part, item, ord)
) STRICT, WITHOUT ROWID;

-- The closing words.
CREATE TABLE event_closings (
    event INTEGER NOT NULL REFERENCES events (id) ON DELETE CASCADE,
    ord INTEGER NOT NULL CHECK (ord = 0),
    thanks TEXT,
    closing TEXT,
    PRIMARY KEY (event, ord)
) STRICT, WITHOUT ROWID;

-- Who wrote, edited and approved it.
CREATE TABLE event_credits (
    event INTEGER NOT NULL REFERENCES events (id) ON DELETE CASCADE,
    ord INTEGER NOT NULL,
    part TEXT NOT NULL CHECK (part IN ('author', 'editor', 'approver')),
    name TEXT NOT NULL,
    title TEXT,
    PRIMARY KEY (event, ord)
) STRICT, WITHOUT ROWID;
