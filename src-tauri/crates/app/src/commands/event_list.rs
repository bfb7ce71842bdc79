//! The events that match, newest first.

use crate::app::App;
use crate::error::AppError;
use chrono::{DateTime, NaiveDate, Utc};
use records::{DocumentKind, EventKind};
use serde::{Deserialize, Serialize};

/// Which events are wanted.
#[derive(Debug, Clone, PartialEq, Deserialize, ts_rs::TS)]
#[serde(deny_unknown_fields)]
pub struct EventList {
    /// Words to look for, with or without marks; empty for all.
    pub text: String,
    /// "2026-2027".
    pub school_year: Option<String>,
    /// One kind only.
    pub kind: Option<EventKind>,
}

/// An event as the list shows it.
#[derive(Debug, Clone, PartialEq, Serialize, ts_rs::TS)]
pub struct EventSummary {
    /// Its id.
    pub id: String,
    /// What sort of event.
    pub kind: EventKind,
    /// Its name, or what stands for it; may be empty.
    pub title: String,
    /// The (first) day.
    pub date: NaiveDate,
    /// The other schools' names.
    pub partners: Vec<String>,
    /// "2026-2027".
    pub school_year: String,
    /// When it was last saved.
    pub saved_at: DateTime<Utc>,
    /// The papers wanted of it.
    pub documents: Vec<DocumentKind>,
    /// How many photos it has.
    pub photos: u32,
}

pub(super) fn event_list(_app: &App, _request: EventList) -> Result<Vec<EventSummary>, AppError> {
    Err(AppError::ours("not wired yet"))
}
