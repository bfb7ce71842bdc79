//! A new event.

use chrono::{DateTime, Utc};
use records::EventFile;
use vietnamese::SchoolYear;

use super::{EventKey, Saved, derived, parts};
use crate::changes::{ChangeName, Changed, Kind};
use crate::error::StoreError;
use crate::moment::Moment;
use crate::store::Store;
use crate::{search, versions};

impl Store {
    /// Keeps a new event under a key that no other bears.
    pub fn create_event(
        &self,
        key: &EventKey,
        file: &EventFile,
        now: DateTime<Utc>,
    ) -> Result<Changed<Saved>, StoreError> {
        const FIRST: u32 = 1;
        self.change(ChangeName::CreateEvent, Some(key), now, |change| {
            let year = SchoolYear::of(file.event.date).to_string();
            let made = change.prepare_cached(include_str!("create.sql"))?.execute((
                key.as_str(),
                FIRST,
                year,
                Moment(now),
                Moment(now),
            ))?;
            if made == 0 {
                return Err(StoreError::KeyTaken(key.clone()));
            }
            let event = change.last_insert_rowid();
            parts::write(change, event, None, file)?;
            versions::thin_recent(change, now)?;
            versions::keep(change, event, FIRST, file, now)?;
            derived::learn(change, event, None, Some(file))?;
            search::keep(change, event, None, file)?;
            change.touch(Kind::Events);
            Ok(Saved { revision: FIRST, saved_at: now })
        })
    }
}
