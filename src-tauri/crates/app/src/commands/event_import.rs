//! A new event from the text of an event file.

use serde::Deserialize;

use super::OpenEvent;
use crate::app::App;
use crate::error::AppError;

/// An event file to take in.
#[derive(Debug, Clone, PartialEq, Deserialize, ts_rs::TS)]
#[serde(deny_unknown_fields)]
pub struct EventImport {
    /// The file's text.
    pub text: String,
}

pub(super) fn event_import(_app: &App, _request: EventImport) -> Result<OpenEvent, AppError> {
    Err(AppError::ours("not wired yet"))
}
