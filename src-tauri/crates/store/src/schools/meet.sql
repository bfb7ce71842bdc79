INSERT INTO schools_met (event, ord, school)
VALUES (?, ?, (SELECT id FROM schools WHERE match = ?))
