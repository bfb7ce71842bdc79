-- What was done to this file, newest last; kept short, for the curious and for finding faults.
CREATE TABLE changes (
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    at TEXT NOT NULL,
    name TEXT NOT NULL,
    event TEXT
) STRICT;
