-- The newest event that shows the person gives name and place; the honorific comes from the newest that has one.
UPDATE people SET
    full_name = coalesce(newest.full_name, people.full_name),
    school_name = newest.school_name,
    organisation = newest.organisation,
    last_on = coalesce(newest.date, ''),
    met = (SELECT count(DISTINCT met.event) FROM people_met AS met WHERE met.person = people.id),
    honorific = (
        SELECT shown.honorific
        FROM people_met AS met
        JOIN event_people AS shown ON shown.event = met.event AND shown.ord = met.ord
        JOIN event_facts AS facts ON facts.event = met.event
        WHERE met.person = people.id AND shown.honorific IS NOT NULL
        ORDER BY facts.date DESC, met.event DESC, met.ord
        LIMIT 1
    )
FROM (
    SELECT people.id
    FROM people WHERE people.match = ?1
) AS wanted
LEFT JOIN (
    SELECT met.person, shown.full_name, met.school_name, shown.organisation, facts.date
    FROM people
    JOIN people_met AS met ON met.person = people.id
    JOIN event_people AS shown ON shown.event = met.event AND shown.ord = met.ord
    JOIN event_facts AS facts ON facts.event = met.event
    WHERE people.match = ?1
    ORDER BY facts.date DESC, met.event DESC, met.ord
    LIMIT 1
) AS newest ON newest.person = wanted.id
WHERE people.id = wanted.id
