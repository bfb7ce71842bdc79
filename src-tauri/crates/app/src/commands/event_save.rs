//! Keeps an event as it stands.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

use super::Draft;
use crate::app::App;
use crate::error::AppError;

/// An event to keep.
#[derive(Debug, Clone, PartialEq, Deserialize, ts_rs::TS)]
#[serde(deny_unknown_fields)]
pub struct EventSave {
    /// Which.
    pub id: String,
    /// The revision that it was opened or last saved with.
    pub revision: u32,
    /// All that was entered.
    pub event: Draft,
}

/// An event was kept.
#[derive(Debug, Clone, PartialEq, Serialize, ts_rs::TS)]
pub struct Saved {
    /// The revision from now on.
    pub revision: u32,
    /// When.
    pub saved_at: DateTime<Utc>,
    /// What does not fit together yet.
    pub remarks: Vec<Remark>,
}

/// Something that does not fit together, and where.
#[derive(Debug, Clone, PartialEq, Serialize, ts_rs::TS)]
pub struct Remark {
    /// The field: "event.end_date".
    pub field: String,
    /// What, in Vietnamese.
    pub vi: String,
    /// The same in English.
    pub en: String,
}

pub(super) fn event_save(app: &App, request: EventSave) -> Result<Saved, AppError> {
    request.event.read()?;
    let _ = app.clock.now();
    Err(AppError::ours("not wired yet"))
}
