//! From an event to an Article of neutral blocks: templates, phrases, reference. No I/O.
