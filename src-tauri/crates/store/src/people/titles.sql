SELECT
    facts.date,
    (
        SELECT json_group_array(title.text ORDER BY title.ord) FROM event_texts AS title
        WHERE title.event = met.event AND title.part = 'people.titles' AND title.item = met.ord
    )
FROM people
JOIN people_met AS met ON met.person = people.id
JOIN event_facts AS facts ON facts.event = met.event
WHERE people.match = ?
ORDER BY facts.date, met.event, met.ord DESC
