//! The pictures that only one event shows: offered for deletion with it.

use serde::{Deserialize, Serialize};
use store::EventKey;

use crate::app::App;
use crate::error::AppError;

/// An event whose pictures are asked for.
#[derive(Debug, Clone, PartialEq, Deserialize, ts_rs::TS)]
#[serde(deny_unknown_fields)]
pub struct EventPhotos {
    /// Which event.
    pub id: String,
}

/// Pictures of one event only.
#[derive(Debug, Clone, PartialEq, Serialize, ts_rs::TS)]
pub struct OwnPhotos {
    /// What the event's photos bear as their file; each once.
    pub files: Vec<String>,
}

pub(super) fn photos_own(app: &App, request: EventPhotos) -> Result<OwnPhotos, AppError> {
    Ok(OwnPhotos { files: own(app, &request.id)? })
}

/// Those that the photo folder has.
pub(super) fn own(app: &App, id: &str) -> Result<Vec<String>, AppError> {
    let mut files = app.store.photos_of_this_event_only(&EventKey(id.to_owned()))?;
    files.retain(|file| app.photos.has(file));
    Ok(files)
}
