//! Events: written, read, listed, thrown away and had back.

mod bin;
mod create;
mod derived;
mod facts;
mod list;
mod parts;
mod read;
mod save;

use std::fmt;

use chrono::{DateTime, NaiveDate, Utc};
use records::{DocumentKind, EventFile, EventKind, EventStatus};
use rusqlite::{Connection, OptionalExtension};

use crate::error::StoreError;

pub(crate) use parts::load;

/// An event's key in this store: any text that the caller makes unique (a UUID).
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize)]
pub struct EventKey(pub String);

impl EventKey {
    /// The key as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl From<&str> for EventKey {
    fn from(key: &str) -> Self {
        Self(key.to_owned())
    }
}

impl fmt::Display for EventKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// An event as it is stored.
#[derive(Debug, Clone, PartialEq)]
pub struct StoredEvent {
    /// Its key.
    pub key: EventKey,
    /// Goes up by one with each change; a save names the revision that it started from.
    pub revision: u32,
    /// What happened.
    pub file: EventFile,
    /// First saved.
    pub created_at: DateTime<Utc>,
    /// Last saved.
    pub saved_at: DateTime<Utc>,
    /// In the bin since.
    pub deleted_at: Option<DateTime<Utc>>,
}

/// The answer of a save.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Saved {
    /// The revision that is now stored.
    pub revision: u32,
    /// When this wording was first stored.
    pub saved_at: DateTime<Utc>,
}

/// Which events are wanted.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct EventQuery {
    /// Words, each the beginning of a word of the event, with or without marks; empty: all.
    pub text: String,
    /// "2026-2027"; none: all.
    pub school_year: Option<String>,
    /// None: all.
    pub kind: Option<EventKind>,
    /// Those in the bin instead of the others.
    pub deleted: bool,
}

/// A line of the list of events.
#[derive(Debug, Clone, PartialEq)]
pub struct EventSummary {
    /// Its key.
    pub key: EventKey,
    /// What sort of event.
    pub kind: EventKind,
    /// Its name.
    pub title: Option<String>,
    /// Its topic.
    pub topic: Option<String>,
    /// The (first) day.
    pub date: NaiveDate,
    /// The last day, if there were several.
    pub end_date: Option<NaiveDate>,
    /// "2026-2027".
    pub school_year: String,
    /// The name of the school that organised.
    pub host: Option<String>,
    /// The names of the other schools, in the author's order.
    pub partners: Vec<String>,
    /// The papers wanted.
    pub documents: Vec<DocumentKind>,
    /// How many photos.
    pub photos: u32,
    /// Last saved.
    pub saved_at: DateTime<Utc>,
    /// In the bin since.
    pub deleted_at: Option<DateTime<Utc>>,
    /// Where its papers stand.
    pub status: EventStatus,
    /// The papers that were exported at least once.
    pub exported: Vec<DocumentKind>,
}

/// Where an event's row stands.
pub(crate) struct Found {
    /// Its row number.
    pub(crate) id: i64,
    /// The stored revision.
    pub(crate) revision: u32,
    /// Whether it is in the bin.
    pub(crate) deleted: bool,
}

/// Finds an event by its key.
pub(crate) fn find(db: &Connection, key: &EventKey) -> Result<Found, StoreError> {
    db.prepare_cached("SELECT id, revision, deleted_at IS NOT NULL FROM events WHERE key = ?")?
        .query_row([key.as_str()], |row| {
            Ok(Found { id: row.get(0)?, revision: row.get(1)?, deleted: row.get(2)? })
        })
        .optional()?
        .ok_or_else(|| StoreError::NoEvent(key.clone()))
}

/// The row numbers of all events.
pub(crate) fn all(db: &Connection) -> Result<Vec<i64>, StoreError> {
    numbers(db, "SELECT id FROM events ORDER BY id")
}

/// The row numbers of all events that are not in the bin.
pub(crate) fn all_kept(db: &Connection) -> Result<Vec<i64>, StoreError> {
    numbers(db, "SELECT id FROM events WHERE deleted_at IS NULL ORDER BY id")
}

fn numbers(db: &Connection, sql: &str) -> Result<Vec<i64>, StoreError> {
    let mut select = db.prepare(sql)?;
    let rows = select.query_map([], |row| row.get(0))?;
    Ok(rows.collect::<Result<_, _>>()?)
}
