-- The schools of an event, under the names that they bore then.
CREATE TABLE event_schools (
    event INTEGER NOT NULL REFERENCES events (id) ON DELETE CASCADE,
    ord INTEGER NOT NULL,
    id TEXT NOT NULL,
    name TEXT NOT NULL,
    level TEXT,
    ownership TEXT,
    address TEXT,
    symbol TEXT,
    letterhead_name TEXT,
    letterhead_unit INTEGER,
    PRIMARY KEY (event, ord)
) STRICT, WITHOUT ROWID;

-- `school` is the school's ord; `ord` runs on over all schools. The lines stand in event_texts.
CREATE TABLE event_governing_bodies (
    event INTEGER NOT NULL REFERENCES events (id) ON DELETE CASCADE,
    ord INTEGER NOT NULL,
    school INTEGER NOT NULL,
    "from" TEXT,
    "to" TEXT,
    PRIMARY KEY (event, ord)
) STRICT, WITHOUT ROWID;

CREATE TABLE event_localities (
    event INTEGER NOT NULL REFERENCES events (id) ON DELETE CASCADE,
    ord INTEGER NOT NULL,
    school INTEGER NOT NULL,
    "from" TEXT,
    "to" TEXT,
    name TEXT NOT NULL,
    PRIMARY KEY (event, ord)
) STRICT, WITHOUT ROWID;

-- The user's own school, as it is today; the same shape, `own` is always 1.
CREATE TABLE own_school (
    own INTEGER NOT NULL CHECK (own = 1),
    ord INTEGER NOT NULL CHECK (ord = 0),
    id TEXT NOT NULL,
    name TEXT NOT NULL,
    level TEXT,
    ownership TEXT,
    address TEXT,
    symbol TEXT,
    letterhead_name TEXT,
    letterhead_unit INTEGER,
    PRIMARY KEY (own, ord)
) STRICT, WITHOUT ROWID;

CREATE TABLE own_governing_bodies (
    own INTEGER NOT NULL CHECK (own = 1),
    ord INTEGER NOT NULL,
    school INTEGER NOT NULL,
    "from" TEXT,
    "to" TEXT,
    PRIMARY KEY (own, ord)
) STRICT, WITHOUT ROWID;

CREATE TABLE own_localities (
    own INTEGER NOT NULL CHECK (own = 1),
    ord INTEGER NOT NULL,
    school INTEGER NOT NULL,
    "from" TEXT,
    "to" TEXT,
    name TEXT NOT NULL,
    PRIMARY KEY (own, ord)
) STRICT, WITHOUT ROWID;

CREATE TABLE own_texts (
    own INTEGER NOT NULL CHECK (own = 1),
    part TEXT NOT NULL,
    item INTEGER NOT NULL,
    ord INTEGER NOT NULL,
    text TEXT NOT NULL,
    PRIMARY KEY (own, part, item, ord)
) STRICT, WITHOUT ROWID;
