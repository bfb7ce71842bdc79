-- The newest event that shows the person gives name and place; the honorific comes from the newest of the last twenty
-- that has one. CROSS JOIN: the index gives the newest first, and the planner must not turn it round.
UPDATE people SET
    (full_name, school_name, organisation, last_on) = (
        SELECT shown.full_name, met.school_name, shown.organisation, met.on_date
        FROM people_met AS met
        CROSS JOIN event_people AS shown ON shown.event = met.event AND shown.ord = met.ord
        WHERE met.person = people.id
        ORDER BY met.on_date DESC, met.event DESC, met.ord
        LIMIT 1
    ),
    honorific = (
        SELECT honorific
        FROM (
            SELECT shown.honorific
            FROM people_met AS met
            CROSS JOIN event_people AS shown ON shown.event = met.event AND shown.ord = met.ord
            WHERE met.person = people.id
            ORDER BY met.on_date DESC, met.event DESC, met.ord
            LIMIT 20
        )
        WHERE honorific IS NOT NULL
        LIMIT 1
    )
WHERE id = ?
