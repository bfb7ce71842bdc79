//! The domain: schools, people, events, documents; the event file. No I/O.
