-- The library of papers that are cited. What the program brought stays distinguishable from what the school entered.
CREATE TABLE citations (
    id INTEGER PRIMARY KEY,
    -- Kind and number, folded, of the entry that the program brought; null: the school's own.
    starter TEXT UNIQUE,
    -- Whether the school made it her own: from then on the program does not touch it.
    changed INTEGER NOT NULL,
    -- Taken out of the library; kept, so that the program does not bring it again and it can be had back.
    removed INTEGER NOT NULL,
    kind TEXT NOT NULL,
    number TEXT,
    date TEXT,
    issuer TEXT,
    summary TEXT,
    effective_from TEXT,
    effective_to TEXT,
    replaced_by TEXT,
    note TEXT,
    checked INTEGER NOT NULL
) STRICT;
