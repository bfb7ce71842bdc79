SELECT id, revision, saved_at FROM events
WHERE id NOT IN (SELECT event FROM event_versions)
