SELECT people.id, people.full_name, title.title
FROM people LEFT JOIN person_titles AS title ON title.person = people.id
ORDER BY people.id, title."from", title.ord
