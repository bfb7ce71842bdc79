-- The newest event that shows the school tells what it is.
UPDATE schools SET
    name = newest.name,
    level = newest.level,
    ownership = newest.ownership,
    address = newest.address,
    symbol = newest.symbol,
    letterhead_name = newest.letterhead_name,
    letterhead_unit = newest.letterhead_unit,
    last_on = newest.date,
    met = (SELECT count(DISTINCT met.event) FROM schools_met AS met WHERE met.school = schools.id)
FROM (
    SELECT met.school, shown.*, facts.date
    FROM schools
    JOIN schools_met AS met ON met.school = schools.id
    JOIN event_schools AS shown ON shown.event = met.event AND shown.ord = met.ord
    JOIN event_facts AS facts ON facts.event = met.event
    WHERE schools.match = ?1
    ORDER BY facts.date DESC, met.event DESC, met.ord
    LIMIT 1
) AS newest
WHERE schools.id = newest.school
