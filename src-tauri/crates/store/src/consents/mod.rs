//! The register of consents: who may be shown. It never leaves the machine; photos name children by its codes.

mod save;
mod shown;
#[cfg(test)]
mod tests;

use records::ChildConsent;
use rusqlite::{Connection, OptionalExtension};
use vietnamese::fold;

use crate::error::StoreError;
use crate::rows::{Row, row};
use crate::store::Store;

pub use shown::ChildShown;

row!(ChildConsent { school_year, code, class, parent_on, from_seven, child_on, note, withdrawn_on });

/// Which child of the register.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct ConsentKey(pub u32);

/// A child of the register and its key.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StoredConsent {
    /// Its key.
    pub key: ConsentKey,
    /// The entry.
    pub consent: ChildConsent,
}

impl Store {
    /// The children of a school year's register, in the order they came.
    pub fn consents(&self, school_year: &str) -> Result<Vec<StoredConsent>, StoreError> {
        all(&*self.reading()?, "WHERE school_year = ? ORDER BY id", [school_year])
    }

    /// Those who bear a code in the registers of other years: the same child, if the school keeps its codes.
    pub fn consents_of_code(&self, code: &str) -> Result<Vec<StoredConsent>, StoreError> {
        all(&*self.reading()?, "WHERE folded = ? ORDER BY school_year DESC", [folded(code)])
    }

    /// The child of a code in a school year.
    pub fn consent(&self, school_year: &str, code: &str) -> Result<Option<ChildConsent>, StoreError> {
        let condition = "WHERE school_year = ? AND folded = ?";
        let found = all(&*self.reading()?, condition, [school_year, &folded(code)])?;
        Ok(found.into_iter().next().map(|one| one.consent))
    }
}

/// A code as it is compared: "5a – 07" is "5A-07".
pub fn folded(code: &str) -> String {
    let letters = fold(code);
    letters.chars().filter(|it| !it.is_whitespace()).map(|it| if it == '–' { '-' } else { it }).collect()
}

fn all(
    db: &Connection,
    condition: &str,
    values: impl rusqlite::Params,
) -> Result<Vec<StoredConsent>, StoreError> {
    let columns = ChildConsent::COLUMNS.join(", ");
    let mut select = db.prepare_cached(&format!("SELECT {columns}, id FROM consents {condition}"))?;
    let rows = select.query_map(values, |row| {
        Ok(StoredConsent {
            key: ConsentKey(row.get(ChildConsent::COLUMNS.len())?),
            consent: ChildConsent::read(row)?,
        })
    })?;
    Ok(rows.collect::<Result<_, _>>()?)
}

fn find(db: &Connection, consent: &ChildConsent) -> Result<Option<ConsentKey>, StoreError> {
    Ok(db
        .prepare_cached("SELECT id FROM consents WHERE school_year = ? AND folded = ?")?
        .query_row((&consent.school_year, folded(&consent.code)), |row| row.get(0).map(ConsentKey))
        .optional()?)
}
