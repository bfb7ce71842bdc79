//! The versions kept of an event.

use crate::app::App;
use crate::error::AppError;
use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use store::EventKey;

/// The event asked about.
#[derive(Debug, Clone, PartialEq, Deserialize, ts_rs::TS)]
#[serde(deny_unknown_fields)]
pub struct EventVersions {
    /// Which event.
    pub id: String,
}

/// A version kept of an event.
#[derive(Debug, Clone, PartialEq, Serialize, ts_rs::TS)]
pub struct Version {
    /// Its number, larger for newer ones.
    pub number: u32,
    /// When it was saved.
    pub saved_at: DateTime<Utc>,
}

pub(super) fn event_versions(app: &App, request: EventVersions) -> Result<Vec<Version>, AppError> {
    let versions = app.store.versions(&EventKey(request.id))?;
    Ok(versions.into_iter().map(|one| Version { number: one.number, saved_at: one.saved_at }).collect())
}
