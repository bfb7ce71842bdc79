INSERT INTO event_exports (event, document, at) VALUES (?, ?, ?)
ON CONFLICT (event, document) DO UPDATE SET at = excluded.at
