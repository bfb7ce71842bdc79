//! Which papers of an event were exported, and when last: what has not been is still due.

use chrono::{DateTime, Utc};
use records::DocumentKind;

use crate::changes::{ChangeName, Changed, Kind};
use crate::error::StoreError;
use crate::events::{EventKey, find};
use crate::moment::Moment;
use crate::store::Store;

impl Store {
    /// Notes that these papers of an event were exported.
    pub fn note_exports(
        &self,
        key: &EventKey,
        documents: &[DocumentKind],
        now: DateTime<Utc>,
    ) -> Result<Changed<()>, StoreError> {
        self.change(ChangeName::NoteExports, Some(key), now, |change| {
            let event = find(change, key)?.id;
            for document in documents {
                change.prepare_cached(include_str!("note.sql"))?.execute((
                    event,
                    document.code(),
                    Moment(now),
                ))?;
                change.touch(Kind::Events);
            }
            Ok(())
        })
    }
}
