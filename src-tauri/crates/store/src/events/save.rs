//! An event's new wording.

use chrono::{DateTime, Utc};
use records::EventFile;
use vietnamese::SchoolYear;

use super::{EventKey, Found, Saved, derived, find, parts};
use crate::changes::{ChangeName, Changed, Kind};
use crate::error::StoreError;
use crate::moment::Moment;
use crate::store::Store;
use crate::{search, statuses, versions};

impl Store {
    /// Keeps an event's new wording, if `revision` is still the stored one; else [`StoreError::Conflict`].
    /// An approved text does not change: [`StoreError::Approved`]. A wording that is stored already changes nothing, the revision neither.
    pub fn save_event(
        &self,
        key: &EventKey,
        revision: u32,
        file: &EventFile,
        now: DateTime<Utc>,
    ) -> Result<Changed<Saved>, StoreError> {
        self.change(ChangeName::SaveEvent, Some(key), now, |change| {
            let Found { id: event, revision: stored, deleted } = find(change, key)?;
            let old = parts::load(change, event)?;
            if old == *file {
                // Also when the revision is old: what is asked for is there.
                let Moment(saved_at) = change
                    .prepare_cached("SELECT saved_at FROM events WHERE id = ?")?
                    .query_row([event], |row| row.get(0))?;
                return Ok(Saved { revision: stored, saved_at });
            }
            if statuses::now(change, event)?.is_locked() {
                return Err(StoreError::Approved);
            }
            if stored != revision {
                return Err(StoreError::Conflict { given: revision, stored });
            }
            let revision = stored + 1;
            let year = SchoolYear::of(file.event.date).to_string();
            change
                .prepare_cached("UPDATE events SET revision = ?, school_year = ?, saved_at = ? WHERE id = ?")?
                .execute((revision, year, Moment(now), event))?;
            parts::write(change, event, Some(&old), file)?;
            versions::keep(change, event, revision, file, now)?;
            if !deleted {
                derived::learn(change, event, Some(&old), Some(file))?;
            }
            search::keep(change, event, Some(&old), file)?;
            change.touch(Kind::Events);
            Ok(Saved { revision, saved_at: now })
        })
    }
}
