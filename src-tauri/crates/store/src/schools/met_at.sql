SELECT DISTINCT schools.match FROM schools_met AS met
JOIN schools ON schools.id = met.school
WHERE met.event = ?
