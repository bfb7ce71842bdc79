INSERT INTO schools (match, name, met, last_on) VALUES (?, ?, 0, '')
ON CONFLICT (match) DO NOTHING
