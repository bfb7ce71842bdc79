//! The one way to write: every change of the store goes through [`Store::change`].

use std::cell::RefCell;
use std::collections::BTreeSet;
use std::ops::Deref;
use std::sync::atomic::Ordering;

use chrono::{DateTime, Utc};
use rusqlite::{Connection, Transaction, TransactionBehavior};

use crate::error::StoreError;
use crate::events::EventKey;
use crate::moment::Moment;
use crate::store::Store;

/// How many changes are remembered. A school year of saves every few seconds stays far below a megabyte.
const REMEMBERED: i64 = 10_000;

/// What the user did.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ChangeName {
    /// A new event.
    CreateEvent,
    /// An event's facts or wording.
    SaveEvent,
    /// Into the bin.
    DeleteEvent,
    /// Out of the bin.
    RestoreEvent,
    /// Gone for good.
    PurgeEvent,
    /// Where an event stands.
    SetStatus,
    /// Papers that were exported.
    NoteExports,
    /// The user's own school.
    SaveOwnSchool,
    /// Settings.
    SaveSettings,
    /// The program's own papers into the library of citations.
    FillCitations,
    /// A paper of the library of citations.
    SaveCitation,
    /// A paper out of the library of citations.
    RemoveCitation,
    /// Children in the register of consents.
    SaveConsents,
    /// Children out of the register of consents.
    RemoveConsents,
}

impl ChangeName {
    /// The name in the change log.
    pub const fn code(self) -> &'static str {
        match self {
            Self::CreateEvent => "create_event",
            Self::SaveEvent => "save_event",
            Self::DeleteEvent => "delete_event",
            Self::RestoreEvent => "restore_event",
            Self::PurgeEvent => "purge_event",
            Self::SetStatus => "set_status",
            Self::NoteExports => "note_exports",
            Self::SaveOwnSchool => "save_own_school",
            Self::SaveSettings => "save_settings",
            Self::FillCitations => "fill_citations",
            Self::SaveCitation => "save_citation",
            Self::RemoveCitation => "remove_citation",
            Self::SaveConsents => "save_consents",
            Self::RemoveConsents => "remove_consents",
        }
    }
}

/// A kind of things; the interface shows anew those that changed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// Events and their list.
    Events,
    /// The directory of people.
    People,
    /// The directory of schools.
    Schools,
    /// The user's own school.
    OwnSchool,
    /// Settings.
    Settings,
    /// The library of citations.
    Citations,
    /// The register of consents.
    Consents,
}

/// The answer of a change, and which kinds of things it changed (none, if all was so already).
#[derive(Debug, Clone, PartialEq)]
pub struct Changed<T> {
    /// The answer.
    pub value: T,
    /// What changed.
    pub kinds: BTreeSet<Kind>,
}

impl<T> Deref for Changed<T> {
    type Target = T;
    fn deref(&self) -> &T {
        &self.value
    }
}

/// A change under way: the open transaction, and what it has touched.
pub(crate) struct Change<'a> {
    db: Transaction<'a>,
    kinds: RefCell<BTreeSet<Kind>>,
    /// When it happens.
    pub(crate) now: DateTime<Utc>,
}

impl Change<'_> {
    /// Says that things of this kind are no longer as they were.
    pub(crate) fn touch(&self, kind: Kind) {
        self.kinds.borrow_mut().insert(kind);
    }
}

impl Deref for Change<'_> {
    type Target = Connection;
    fn deref(&self) -> &Connection {
        &self.db
    }
}

impl Store {
    /// Runs a change whole or not at all: opens the transaction, runs, logs what was done, commits.
    pub(crate) fn change<T>(
        &self,
        name: ChangeName,
        event: Option<&EventKey>,
        now: DateTime<Utc>,
        run: impl FnOnce(&Change<'_>) -> Result<T, StoreError>,
    ) -> Result<Changed<T>, StoreError> {
        let connection = self.writing();
        // Immediate: two writers meet at the beginning, where nothing has been done yet.
        let db = Transaction::new_unchecked(&connection, TransactionBehavior::Immediate)?;
        let change = Change { db, kinds: RefCell::default(), now };
        let value = run(&change)?;
        let kinds = change.kinds.take();
        if !kinds.is_empty() {
            log(&change, name, event)?;
            change.db.commit()?;
            if kinds.contains(&Kind::People) {
                self.people_changes.fetch_add(1, Ordering::Relaxed);
            }
        }
        Ok(Changed { value, kinds })
    }
}

fn log(change: &Change<'_>, name: ChangeName, event: Option<&EventKey>) -> Result<(), StoreError> {
    change.prepare_cached("INSERT INTO changes (at, name, event) VALUES (?, ?, ?)")?.execute((
        Moment(change.now),
        name.code(),
        event.map(EventKey::as_str),
    ))?;
    change
        .prepare_cached("DELETE FROM changes WHERE number <= ?")?
        .execute([change.last_insert_rowid() - REMEMBERED])?;
    Ok(())
}

#[cfg(test)]
mod tests;
