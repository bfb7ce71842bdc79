SELECT name, level, ownership, address, symbol, letterhead_name, letterhead_unit, met FROM schools
ORDER BY met DESC, last_on DESC, match
