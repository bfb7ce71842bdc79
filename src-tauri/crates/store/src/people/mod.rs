//! People: as they were at an event, and the directory of those met.

mod known;
mod learn;
mod suggest;
mod titles;

use records::{EventFile, Person};
use rusqlite::Connection;

use crate::error::StoreError;
use crate::rows::{TEXTS, Table, row};

pub use known::KnownPerson;
pub(crate) use learn::{learn, learn_all};
pub use suggest::PersonSuggestion;

row!(Person { id, full_name, honorific, school, organisation, rank, phone } elsewhere { titles });

const PEOPLE: Table = Table::of_event("event_people");
const TITLES: &str = "people.titles";

/// Writes the people of an event.
pub(crate) fn put(db: &Connection, event: i64, file: &EventFile) -> Result<(), StoreError> {
    PEOPLE.put(db, event, &file.people)?;
    TEXTS.put(db, event, TITLES, file.people.iter().map(|person| &person.titles))
}

/// Reads the people of an event.
pub(crate) fn take(db: &Connection, event: i64, file: &mut EventFile) -> Result<(), StoreError> {
    file.people = PEOPLE.take(db, event)?;
    TEXTS.take(db, event, TITLES, file.people.iter_mut().map(|person| &mut person.titles))
}

#[cfg(test)]
mod tests;
