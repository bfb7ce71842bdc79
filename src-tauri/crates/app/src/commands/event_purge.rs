//! Removes an event in the bin for good.

use serde::Deserialize;
use store::EventKey;

use super::Nothing;
use crate::app::App;
use crate::error::AppError;

/// The event in the bin.
#[derive(Debug, Clone, PartialEq, Deserialize, ts_rs::TS)]
#[serde(deny_unknown_fields)]
pub struct EventPurge {
    /// Which event.
    pub id: String,
}

pub(super) fn event_purge(app: &App, request: EventPurge) -> Result<Nothing, AppError> {
    app.store.purge_event(&EventKey(request.id), app.clock.now())?;
    Ok(Nothing {})
}
