//! Bringing a data file up to date: migrations in one order over all families, whole or not at all.
//!
//! A migration that was shipped is never edited; a change of a table is a new file beside it. The last
//! one's number is the file's version (`PRAGMA user_version`).

use rusqlite::{Connection, Transaction, TransactionBehavior};

use super::{APPLICATION_ID, header};
use crate::error::StoreError;
use crate::{people, schools, search, versions};

/// Builds what is derived from the events of a file.
type Refill = fn(&Connection) -> Result<(), StoreError>;

/// One migration.
pub(super) struct Step {
    /// Its file's number; they follow each other without gaps.
    pub(super) number: u32,
    sql: &'static str,
    /// What is built from the events of an older file. It runs after the last step: by then all
    /// tables are as today's code knows them.
    refill: Option<Refill>,
}

const fn step(number: u32, sql: &'static str) -> Step {
    Step { number, sql, refill: None }
}

/// All migrations in their order.
pub(super) const STEPS: &[Step] = &[
    step(1, include_str!("../changes/0001_changes.sql")),
    step(2, include_str!("../events/0002_events.sql")),
    step(3, include_str!("../schools/0003_event_schools.sql")),
    step(4, include_str!("../people/0004_event_people.sql")),
    step(5, include_str!("../attendance/0005_attendance.sql")),
    step(6, include_str!("../programme/0006_programme.sql")),
    step(7, include_str!("../speeches/0007_speeches.sql")),
    step(8, include_str!("../papers/0008_papers.sql")),
    step(9, include_str!("../photos/0009_photos.sql")),
    step(10, include_str!("../documents/0010_documents.sql")),
    step(11, include_str!("../settings/0011_settings.sql")),
    Step {
        number: 12,
        sql: include_str!("../versions/0012_versions.sql"),
        refill: Some(versions::begin_all),
    },
    Step { number: 13, sql: include_str!("../schools/0013_directory.sql"), refill: Some(schools::learn_all) },
    Step { number: 14, sql: include_str!("../people/0014_directory.sql"), refill: Some(people::learn_all) },
    Step { number: 15, sql: include_str!("../search/0015_search.sql"), refill: Some(search::keep_all) },
    step(16, include_str!("../attendance/0016_own_order.sql")),
    step(17, include_str!("../citations/0017_citations.sql")),
    step(18, include_str!("../statuses/0018_statuses.sql")),
    step(19, include_str!("../exports/0019_exports.sql")),
    step(20, include_str!("../photos/0020_edits.sql")),
    step(21, include_str!("../events/0021_choices_of_order.sql")),
    step(22, include_str!("../consents/0022_consents.sql")),
];

/// The version that this program writes.
pub(super) fn newest() -> u32 {
    STEPS.last().map_or(0, |step| step.number)
}

/// The file's version, if it is one of ours that this program can read.
pub(super) fn version(connection: &Connection) -> Result<u32, StoreError> {
    let read = |name| connection.pragma_query_value(None, name, |row| row.get::<_, u32>(0));
    let (application, version) = (read("application_id")?, read("user_version")?);
    header::identity(application, version)?;
    if application == 0 {
        let tables: u32 = connection.query_row("SELECT count(*) FROM sqlite_schema", [], |row| row.get(0))?;
        if tables > 0 {
            return Err(StoreError::Foreign);
        }
    }
    Ok(version)
}

/// Runs the steps that the file lacks, in one transaction.
pub(super) fn run(connection: &Connection, steps: &[Step]) -> Result<(), StoreError> {
    let newest = steps.last().map_or(0, |step| step.number);
    if version(connection)? >= newest {
        return Ok(());
    }
    let tx = Transaction::new_unchecked(connection, TransactionBehavior::Immediate)?;
    // Asked again under the lock: another window may have done it meanwhile.
    let from = version(&tx)?;
    let missing = || steps.iter().filter(|step| step.number > from);
    for step in missing() {
        tx.execute_batch(step.sql)?;
    }
    for refill in missing().filter_map(|step| step.refill) {
        refill(&tx)?;
    }
    tx.pragma_update(None, "application_id", APPLICATION_ID)?;
    tx.pragma_update(None, "user_version", newest.max(from))?;
    tx.commit()?;
    Ok(())
}
