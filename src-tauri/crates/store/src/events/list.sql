SELECT
    events.key,
    facts.kind,
    facts.title,
    facts.topic,
    facts.date,
    facts.end_date,
    events.school_year,
    (
        SELECT school.name FROM event_schools AS school
        WHERE school.event = events.id AND school.id = facts.host
        ORDER BY school.ord LIMIT 1
    ),
    (
        SELECT json_group_array(school.name ORDER BY partner.ord)
        FROM event_partners AS partner
        JOIN event_schools AS school ON school.event = partner.event AND school.id = partner.school
        WHERE partner.event = events.id
    ),
    (
        SELECT json_group_array(document.kind ORDER BY document.ord)
        FROM event_documents AS document WHERE document.event = events.id
    ),
    (SELECT count(*) FROM event_photos AS photo WHERE photo.event = events.id),
    events.saved_at,
    events.deleted_at,
    coalesce(
        (SELECT step.status FROM event_statuses AS step WHERE step.event = events.id ORDER BY step.number DESC LIMIT 1),
        'draft'
    ),
    (
        SELECT json_group_array(export.document ORDER BY export.document)
        FROM event_exports AS export WHERE export.event = events.id
    )
FROM events
JOIN event_facts AS facts ON facts.event = events.id
WHERE
    (events.deleted_at IS NOT NULL) = :deleted
    AND (:school_year IS NULL OR events.school_year = :school_year)
    AND (:kind IS NULL OR facts.kind = :kind)
    AND (:words IS NULL OR events.id IN (SELECT rowid FROM event_words WHERE event_words MATCH :words))
ORDER BY facts.date DESC, events.created_at DESC, events.id DESC
