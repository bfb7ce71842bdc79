-- Schools met in events, for suggestions. All of it is learned from event_schools and can be learned again.
CREATE TABLE schools (
    id INTEGER PRIMARY KEY,
    -- The name's spelling without case and place of tone, so that Hòa and Hoà are one.
    match TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    level TEXT,
    ownership TEXT,
    address TEXT,
    symbol TEXT,
    letterhead_name TEXT,
    letterhead_unit INTEGER,
    met INTEGER NOT NULL,
    last_on TEXT NOT NULL
) STRICT;

-- The school at place `ord` of the event's schools.
CREATE TABLE schools_met (
    event INTEGER NOT NULL REFERENCES events (id) ON DELETE CASCADE,
    ord INTEGER NOT NULL,
    school INTEGER NOT NULL REFERENCES schools (id) ON DELETE CASCADE,
    -- The event's day, so that the newest is found without looking at them all.
    on_date TEXT NOT NULL,
    PRIMARY KEY (event, ord)
) STRICT, WITHOUT ROWID;

CREATE INDEX schools_met_by_school ON schools_met (school, on_date DESC, event DESC, ord);
