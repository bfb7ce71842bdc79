//! Looking at old states.

use records::EventFile;
use rusqlite::OptionalExtension;

use super::{Version, packed};
use crate::error::StoreError;
use crate::events::{EventKey, find};
use crate::moment::Moment;
use crate::store::Store;

impl Store {
    /// The versions of an event, the newest first; the first of them is its present state.
    pub fn versions(&self, key: &EventKey) -> Result<Vec<Version>, StoreError> {
        let db = self.reading()?;
        let event = find(&db, key)?.id;
        let mut select = db.prepare_cached(
            "SELECT number, saved_at FROM event_versions WHERE event = ? ORDER BY number DESC",
        )?;
        let rows = select.query_map([event], |row| {
            Ok(Version { number: row.get(0)?, saved_at: row.get::<_, Moment>(1)?.0 })
        })?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// The event as it was in a version. To have it back, save it.
    pub fn version(&self, key: &EventKey, number: u32) -> Result<EventFile, StoreError> {
        let db = self.reading()?;
        let event = find(&db, key)?.id;
        let packed: Option<Vec<u8>> = db
            .prepare_cached("SELECT file FROM event_versions WHERE event = ? AND number = ?")?
            .query_row((event, number), |row| row.get(0))
            .optional()?;
        packed::unpack(&packed.ok_or(StoreError::NoVersion { number })?)
    }
}
