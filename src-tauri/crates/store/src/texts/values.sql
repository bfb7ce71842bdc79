-- Whoever looks for more than two thousand has something new in mind.
SELECT held.COLUMN_NAME
FROM TABLE_NAME AS held
JOIN events ON events.id = held.event AND events.deleted_at IS NULL
JOIN event_facts AS facts ON facts.event = held.event
WHERE held.COLUMN_NAME IS NOT NULL AND ONLY_PART
GROUP BY held.COLUMN_NAME
ORDER BY count(*) DESC, max(facts.date) DESC, held.COLUMN_NAME
LIMIT 2000
