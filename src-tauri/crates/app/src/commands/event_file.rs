//! The event as an event file.

use crate::app::App;
use crate::error::AppError;
use serde::{Deserialize, Serialize};

/// The event wanted as a file.
#[derive(Debug, Clone, PartialEq, Deserialize, ts_rs::TS)]
#[serde(deny_unknown_fields)]
pub struct EventFileRequest {
    /// Which event.
    pub id: String,
}

/// An event file.
#[derive(Debug, Clone, PartialEq, Serialize, ts_rs::TS)]
pub struct EventFileReply {
    /// A name for it: "2026-12-23_exchange_le-hoi-steam.event.json".
    pub name: String,
    /// Its text.
    pub text: String,
}

pub(super) fn event_file(_app: &App, _request: EventFileRequest) -> Result<EventFileReply, AppError> {
    Err(AppError::ours("not wired yet"))
}
