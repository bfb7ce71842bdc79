//! Makes an old version the newest.

use serde::Deserialize;

use super::OpenEvent;
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

pub(super) fn event_version_restore(
    _app: &App,
    _request: EventVersionRestore,
) -> Result<OpenEvent, AppError> {
    Err(AppError::ours("not wired yet"))
}
