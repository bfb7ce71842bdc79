INSERT INTO people_met (event, ord, person, school_name, on_date) VALUES (?, ?, ?, ?, ?)
