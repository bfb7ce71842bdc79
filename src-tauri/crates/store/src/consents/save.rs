//! What the school enters into the register of consents, and what it takes out.

use chrono::{DateTime, Utc};
use records::ChildConsent;
use rusqlite::Connection;

use super::{ConsentKey, all, find, folded};
use crate::changes::{ChangeName, Changed, Kind};
use crate::error::StoreError;
use crate::rows::Row;
use crate::store::Store;

impl Store {
    /// Keeps a child of the register: a new one without key. A code is borne once in a school year.
    pub fn save_consent(
        &self,
        key: Option<ConsentKey>,
        consent: &ChildConsent,
        now: DateTime<Utc>,
    ) -> Result<Changed<ConsentKey>, StoreError> {
        self.change(ChangeName::SaveConsents, None, now, |change| {
            if find(change, consent)?.is_some_and(|other| Some(other) != key) {
                return Err(StoreError::CodeTaken { code: consent.code.clone() });
            }
            let Some(key) = key else {
                change.touch(Kind::Consents);
                return insert(change, consent);
            };
            let held = all(change, "WHERE id = ?", [key.0])?.into_iter().next();
            if held.ok_or(StoreError::NoConsent)?.consent != *consent {
                update(change, key, consent)?;
                change.touch(Kind::Consents);
            }
            Ok(key)
        })
    }

    /// Keeps many children at once, each in the place of whoever bears its code. Whole or not at all.
    pub fn save_consents(
        &self,
        consents: &[ChildConsent],
        now: DateTime<Utc>,
    ) -> Result<Changed<Vec<ConsentKey>>, StoreError> {
        self.change(ChangeName::SaveConsents, None, now, |change| {
            let mut keys = Vec::with_capacity(consents.len());
            for consent in consents {
                keys.push(match find(change, consent)? {
                    Some(key) => {
                        update(change, key, consent)?;
                        key
                    }
                    None => insert(change, consent)?,
                });
                change.touch(Kind::Consents);
            }
            Ok(keys)
        })
    }

    /// Takes children out of the register; photos that bear their codes stay blocked.
    pub fn remove_consents(
        &self,
        keys: &[ConsentKey],
        now: DateTime<Utc>,
    ) -> Result<Changed<()>, StoreError> {
        self.change(ChangeName::RemoveConsents, None, now, |change| {
            for ConsentKey(id) in keys {
                if change.prepare_cached("DELETE FROM consents WHERE id = ?")?.execute([id])? > 0 {
                    change.touch(Kind::Consents);
                }
            }
            Ok(())
        })
    }
}

fn insert(db: &Connection, consent: &ChildConsent) -> Result<ConsentKey, StoreError> {
    let columns = ChildConsent::COLUMNS.join(", ");
    let marks = ", ?".repeat(ChildConsent::COLUMNS.len());
    let mut insert =
        db.prepare_cached(&format!("INSERT INTO consents (folded, {columns}) VALUES (?{marks})"))?;
    insert.raw_bind_parameter(1, folded(&consent.code))?;
    consent.bind(&mut insert, 2)?;
    insert.raw_execute()?;
    u32::try_from(db.last_insert_rowid())
        .map(ConsentKey)
        .map_err(|_| StoreError::Fault("too many consents".into()))
}

fn update(db: &Connection, key: ConsentKey, consent: &ChildConsent) -> Result<(), StoreError> {
    let sets: Vec<String> = ChildConsent::COLUMNS.iter().map(|column| format!("{column} = ?")).collect();
    let sql = format!("UPDATE consents SET {}, folded = ? WHERE id = ?", sets.join(", "));
    let mut update = db.prepare_cached(&sql)?;
    consent.bind(&mut update, 1)?;
    update.raw_bind_parameter(ChildConsent::COLUMNS.len() + 1, folded(&consent.code))?;
    update.raw_bind_parameter(ChildConsent::COLUMNS.len() + 2, key.0)?;
    update.raw_execute()?;
    Ok(())
}
