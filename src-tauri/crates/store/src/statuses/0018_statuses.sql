-- The steps of an event's way, the newest row is where it stands; an event without rows is a draft.
CREATE TABLE event_statuses (
    event INTEGER NOT NULL REFERENCES events (id) ON DELETE CASCADE,
    number INTEGER NOT NULL,
    status TEXT NOT NULL,
    at TEXT NOT NULL,
    -- Why, in the user's words; asked for when an approved text is opened again.
    reason TEXT,
    PRIMARY KEY (event, number)
) STRICT, WITHOUT ROWID;
