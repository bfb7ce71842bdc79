//! What was said: speeches, the discussion, the author's own paragraphs.

use records::programme::{Discussion, OwnParagraph};
use records::{EventFile, Speech};
use rusqlite::Connection;

use crate::error::StoreError;
use crate::rows::{TEXTS, Table, row};

row!(Speech { person, speaker, kind, topic, detail, after } elsewhere { gist });
row!(Discussion { opinions, summary } elsewhere { points });
row!(OwnParagraph { after, text });

const SPEECHES: Table = Table::of_event("event_speeches");
const DISCUSSIONS: Table = Table::of_event("event_discussions");
const PARAGRAPHS: Table = Table::of_event("event_paragraphs");
const GIST: &str = "speeches.gist";
const POINTS: &str = "discussion.points";

/// Writes the speeches.
pub(crate) fn put(db: &Connection, event: i64, file: &EventFile) -> Result<(), StoreError> {
    SPEECHES.put(db, event, &file.speeches)?;
    TEXTS.put(db, event, GIST, file.speeches.iter().map(|speech| &speech.gist))
}

/// Reads the speeches.
pub(crate) fn take(db: &Connection, event: i64, file: &mut EventFile) -> Result<(), StoreError> {
    file.speeches = SPEECHES.take(db, event)?;
    TEXTS.take(db, event, GIST, file.speeches.iter_mut().map(|speech| &mut speech.gist))
}

/// Writes the discussion and the own paragraphs.
pub(crate) fn put_discussion(db: &Connection, event: i64, file: &EventFile) -> Result<(), StoreError> {
    DISCUSSIONS.put(db, event, &file.discussion)?;
    TEXTS.put(db, event, POINTS, file.discussion.as_ref().map(|discussion| &discussion.points))?;
    PARAGRAPHS.put(db, event, &file.paragraphs)
}

/// Reads the discussion and the own paragraphs.
pub(crate) fn take_discussion(db: &Connection, event: i64, file: &mut EventFile) -> Result<(), StoreError> {
    file.discussion = DISCUSSIONS.take_one(db, event)?;
    TEXTS.take(db, event, POINTS, file.discussion.as_mut().map(|discussion| &mut discussion.points))?;
    file.paragraphs = PARAGRAPHS.take(db, event)?;
    Ok(())
}
