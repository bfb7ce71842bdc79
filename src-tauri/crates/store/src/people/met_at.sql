SELECT DISTINCT people.match FROM people_met AS met
JOIN people ON people.id = met.person
WHERE met.event = ?
