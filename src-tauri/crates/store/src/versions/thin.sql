-- Of the event ?1; ?2 an hour ago, ?3 a day ago. A version goes when a later one stands for the same hour (the first 13
-- characters of a time) or, once it is older than a day, for the same day (the first 10).
DELETE FROM event_versions
WHERE
    event = ?1
    AND saved_at < ?2
    AND EXISTS (
        SELECT 1 FROM event_versions AS later
        WHERE
            later.event = event_versions.event
            AND later.number > event_versions.number
            AND substr(later.saved_at, 1, iif(event_versions.saved_at < ?3, 10, 13))
            = substr(event_versions.saved_at, 1, iif(event_versions.saved_at < ?3, 10, 13))
    )
