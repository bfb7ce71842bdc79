//! An event with all that was entered.

use crate::app::App;
use crate::error::AppError;
use chrono::{DateTime, Utc};
use records::{EventFile, EventStatus};
use serde::{Deserialize, Serialize};
use store::EventKey;

/// The event wanted.
#[derive(Debug, Clone, PartialEq, Deserialize, ts_rs::TS)]
#[serde(deny_unknown_fields)]
pub struct EventOpen {
    /// Which event.
    pub id: String,
}

/// An event with all that was entered.
#[derive(Debug, Clone, PartialEq, Serialize, ts_rs::TS)]
pub struct OpenEvent {
    /// Its id.
    pub id: String,
    /// How often it was saved; to be sent back on saving.
    pub revision: u32,
    /// All that was entered.
    pub event: EventFile,
    /// When it was last saved.
    pub saved_at: DateTime<Utc>,
    /// Where its papers stand; from approval on the text is locked.
    pub status: EventStatus,
}

pub(super) fn event_open(app: &App, request: EventOpen) -> Result<OpenEvent, AppError> {
    opened(app, &EventKey(request.id))
}

/// The event as it is stored.
pub(super) fn opened(app: &App, key: &EventKey) -> Result<OpenEvent, AppError> {
    let stored = app.store.event(key)?;
    Ok(OpenEvent {
        id: stored.key.0,
        revision: stored.revision,
        event: stored.file,
        saved_at: stored.saved_at,
        status: app.store.status(key)?,
    })
}
