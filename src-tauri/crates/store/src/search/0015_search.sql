-- The words of every event, each once: without marks, and as spelled (words that bear marks only).
-- Our own splitting decides what a word is; the ascii tokenizer then only cuts at the spaces between them.
-- Contentless: the text itself stands in the event's tables.
CREATE VIRTUAL TABLE event_words USING fts5 (
    folded, exact,
    tokenize = 'ascii', detail = column, prefix = '2 3', content = '', contentless_delete = 1
);
