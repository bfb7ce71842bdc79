//! The store: one file, one connection.

use std::path::Path;
use std::sync::atomic::AtomicU64;
use std::sync::{Mutex, MutexGuard, PoisonError};

use rusqlite::Connection;

use crate::error::StoreError;
use crate::opening;

/// All that the app keeps, but the photos' files. Shared between threads; one of them at a time works in it.
#[derive(Debug)]
pub struct Store {
    connection: Mutex<Connection>,
    /// How often the directory of people changed since the store was opened.
    pub(crate) people_changes: AtomicU64,
}

impl Store {
    /// Opens the data file, making or bringing it up to date as needed.
    ///
    /// A file that is newer, foreign or damaged is told and left as it is.
    pub fn open(path: &Path) -> Result<Self, StoreError> {
        opening::open(path).map(Self::of)
    }

    /// A store that is gone with its last use, for tests and previews.
    pub fn in_memory() -> Result<Self, StoreError> {
        opening::in_memory().map(Self::of)
    }

    /// Looks through the whole file for damage; takes time with its size, so not on the way to the window.
    pub fn check(&self) -> Result<(), StoreError> {
        opening::check(&self.connection())
    }

    pub(crate) fn of(connection: Connection) -> Self {
        Self { connection: Mutex::new(connection), people_changes: AtomicU64::default() }
    }

    /// The connection, when nobody else works in it. A panic elsewhere does not lock the user out: the
    /// transaction that it interrupted was rolled back when it unwound.
    pub(crate) fn connection(&self) -> MutexGuard<'_, Connection> {
        self.connection.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
