//! The events that match, newest first.

use crate::app::App;
use crate::error::AppError;
use chrono::{DateTime, NaiveDate, Utc};
use records::{DocumentKind, EventKind, EventStatus};
use serde::{Deserialize, Serialize};
use store::EventQuery;

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
    /// Those in the bin instead of the others.
    #[serde(default)]
    #[ts(as = "Option<bool>", optional)]
    pub deleted: bool,
}

/// An event as the list shows it.
#[derive(Debug, Clone, PartialEq, Serialize, ts_rs::TS)]
pub struct EventSummary {
    /// Its id.
    pub id: String,
    /// What sort of event.
    pub kind: EventKind,
    /// Its name, else its topic; may be empty.
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
    /// Where its papers stand.
    pub status: EventStatus,
    /// The papers that were exported at least once.
    pub exported: Vec<DocumentKind>,
    /// In the bin since.
    pub deleted_at: Option<DateTime<Utc>>,
}

pub(super) fn event_list(app: &App, request: EventList) -> Result<Vec<EventSummary>, AppError> {
    let query = EventQuery {
        text: request.text,
        school_year: request.school_year,
        kind: request.kind,
        deleted: request.deleted,
    };
    let found = app.store.events(&query)?;
    Ok(found.into_iter().map(EventSummary::from).collect())
}

impl From<store::EventSummary> for EventSummary {
    fn from(found: store::EventSummary) -> Self {
        Self {
            id: found.key.0,
            kind: found.kind,
            title: found.title.or(found.topic).unwrap_or_default(),
            date: found.date,
            partners: found.partners,
            school_year: found.school_year,
            saved_at: found.saved_at,
            documents: found.documents,
            photos: found.photos,
            status: found.status,
            exported: found.exported,
            deleted_at: found.deleted_at,
        }
    }
}
