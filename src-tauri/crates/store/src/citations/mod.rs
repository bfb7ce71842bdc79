//! The library of papers that are cited: what the program brought, and what the school entered.

mod fill;
mod save;
#[cfg(test)]
mod tests;

use records::Citation;
use rusqlite::Connection;

use crate::error::StoreError;
use crate::rows::{Row, row};
use crate::store::Store;

row!(Citation {
    kind,
    number,
    date,
    issuer,
    summary,
    effective_from,
    effective_to,
    replaced_by,
    note,
    checked
});

/// Which paper of the library.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct CitationKey(pub u32);

/// A paper of the library and where it comes from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StoredCitation {
    /// Its key.
    pub key: CitationKey,
    /// Whether the school entered or changed it.
    pub own: bool,
    /// The paper.
    pub citation: Citation,
}

impl Store {
    /// All papers of the library, in the order they came.
    pub fn citations(&self) -> Result<Vec<StoredCitation>, StoreError> {
        all(&*self.reading()?, "WHERE removed = 0")
    }

    /// The papers of the library that have all words of the query, each at least begun, with or without marks.
    pub fn search_citations(&self, query: &str) -> Result<Vec<StoredCitation>, StoreError> {
        let mut found = self.citations()?;
        found.retain(|one| vietnamese::matches(query, &words(&one.citation)));
        Ok(found)
    }
}

/// What a paper is found by.
fn words(citation: &Citation) -> String {
    let Citation { kind, number, issuer, summary, .. } = citation;
    let others = [number, issuer, summary].into_iter().flatten();
    std::iter::once(kind).chain(others).map(String::as_str).collect::<Vec<_>>().join(" ")
}

/// The papers that a condition of ours picks.
fn all(db: &Connection, condition: &str) -> Result<Vec<StoredCitation>, StoreError> {
    let columns = Citation::COLUMNS.join(", ");
    let sql =
        format!("SELECT {columns}, id, changed OR starter IS NULL FROM citations {condition} ORDER BY id");
    let mut select = db.prepare_cached(&sql)?;
    let beside = Citation::COLUMNS.len();
    let rows = select.query_map([], |row| {
        Ok(StoredCitation {
            key: CitationKey(row.get(beside)?),
            own: row.get(beside + 1)?,
            citation: Citation::read(row)?,
        })
    })?;
    Ok(rows.collect::<Result<_, _>>()?)
}
