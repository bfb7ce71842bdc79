//! What the school enters into the library, and what it takes out.

use chrono::{DateTime, Utc};
use records::Citation;
use rusqlite::{Connection, OptionalExtension};

use super::CitationKey;
use crate::changes::{ChangeName, Changed, Kind};
use crate::error::StoreError;
use crate::rows::Row;
use crate::store::Store;

impl Store {
    /// Keeps a paper of the library: a new one without key. One that was taken out comes back with its key.
    pub fn save_citation(
        &self,
        key: Option<CitationKey>,
        citation: &Citation,
        now: DateTime<Utc>,
    ) -> Result<Changed<CitationKey>, StoreError> {
        self.change(ChangeName::SaveCitation, None, now, |change| {
            let Some(CitationKey(id)) = key else {
                change.touch(Kind::Citations);
                return insert(change, None, citation);
            };
            let removed = change
                .prepare_cached("SELECT removed FROM citations WHERE id = ?")?
                .query_row([id], |row| row.get::<_, bool>(0))
                .optional()?
                .ok_or(StoreError::NoCitation)?;
            let differs = load(change, id)?.as_ref() != Some(citation);
            if differs {
                update(change, id, citation)?;
            }
            if differs || removed {
                change
                    .prepare_cached("UPDATE citations SET removed = 0, changed = changed OR ? WHERE id = ?")?
                    .execute((differs, id))?;
                change.touch(Kind::Citations);
            }
            Ok(CitationKey(id))
        })
    }

    /// Takes a paper out of the library. Events that cite it keep their own copy.
    pub fn remove_citation(&self, key: CitationKey, now: DateTime<Utc>) -> Result<Changed<()>, StoreError> {
        self.change(ChangeName::RemoveCitation, None, now, |change| {
            let taken = change
                .prepare_cached("UPDATE citations SET removed = 1 WHERE id = ? AND removed = 0")?
                .execute([key.0])?;
            if taken == 0 {
                return Err(StoreError::NoCitation);
            }
            change.touch(Kind::Citations);
            Ok(())
        })
    }
}

pub(super) fn load(db: &Connection, id: u32) -> Result<Option<Citation>, StoreError> {
    let sql = format!("SELECT {} FROM citations WHERE id = ?", Citation::COLUMNS.join(", "));
    Ok(db.prepare_cached(&sql)?.query_row([id], Citation::read).optional()?)
}

pub(super) fn insert(
    db: &Connection,
    starter: Option<&str>,
    citation: &Citation,
) -> Result<CitationKey, StoreError> {
    let columns = Citation::COLUMNS.join(", ");
    let marks = ", ?".repeat(Citation::COLUMNS.len());
    let sql = format!("INSERT INTO citations (starter, changed, removed, {columns}) VALUES (?, 0, 0{marks})");
    let mut insert = db.prepare_cached(&sql)?;
    insert.raw_bind_parameter(1, starter)?;
    citation.bind(&mut insert, 2)?;
    insert.raw_execute()?;
    u32::try_from(db.last_insert_rowid())
        .map(CitationKey)
        .map_err(|_| StoreError::Fault("too many citations".into()))
}

pub(super) fn update(db: &Connection, id: u32, citation: &Citation) -> Result<(), StoreError> {
    let sets: Vec<String> = Citation::COLUMNS.iter().map(|column| format!("{column} = ?")).collect();
    let sql = format!("UPDATE citations SET {} WHERE id = ?", sets.join(", "));
    let mut update = db.prepare_cached(&sql)?;
    citation.bind(&mut update, 1)?;
    update.raw_bind_parameter(Citation::COLUMNS.len() + 1, id)?;
    update.raw_execute()?;
    Ok(())
}
