//! Takes an event back out of the bin.

use serde::Deserialize;

use super::OpenEvent;
use crate::app::App;
use crate::error::AppError;

/// The event to take out of the bin.
#[derive(Debug, Clone, PartialEq, Deserialize, ts_rs::TS)]
#[serde(deny_unknown_fields)]
pub struct EventRestore {
    /// Which event.
    pub id: String,
}

pub(super) fn event_restore(_app: &App, _request: EventRestore) -> Result<OpenEvent, AppError> {
    Err(AppError::ours("not wired yet"))
}
