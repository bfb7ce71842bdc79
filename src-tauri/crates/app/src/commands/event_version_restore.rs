//! Makes an old version the newest.

use serde::Deserialize;
use store::EventKey;

use super::OpenEvent;
use super::event_open::opened;
use crate::app::App;
use crate::error::AppError;

/// The version wanted back.
#[derive(Debug, Clone, PartialEq, Deserialize, ts_rs::TS)]
#[serde(deny_unknown_fields)]
pub struct EventVersionRestore {
    /// Which event.
    pub id: String,
    /// The version's number.
    pub number: u32,
}

pub(super) fn event_version_restore(app: &App, request: EventVersionRestore) -> Result<OpenEvent, AppError> {
    let key = EventKey(request.id);
    let version = app.store.version(&key, request.number)?;
    // The state of now becomes a version too: going back can be gone back on.
    let now = app.store.event(&key)?;
    app.store.save_event(&key, now.revision, &version, app.clock.now())?;
    opened(app, &key)
}
