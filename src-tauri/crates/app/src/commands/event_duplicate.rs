//! A new event after the pattern of an old one.

use chrono::NaiveDate;
use serde::Deserialize;

use super::OpenEvent;
use crate::app::App;
use crate::error::AppError;

/// The pattern and the day.
#[derive(Debug, Clone, PartialEq, Deserialize, ts_rs::TS)]
#[serde(deny_unknown_fields)]
pub struct EventDuplicate {
    /// The event to take as a pattern.
    pub id: String,
    /// The new event's day.
    pub date: NaiveDate,
}

pub(super) fn event_duplicate(_app: &App, _request: EventDuplicate) -> Result<OpenEvent, AppError> {
    Err(AppError::ours("not wired yet"))
}
