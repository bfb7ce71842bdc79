//! Which events show which child.

use super::folded;
use crate::error::StoreError;
use crate::events::EventKey;
use crate::photos::CODES;
use crate::store::Store;

/// A photo that names a child by its code.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ChildShown {
    /// The event.
    pub event: EventKey,
    /// The photo's place in it, from 0.
    pub photo: u32,
    /// The code, as registers compare it.
    pub folded: String,
}

impl Store {
    /// The photos of a school year's events that name children, events in the bin too: what they became may have
    /// been issued.
    pub fn children_shown(&self, school_year: &str) -> Result<Vec<ChildShown>, StoreError> {
        let db = self.reading()?;
        let mut select = db.prepare_cached(
            "SELECT events.key, codes.item, codes.text FROM event_texts AS codes
             JOIN events ON events.id = codes.event
             WHERE codes.part = ? AND events.school_year = ?
             ORDER BY events.id, codes.item, codes.ord",
        )?;
        let rows = select.query_map((CODES, school_year), |row| {
            Ok(ChildShown {
                event: EventKey(row.get(0)?),
                photo: row.get(1)?,
                folded: folded(&row.get::<_, String>(2)?),
            })
        })?;
        Ok(rows.collect::<Result<_, _>>()?)
    }
}
