//! Takes a picture into the photo folder.

use crate::app::App;
use crate::error::AppError;
use serde::{Deserialize, Serialize};

/// A picture.
#[derive(Debug, Clone, PartialEq, Deserialize, ts_rs::TS)]
#[serde(deny_unknown_fields)]
pub struct PhotoAdd {
    /// The name of the file it came from, for messages.
    pub name: String,
    /// Its bytes.
    pub base64: String,
}

/// A picture in the photo folder.
#[derive(Debug, Clone, PartialEq, Serialize, ts_rs::TS)]
pub struct AddedPhoto {
    /// What an event's photo bears as its file.
    pub file: String,
    /// Pixels across, upright.
    pub width: u32,
    /// Pixels down, upright.
    pub height: u32,
}

pub(super) fn photo_add(_app: &App, _request: PhotoAdd) -> Result<AddedPhoto, AppError> {
    Err(AppError::ours("not wired yet"))
}
