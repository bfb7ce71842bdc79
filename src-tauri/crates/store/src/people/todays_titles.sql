SELECT title FROM person_titles
WHERE person = ? AND "to" IS NULL
ORDER BY ord
