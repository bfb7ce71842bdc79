//! Which photos are whose.

use crate::error::StoreError;
use crate::events::EventKey;
use crate::store::Store;

impl Store {
    /// The photos that this event shows and no other does, in the bin or not; each once, in order.
    pub fn photos_of_this_event_only(&self, key: &EventKey) -> Result<Vec<String>, StoreError> {
        let db = self.reading()?;
        let mut select = db.prepare_cached(
            "SELECT mine.file FROM event_photos AS mine JOIN events ON events.id = mine.event
             WHERE events.key = ?
               AND NOT EXISTS (SELECT 1 FROM event_photos AS other
                               WHERE other.file = mine.file AND other.event <> mine.event)
             GROUP BY mine.file ORDER BY min(mine.ord)",
        )?;
        let files = select.query_map([key.as_str()], |row| row.get(0))?;
        Ok(files.collect::<Result<_, _>>()?)
    }
}
