//! Where an event's papers stand: draft, for the editor, for the principal, approved, issued, filed.
//!
//! From approval on the text is locked: a save that would change it is refused. Opening it again needs a reason,
//! which stays in the history.

use chrono::{DateTime, Utc};
use records::EventStatus;
use rusqlite::{Connection, OptionalExtension};

use crate::changes::{ChangeName, Changed, Kind};
use crate::error::StoreError;
use crate::events::{EventKey, find};
use crate::moment::Moment;
use crate::rows::Taken;
use crate::store::Store;

/// A step of an event's way.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StatusStep {
    /// Where it went.
    pub status: EventStatus,
    /// When.
    pub at: DateTime<Utc>,
    /// Why, if that was said.
    pub reason: Option<String>,
}

impl Store {
    /// Where an event stands.
    pub fn status(&self, key: &EventKey) -> Result<EventStatus, StoreError> {
        let db = self.reading()?;
        now(&db, find(&db, key)?.id)
    }

    /// The steps of an event's way, the newest first; none for what was always a draft.
    pub fn status_steps(&self, key: &EventKey) -> Result<Vec<StatusStep>, StoreError> {
        let db = self.reading()?;
        let event = find(&db, key)?.id;
        let mut select = db.prepare_cached(
            "SELECT status, at, reason FROM event_statuses WHERE event = ? ORDER BY number DESC",
        )?;
        let rows = select.query_map([event], |row| {
            Ok(StatusStep {
                status: row.get::<_, Taken<_>>(0)?.0,
                at: row.get::<_, Moment>(1)?.0,
                reason: row.get(2)?,
            })
        })?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// Takes an event a step further or back. From a locked status to an open one only with a reason.
    pub fn set_status(
        &self,
        key: &EventKey,
        status: EventStatus,
        reason: &str,
        at: DateTime<Utc>,
    ) -> Result<Changed<()>, StoreError> {
        self.change(ChangeName::SetStatus, Some(key), at, |change| {
            let event = find(change, key)?.id;
            let old = now(change, event)?;
            if old == status {
                return Ok(());
            }
            let reason = Some(reason.trim()).filter(|reason| !reason.is_empty());
            if old.is_locked() && !status.is_locked() && reason.is_none() {
                return Err(StoreError::NoReason);
            }
            change.prepare_cached(include_str!("step.sql"))?.execute((
                event,
                status.code(),
                Moment(at),
                reason,
            ))?;
            change.touch(Kind::Events);
            Ok(())
        })
    }
}

/// Where an event stands.
pub(crate) fn now(db: &Connection, event: i64) -> Result<EventStatus, StoreError> {
    let found = db
        .prepare_cached("SELECT status FROM event_statuses WHERE event = ? ORDER BY number DESC LIMIT 1")?
        .query_row([event], |row| row.get::<_, Taken<EventStatus>>(0))
        .optional()?;
    Ok(found.map_or(EventStatus::Draft, |status| status.0))
}
