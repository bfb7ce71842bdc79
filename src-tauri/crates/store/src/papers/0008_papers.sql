-- What the event rests on and what came out of it.
CREATE TABLE event_legal_bases (
    event INTEGER NOT NULL REFERENCES events (id) ON DELETE CASCADE,
    ord INTEGER NOT NULL,
    verb TEXT,
    kind TEXT,
    number TEXT,
    date TEXT,
    issuer TEXT,
    summary TEXT,
    PRIMARY KEY (event, ord)
) STRICT, WITHOUT ROWID;

CREATE TABLE event_reviews (
    event INTEGER NOT NULL REFERENCES events (id) ON DELETE CASCADE,
    ord INTEGER NOT NULL CHECK (ord = 0),
    strengths TEXT,
    weaknesses TEXT,
    causes TEXT,
    solutions TEXT,
    PRIMARY KEY (event, ord)
) STRICT, WITHOUT ROWID;

CREATE TABLE event_observations (
    event INTEGER NOT NULL REFERENCES events (id) ON DELETE CASCADE,
    ord INTEGER NOT NULL,
    text TEXT NOT NULL,
    sensitive INTEGER,
    replacement TEXT,
    PRIMARY KEY (event, ord)
) STRICT, WITHOUT ROWID;

CREATE TABLE event_outcomes (
    event INTEGER NOT NULL REFERENCES events (id) ON DELETE CASCADE,
    ord INTEGER NOT NULL,
    kind TEXT NOT NULL,
    text TEXT NOT NULL,
    owner TEXT,
    due TEXT,
    PRIMARY KEY (event, ord)
) STRICT, WITHOUT ROWID;

CREATE TABLE event_contests (
    event INTEGER NOT NULL REFERENCES events (id) ON DELETE CASCADE,
    ord INTEGER NOT NULL CHECK (ord = 0),
    contestants INTEGER,
    recognised INTEGER,
    PRIMARY KEY (event, ord)
) STRICT, WITHOUT ROWID;

-- Who got an award stands in event_texts: ids or plain names.
CREATE TABLE event_awards (
    event INTEGER NOT NULL REFERENCES events (id) ON DELETE CASCADE,
    ord INTEGER NOT NULL,
    award TEXT NOT NULL,
    count INTEGER,
    subject TEXT,
    PRIMARY KEY (event, ord)
) STRICT, WITHOUT ROWID;

CREATE TABLE event_schedule (
    event INTEGER NOT NULL REFERENCES events (id) ON DELETE CASCADE,
    ord INTEGER NOT NULL,
    time TEXT,
    content TEXT NOT NULL,
    owner TEXT,
    PRIMARY KEY (event, ord)
) STRICT, WITHOUT ROWID;

CREATE TABLE event_budgets (
    event INTEGER NOT NULL REFERENCES events (id) ON DELETE CASCADE,
    ord INTEGER NOT NULL CHECK (ord = 0),
    total_vnd INTEGER,
    source TEXT,
    PRIMARY KEY (event, ord)
) STRICT, WITHOUT ROWID;

CREATE TABLE event_budget_lines (
    event INTEGER NOT NULL REFERENCES events (id) ON DELETE CASCADE,
    ord INTEGER NOT NULL,
    item TEXT NOT NULL,
    amount_vnd INTEGER,
    PRIMARY KEY (event, ord)
) STRICT, WITHOUT ROWID;

CREATE TABLE event_commitments (
    event INTEGER NOT NULL REFERENCES events (id) ON DELETE CASCADE,
    ord INTEGER NOT NULL CHECK (ord = 0),
    period TEXT,
    document TEXT,
    PRIMARY KEY (event, ord)
) STRICT, WITHOUT ROWID;
