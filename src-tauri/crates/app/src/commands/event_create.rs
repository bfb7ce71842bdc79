//! A new event of the own school.

use chrono::NaiveDate;
use records::EventKind;
use serde::Deserialize;

use super::OpenEvent;
use crate::app::App;
use crate::error::AppError;

/// A new event.
#[derive(Debug, Clone, PartialEq, Deserialize, ts_rs::TS)]
#[serde(deny_unknown_fields)]
pub struct EventCreate {
    /// What sort of event.
    pub kind: EventKind,
    /// The day.
    pub date: NaiveDate,
}

pub(super) fn event_create(_app: &App, _request: EventCreate) -> Result<OpenEvent, AppError> {
    Err(AppError::ours("not wired yet"))
}
