//! Thrown away, had back, gone for good.

use chrono::{DateTime, Utc};

use super::{EventKey, derived, find, load};
use crate::changes::{ChangeName, Changed, Kind};
use crate::error::StoreError;
use crate::moment::Moment;
use crate::search;
use crate::store::Store;

impl Store {
    /// Puts an event into the bin; nothing of it is lost.
    pub fn delete_event(&self, key: &EventKey, now: DateTime<Utc>) -> Result<Changed<()>, StoreError> {
        self.change(ChangeName::DeleteEvent, Some(key), now, |change| {
            let event = find(change, key)?.id;
            let moved = change
                .prepare_cached("UPDATE events SET deleted_at = ? WHERE id = ? AND deleted_at IS NULL")?
                .execute((Moment(now), event))?;
            if moved > 0 {
                derived::learn(change, event, Some(&load(change, event)?), None)?;
                change.touch(Kind::Events);
            }
            Ok(())
        })
    }

    /// Has an event back from the bin.
    pub fn restore_event(&self, key: &EventKey, now: DateTime<Utc>) -> Result<Changed<()>, StoreError> {
        self.change(ChangeName::RestoreEvent, Some(key), now, |change| {
            let event = find(change, key)?.id;
            let moved = change
                .prepare_cached(
                    "UPDATE events SET deleted_at = NULL WHERE id = ? AND deleted_at IS NOT NULL",
                )?
                .execute([event])?;
            if moved > 0 {
                derived::learn(change, event, None, Some(&load(change, event)?))?;
                change.touch(Kind::Events);
            }
            Ok(())
        })
    }

    /// Removes an event in the bin with all its versions, for good.
    pub fn purge_event(&self, key: &EventKey, now: DateTime<Utc>) -> Result<Changed<()>, StoreError> {
        self.change(ChangeName::PurgeEvent, Some(key), now, |change| {
            let event = find(change, key)?.id;
            let gone = change
                .prepare_cached("DELETE FROM events WHERE id = ? AND deleted_at IS NOT NULL")?
                .execute([event])?;
            if gone == 0 {
                return Err(StoreError::NotInBin(key.clone()));
            }
            search::forget(change, event)?;
            change.touch(Kind::Events);
            Ok(())
        })
    }
}
