DELETE FROM person_titles
WHERE person = (SELECT id FROM people WHERE match = ?)
