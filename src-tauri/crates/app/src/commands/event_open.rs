//! An event with all that was entered.

use crate::app::App;
use crate::error::AppError;
use chrono::{DateTime, Utc};
use records::EventFile;
use serde::{Deserialize, Serialize};

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
}

pub(super) fn event_open(_app: &App, _request: EventOpen) -> Result<OpenEvent, AppError> {
    Err(AppError::ours("not wired yet"))
}
