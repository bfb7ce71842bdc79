//! The store: one file, one connection that writes and one that reads.

use std::ops::Deref;
use std::path::Path;
use std::sync::atomic::AtomicU64;
use std::sync::{Mutex, MutexGuard, PoisonError};

use rusqlite::Connection;

use crate::error::StoreError;
use crate::opening;

/// All that the app keeps, but the photos' files. Shared between threads; one at a time writes and one reads. A page that
/// is asked for at a keystroke so need not wait until a save has reached the disk.
#[derive(Debug)]
pub struct Store {
    /// None: what is not in a file can be read through one connection only. Stands first, so that the one that writes
    /// closes last and tidies the file up.
    reading: Option<Mutex<Connection>>,
    writing: Mutex<Connection>,
    /// How often the directory of people changed since the store was opened.
    pub(crate) people_changes: AtomicU64,
}

impl Store {
    /// Opens the data file, making or bringing it up to date as needed.
    ///
    /// A file that is newer, foreign or damaged is told and left as it is.
    pub fn open(path: &Path) -> Result<Self, StoreError> {
        let writing = opening::open(path)?;
        let reading = opening::open_again(path)?;
        Ok(Self { reading: Some(Mutex::new(reading)), ..Self::of(writing) })
    }

    /// A store that is gone with its last use, for tests and previews.
    pub fn in_memory() -> Result<Self, StoreError> {
        opening::in_memory().map(Self::of)
    }

    /// Looks through the whole file for damage; takes time with its size, so not on the way to the window.
    pub fn check(&self) -> Result<(), StoreError> {
        opening::check(&self.writing())
    }

    pub(crate) fn of(connection: Connection) -> Self {
        Self { reading: None, writing: Mutex::new(connection), people_changes: AtomicU64::default() }
    }

    /// The connection that writes, when nobody else works in it.
    pub(crate) fn writing(&self) -> MutexGuard<'_, Connection> {
        hold(&self.writing)
    }

    /// Everything as it stands now; it stays so while it is being read.
    pub(crate) fn reading(&self) -> Result<Reading<'_>, StoreError> {
        let db = hold(self.reading.as_ref().unwrap_or(&self.writing));
        if !db.is_autocommit() {
            db.execute_batch("ROLLBACK")?;
        }
        db.prepare_cached("BEGIN")?.execute([])?;
        Ok(Reading(db))
    }
}

/// A panic elsewhere does not lock the user out: the transaction that it interrupted was rolled back when it unwound.
fn hold(connection: &Mutex<Connection>) -> MutexGuard<'_, Connection> {
    connection.lock().unwrap_or_else(PoisonError::into_inner)
}

/// A look at the store at one moment.
pub(crate) struct Reading<'a>(MutexGuard<'a, Connection>);

impl Deref for Reading<'_> {
    type Target = Connection;
    fn deref(&self) -> &Connection {
        &self.0
    }
}

impl Drop for Reading<'_> {
    fn drop(&mut self) {
        // If this fails, the next reading sees that it is still open.
        let _ = self.0.prepare_cached("ROLLBACK").and_then(|mut end| end.execute([]));
    }
}
