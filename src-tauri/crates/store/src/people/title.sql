INSERT INTO person_titles (person, "from", ord, title, "to")
VALUES (?, ?, ?, ?, ?)
