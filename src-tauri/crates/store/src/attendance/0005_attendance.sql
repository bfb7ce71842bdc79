-- Who was there, as far as it was counted. Guests stand in event_roles ("attendance.invited").
CREATE TABLE event_attendance (
    event INTEGER NOT NULL REFERENCES events (id) ON DELETE CASCADE,
    ord INTEGER NOT NULL CHECK (ord = 0),
    total INTEGER,
    present INTEGER,
    absent_count INTEGER,
    PRIMARY KEY (event, ord)
) STRICT, WITHOUT ROWID;

CREATE TABLE event_groups (
    event INTEGER NOT NULL REFERENCES events (id) ON DELETE CASCADE,
    ord INTEGER NOT NULL,
    label TEXT NOT NULL,
    count INTEGER,
    school TEXT,
    school_count INTEGER,
    PRIMARY KEY (event, ord)
) STRICT, WITHOUT ROWID;

CREATE TABLE event_absences (
    event INTEGER NOT NULL REFERENCES events (id) ON DELETE CASCADE,
    ord INTEGER NOT NULL,
    person TEXT NOT NULL,
    excused INTEGER,
    reason TEXT,
    PRIMARY KEY (event, ord)
) STRICT, WITHOUT ROWID;
