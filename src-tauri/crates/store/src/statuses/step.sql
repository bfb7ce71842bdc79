INSERT INTO event_statuses (event, number, status, at, reason)
VALUES (?1, (SELECT coalesce(max(number), 0) + 1 FROM event_statuses WHERE event = ?1), ?2, ?3, ?4)
