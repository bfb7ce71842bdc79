//! Where an event's papers stand, and how they came there.

use crate::app::App;
use crate::error::AppError;
use chrono::{DateTime, Utc};
use records::EventStatus;
use serde::{Deserialize, Serialize};
use store::EventKey;

/// The event asked about.
#[derive(Debug, Clone, PartialEq, Deserialize, ts_rs::TS)]
#[serde(deny_unknown_fields)]
pub struct EventStatusRequest {
    /// Which event.
    pub id: String,
}

/// Where an event's papers stand, and how they came there.
#[derive(Debug, Clone, PartialEq, Serialize, ts_rs::TS)]
pub struct EventStatuses {
    /// Where they stand.
    pub status: EventStatus,
    /// The steps, the newest first; none for what was always a draft.
    pub steps: Vec<StatusStep>,
}

/// A step of an event's way.
#[derive(Debug, Clone, PartialEq, Serialize, ts_rs::TS)]
pub struct StatusStep {
    /// Where it went.
    pub status: EventStatus,
    /// When.
    pub at: DateTime<Utc>,
    /// Why, if that was said.
    pub reason: Option<String>,
}

pub(super) fn event_status(app: &App, request: EventStatusRequest) -> Result<EventStatuses, AppError> {
    statuses(app, &EventKey(request.id))
}

pub(super) fn statuses(app: &App, key: &EventKey) -> Result<EventStatuses, AppError> {
    let steps = app.store.status_steps(key)?;
    Ok(EventStatuses {
        status: app.store.status(key)?,
        steps: steps
            .into_iter()
            .map(|step| StatusStep { status: step.status, at: step.at, reason: step.reason })
            .collect(),
    })
}
