INSERT INTO schools_met (event, ord, school, on_date) VALUES (?, ?, ?, ?)
