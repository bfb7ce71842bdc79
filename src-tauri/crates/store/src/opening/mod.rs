//! Opening the data file: what it is, the settings that keep it safe, its migrations.

mod header;
mod migrations;

use std::path::Path;
use std::time::Duration;

use rusqlite::{Connection, OpenFlags};

use crate::error::StoreError;

/// "TiTr": marks a SQLite file as ours.
pub(crate) const APPLICATION_ID: u32 = 0x5469_5472;

/// Statements kept prepared; an event's parts take some 150.
const STATEMENTS: usize = 256;

/// Opens the file at `path`.
pub(crate) fn open(path: &Path) -> Result<Connection, StoreError> {
    header::inspect(path)?;
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_CREATE;
    let connection = Connection::open_with_flags(path, flags | OpenFlags::SQLITE_OPEN_NO_MUTEX)?;
    prepare(&connection, "wal")?;
    migrations::run(&connection, migrations::STEPS)?;
    Ok(connection)
}

/// Opens the file once more, beside the connection that made it fit; this one cannot change it.
pub(crate) fn open_again(path: &Path) -> Result<Connection, StoreError> {
    let flags = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let connection = Connection::open_with_flags(path, flags)?;
    patient(&connection)?;
    Ok(connection)
}

/// Opens a store without a file.
pub(crate) fn in_memory() -> Result<Connection, StoreError> {
    let connection = Connection::open_in_memory()?;
    prepare(&connection, "memory")?;
    migrations::run(&connection, migrations::STEPS)?;
    Ok(connection)
}

/// Whether every page, index and reference of the file is sound.
pub(crate) fn check(connection: &Connection) -> Result<(), StoreError> {
    let answer: String = connection.query_row("PRAGMA integrity_check(1)", [], |row| row.get(0))?;
    if answer != "ok" {
        return Err(StoreError::Damaged(answer));
    }
    let dangling: i64 =
        connection.query_row("SELECT count(*) FROM pragma_foreign_key_check", [], |row| row.get(0))?;
    if dangling > 0 {
        return Err(StoreError::Damaged(format!("{dangling} rows without their owner")));
    }
    Ok(())
}

/// Sets what keeps the file safe, and reads back whether it holds.
fn prepare(connection: &Connection, journal: &str) -> Result<(), StoreError> {
    patient(connection)?;
    // The log may hold what the header on disk does not show yet: asked again before anything is changed.
    migrations::version(connection)?;
    // FULL: a save that was acknowledged survives a power cut, also in WAL mode.
    connection.pragma_update(None, "synchronous", "FULL")?;
    connection.pragma_update(None, "foreign_keys", true)?;
    let mode: String = connection.query_row("PRAGMA journal_mode = WAL", [], |row| row.get(0))?;
    holds("journal_mode", &mode, journal)?;
    for (name, wanted) in [("synchronous", 2), ("foreign_keys", 1)] {
        let found: i64 = connection.pragma_query_value(None, name, |row| row.get(0))?;
        holds(name, &found.to_string(), &wanted.to_string())?;
    }
    Ok(())
}

fn patient(connection: &Connection) -> Result<(), StoreError> {
    connection.busy_timeout(Duration::from_secs(5))?;
    connection.set_prepared_statement_cache_capacity(STATEMENTS);
    Ok(())
}

fn holds(name: &str, found: &str, wanted: &str) -> Result<(), StoreError> {
    if found == wanted {
        return Ok(());
    }
    Err(StoreError::Unsafe { found: format!("{name} = {found}") })
}

#[cfg(test)]
mod tests;
