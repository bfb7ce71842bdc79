-- People met in events, for suggestions. All of it is learned from event_people and can be learned again.
CREATE TABLE people (
    id INTEGER PRIMARY KEY,
    -- Name and school or organisation in one spelling: the same person only if both agree.
    match TEXT NOT NULL UNIQUE,
    full_name TEXT NOT NULL,
    honorific TEXT,
    school_name TEXT,
    organisation TEXT,
    met INTEGER NOT NULL,
    last_on TEXT NOT NULL
) STRICT;

-- A title and its days: from the first event that shows it, until (exclusive) the first that shows others.
CREATE TABLE person_titles (
    person INTEGER NOT NULL REFERENCES people (id) ON DELETE CASCADE,
    "from" TEXT NOT NULL,
    ord INTEGER NOT NULL,
    title TEXT NOT NULL,
    "to" TEXT,
    PRIMARY KEY (person, "from", ord)
) STRICT, WITHOUT ROWID;

-- The person at place `ord` of the event's people, of the school that the event gave them. An event in the bin
-- shows nobody.
CREATE TABLE people_met (
    event INTEGER NOT NULL REFERENCES events (id) ON DELETE CASCADE,
    ord INTEGER NOT NULL,
    person INTEGER NOT NULL REFERENCES people (id) ON DELETE CASCADE,
    school_name TEXT,
    -- The event's day, so that the newest is found without looking at them all.
    on_date TEXT NOT NULL,
    PRIMARY KEY (event, ord)
) STRICT, WITHOUT ROWID;

CREATE INDEX people_met_by_person ON people_met (person, on_date DESC, event DESC, ord);
