DELETE FROM schools
WHERE match = ? AND NOT EXISTS (SELECT 1 FROM schools_met AS met WHERE met.school = schools.id)
