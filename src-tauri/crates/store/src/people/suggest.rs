//! People offered again.

use crate::error::StoreError;
use crate::store::Store;

/// A person met before, as the newest event shows them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PersonSuggestion {
    /// "Lò Thị Thanh Xuân".
    pub full_name: String,
    /// Today's titles, the Party's first.
    pub titles: Vec<String>,
    /// "đồng chí", "bà" …
    pub honorific: Option<String>,
    /// The name of the person's school.
    pub school_name: Option<String>,
    /// An organisation that is no school.
    pub organisation: Option<String>,
    /// At how many events.
    pub met: u32,
}

impl Store {
    /// The people whose name has all words of the query, each at least begun, with or without marks; those met
    /// most often and last come first.
    pub fn suggest_people(&self, query: &str, limit: usize) -> Result<Vec<PersonSuggestion>, StoreError> {
        let db = self.reading()?;
        let mut select = db.prepare_cached(include_str!("suggest.sql"))?;
        let mut titles = db.prepare_cached(include_str!("todays_titles.sql"))?;
        let mut rows = select.query([])?;
        let mut found = Vec::new();
        while found.len() < limit
            && let Some(row) = rows.next()?
        {
            let full_name: String = row.get(1)?;
            if vietnamese::matches(query, &full_name) {
                let titles = titles.query_map([row.get::<_, i64>(0)?], |row| row.get(0))?;
                found.push(PersonSuggestion {
                    full_name,
                    titles: titles.collect::<Result<_, _>>()?,
                    honorific: row.get(2)?,
                    school_name: row.get(3)?,
                    organisation: row.get(4)?,
                    met: row.get(5)?,
                });
            }
        }
        Ok(found)
    }
}
