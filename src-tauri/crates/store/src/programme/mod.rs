//! What was done.

use records::{EventFile, ProgrammeItem};
use rusqlite::Connection;

use crate::error::StoreError;
use crate::rows::{ROLES, TEXTS, Table, row};

row!(ProgrammeItem {
    kind, title, domain, subject, age_group, grade, class, school, periods, time, detail
} elsewhere { performers, tags });

const PROGRAMME: Table = Table::of_event("event_programme");
const PERFORMERS: &str = "programme.performers";
const TAGS: &str = "programme.tags";

/// Writes the programme.
pub(crate) fn put(db: &Connection, event: i64, file: &EventFile) -> Result<(), StoreError> {
    PROGRAMME.put(db, event, &file.programme)?;
    ROLES.put(db, event, PERFORMERS, file.programme.iter().map(|item| &item.performers))?;
    TEXTS.put(db, event, TAGS, file.programme.iter().map(|item| &item.tags))
}

/// Reads the programme.
pub(crate) fn take(db: &Connection, event: i64, file: &mut EventFile) -> Result<(), StoreError> {
    file.programme = PROGRAMME.take(db, event)?;
    ROLES.take(db, event, PERFORMERS, file.programme.iter_mut().map(|item| &mut item.performers))?;
    TEXTS.take(db, event, TAGS, file.programme.iter_mut().map(|item| &mut item.tags))
}
