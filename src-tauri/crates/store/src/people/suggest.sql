SELECT id, full_name, honorific, school_name, organisation, met FROM people
ORDER BY met DESC, last_on DESC, match
