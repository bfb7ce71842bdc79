//! Takes an event back out of the bin.

use serde::Deserialize;
use store::EventKey;

use super::OpenEvent;
use super::event_open::opened;
use crate::app::App;
use crate::error::AppError;

/// The event to take out of the bin.
#[derive(Debug, Clone, PartialEq, Deserialize, ts_rs::TS)]
#[serde(deny_unknown_fields)]
pub struct EventRestore {
    /// Which event.
    pub id: String,
}

pub(super) fn event_restore(app: &App, request: EventRestore) -> Result<OpenEvent, AppError> {
    let key = EventKey(request.id);
    app.store.restore_event(&key, app.clock.now())?;
    opened(app, &key)
}
