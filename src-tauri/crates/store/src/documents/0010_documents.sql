-- The papers wanted of the event. Addressees and recipients stand in event_texts.
CREATE TABLE event_documents (
    event INTEGER NOT NULL REFERENCES events (id) ON DELETE CASCADE,
    ord INTEGER NOT NULL,
    kind TEXT NOT NULL,
    number INTEGER,
    issue_date TEXT,
    signing TEXT,
    signer TEXT,
    archive TEXT,
    subject TEXT,
    drafting_unit TEXT,
    title TEXT,
    PRIMARY KEY (event, ord)
) STRICT, WITHOUT ROWID;

-- Sections in the author's own wording; `document` is the document's ord, `ord` runs on over all documents.
CREATE TABLE event_document_sections (
    event INTEGER NOT NULL REFERENCES events (id) ON DELETE CASCADE,
    ord INTEGER NOT NULL,
    document INTEGER NOT NULL,
    name TEXT NOT NULL,
    html TEXT NOT NULL,
    basis TEXT,
    PRIMARY KEY (event, ord)
) STRICT, WITHOUT ROWID;
