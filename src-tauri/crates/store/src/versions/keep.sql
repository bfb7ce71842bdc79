INSERT INTO event_versions (event, number, begun_at, saved_at, file)
VALUES (?1, ?2, ?3, ?3, ?4)
