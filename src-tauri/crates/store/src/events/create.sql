INSERT INTO events (key, revision, school_year, created_at, saved_at)
VALUES (?, ?, ?, ?, ?)
ON CONFLICT (key) DO NOTHING
