-- The newest event that shows the school tells what it is.
UPDATE schools SET
    (name, level, ownership, address, symbol, letterhead_name, letterhead_unit, last_on) = (
        SELECT
            shown.name, shown.level, shown.ownership, shown.address, shown.symbol, shown.letterhead_name,
            shown.letterhead_unit, met.on_date
        FROM schools_met AS met
        CROSS JOIN event_schools AS shown ON shown.event = met.event AND shown.ord = met.ord
        WHERE met.school = schools.id
        ORDER BY met.on_date DESC, met.event DESC, met.ord
        LIMIT 1
    )
WHERE id = ?
