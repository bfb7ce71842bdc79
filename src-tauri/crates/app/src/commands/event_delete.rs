//! Puts an event into the bin.

use serde::Deserialize;
use store::EventKey;

use super::Nothing;
use crate::app::App;
use crate::error::AppError;

/// The event to put into the bin.
#[derive(Debug, Clone, PartialEq, Deserialize, ts_rs::TS)]
#[serde(deny_unknown_fields)]
pub struct EventDelete {
    /// Which event.
    pub id: String,
}

pub(super) fn event_delete(app: &App, request: EventDelete) -> Result<Nothing, AppError> {
    app.store.delete_event(&EventKey(request.id), app.clock.now())?;
    Ok(Nothing {})
}
