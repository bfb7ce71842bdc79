//! One event, whole.

use super::{EventKey, Found, StoredEvent, find, parts};
use crate::error::StoreError;
use crate::moment::Moment;
use crate::store::Store;

impl Store {
    /// The event with a key, in the bin or not.
    pub fn event(&self, key: &EventKey) -> Result<StoredEvent, StoreError> {
        let db = self.reading()?;
        let Found { id: event, revision, .. } = find(&db, key)?;
        let file = parts::load(&db, event)?;
        let stored = db
            .prepare_cached("SELECT created_at, saved_at, deleted_at FROM events WHERE id = ?")?
            .query_row([event], |row| {
            Ok(StoredEvent {
                key: key.clone(),
                revision,
                file,
                created_at: row.get::<_, Moment>(0)?.0,
                saved_at: row.get::<_, Moment>(1)?.0,
                deleted_at: row.get::<_, Option<Moment>>(2)?.map(|moment| moment.0),
            })
        })?;
        Ok(stored)
    }
}
