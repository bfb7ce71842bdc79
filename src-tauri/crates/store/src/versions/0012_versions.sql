-- Old states of an event as event files: JSON, deflated, since they are most of the file's size. `number` is the revision; `begun_at` the first of the quick
-- saves that one version stands for.
CREATE TABLE event_versions (
    event INTEGER NOT NULL REFERENCES events (id) ON DELETE CASCADE,
    number INTEGER NOT NULL,
    begun_at TEXT NOT NULL,
    saved_at TEXT NOT NULL,
    file BLOB NOT NULL,
    PRIMARY KEY (event, number)
) STRICT;
