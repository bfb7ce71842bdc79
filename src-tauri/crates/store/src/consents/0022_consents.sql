-- Who may be shown: a child is a code of the school's choosing within a school year. There is no column for a name.
CREATE TABLE consents (
    id INTEGER PRIMARY KEY,
    -- The code as it is compared: without case, marks and spaces.
    folded TEXT NOT NULL,
    school_year TEXT NOT NULL,
    code TEXT NOT NULL,
    class TEXT,
    parent_on TEXT,
    -- Whether the child is seven or older and is asked too.
    from_seven INTEGER NOT NULL,
    child_on TEXT,
    note TEXT,
    withdrawn_on TEXT,
    UNIQUE (school_year, folded)
) STRICT;
CREATE INDEX consents_by_code ON consents (folded);
-- Which events show a child is asked of the codes that their photos bear.
CREATE INDEX event_texts_by_part ON event_texts (part, event);
