//! Events: written, read, listed, thrown away and had back.

mod bin;
mod create;
mod facts;
mod list;
mod parts;
mod read;
mod save;

use std::fmt;

use chrono::{DateTime, NaiveDate, Utc};
use records::{DocumentKind, EventFile, EventKind};
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
}

/// An event's row number and revision.
pub(crate) fn find(db: &Connection, key: &EventKey) -> Result<(i64, u32), StoreError> {
    db.prepare_cached("SELECT id, revision FROM events WHERE key = ?")?
        .query_row([key.as_str()], |row| Ok((row.get(0)?, row.get(1)?)))
        .optional()?
        .ok_or_else(|| StoreError::NoEvent(key.clone()))
}
