-- The newest version takes the new state, if it was begun a moment ago.
UPDATE event_versions SET number = ?2, saved_at = ?3, file = ?4
WHERE
    event = ?1
    AND number = (SELECT max(number) FROM event_versions WHERE event = ?1)
    AND begun_at > ?5 AND begun_at <= ?3
