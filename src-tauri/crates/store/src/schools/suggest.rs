//! Schools offered again.

use records::{Level, Ownership};

use crate::error::StoreError;
use crate::rows::Taken;
use crate::store::Store;

/// A school met before, as the newest event shows it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SchoolSuggestion {
    /// "Trường Mầm non Suối Lụa".
    pub name: String,
    /// Its level.
    pub level: Option<Level>,
    /// Who owns it.
    pub ownership: Option<Ownership>,
    /// Where it stands.
    pub address: Option<String>,
    /// "MNSL".
    pub symbol: Option<String>,
    /// Its name in a letterhead.
    pub letterhead_name: Option<String>,
    /// Whether a team's document stands under the school's name.
    pub letterhead_unit: Option<bool>,
    /// At how many events.
    pub met: u32,
}

impl Store {
    /// The schools whose name has all words of the query, each at least begun, with or without marks; those met
    /// most often and last come first.
    pub fn suggest_schools(&self, query: &str, limit: usize) -> Result<Vec<SchoolSuggestion>, StoreError> {
        let db = self.reading()?;
        let mut select = db.prepare_cached(include_str!("suggest.sql"))?;
        let mut rows = select.query([])?;
        let mut found = Vec::new();
        while found.len() < limit
            && let Some(row) = rows.next()?
        {
            let name: String = row.get(0)?;
            if vietnamese::matches(query, &name) {
                found.push(SchoolSuggestion {
                    name,
                    level: row.get::<_, Taken<_>>(1)?.0,
                    ownership: row.get::<_, Taken<_>>(2)?.0,
                    address: row.get(3)?,
                    symbol: row.get(4)?,
                    letterhead_name: row.get(5)?,
                    letterhead_unit: row.get(6)?,
                    met: row.get(7)?,
                });
            }
        }
        Ok(found)
    }
}
