SELECT
    (
        SELECT json_group_array(title.text ORDER BY title.ord) FROM event_texts AS title
        WHERE title.event = met.event AND title.part = 'people.titles' AND title.item = met.ord
    )
FROM people_met AS met
WHERE met.person = ? AND met.on_date = ? AND met.event <> ?
