//! The versions kept of an event.

use crate::app::App;
use crate::differences::{Difference, differences};
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
    /// What changed since the version before; nothing for the oldest.
    pub changed: Vec<Difference>,
}

pub(super) fn event_versions(app: &App, request: EventVersions) -> Result<Vec<Version>, AppError> {
    let key = EventKey(request.id);
    let mut earlier = None;
    let mut told = Vec::new();
    for version in app.store.versions(&key)?.into_iter().rev() {
        let file = serde_json::to_value(app.store.version(&key, version.number)?).map_err(AppError::ours)?;
        let changed = earlier.as_ref().map(|old| differences(old, &file)).unwrap_or_default();
        earlier = Some(file);
        told.push(Version { number: version.number, saved_at: version.saved_at, changed });
    }
    told.reverse();
    Ok(told)
}
