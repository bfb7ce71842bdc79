//! Takes a picture into the photo folder.

use crate::app::App;
use crate::error::AppError;
use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use photos::Limits;
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

pub(super) fn photo_add(app: &App, request: PhotoAdd) -> Result<AddedPhoto, AppError> {
    let bytes = BASE64_STANDARD.decode(request.base64.as_bytes()).map_err(AppError::ours)?;
    let stored = app.photos.put(&bytes, &Limits::default()).map_err(|fault| {
        let mut told = AppError::from(fault);
        // Among ten pictures dropped at once, the message must say which.
        told.message = format!("{}: {}", request.name, told.message);
        told.message_en = told.message_en.map(|words| format!("{}: {words}", request.name));
        told
    })?;
    Ok(AddedPhoto { file: stored.hash, width: stored.width, height: stored.height })
}
