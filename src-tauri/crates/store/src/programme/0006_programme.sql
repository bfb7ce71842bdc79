-- What was done. Performers stand in event_roles, tags in event_texts.
CREATE TABLE event_programme (
    event INTEGER NOT NULL REFERENCES events (id) ON DELETE CASCADE,
    ord INTEGER NOT NULL,
    kind TEXT NOT NULL,
    title TEXT,
    domain TEXT,
    subject TEXT,
    age_group TEXT,
    grade INTEGER,
    class TEXT,
    school TEXT,
    periods INTEGER,
    time TEXT,
    detail TEXT,
    PRIMARY KEY (event, ord)
) STRICT, WITHOUT ROWID;
