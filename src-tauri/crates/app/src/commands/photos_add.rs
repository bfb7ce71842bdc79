//! Takes many pictures in, in the background.

use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use serde::{Deserialize, Serialize};

use super::PhotoAdd;
use crate::app::App;
use crate::error::AppError;

/// Pictures to take in.
#[derive(Debug, Clone, PartialEq, Deserialize, ts_rs::TS)]
#[serde(deny_unknown_fields)]
pub struct PhotosAdd {
    /// The job to add them to; without it, or if it was forgotten, a new one begins.
    #[serde(default)]
    #[ts(optional)]
    pub job: Option<u64>,
    /// The pictures. Sent a few at a time, typing goes on between.
    pub files: Vec<PhotoAdd>,
}

/// Work that goes on in the background.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize, ts_rs::TS)]
#[serde(deny_unknown_fields)]
pub struct PhotosJob {
    /// Its number.
    pub job: u64,
}

pub(super) fn photos_add(app: &App, request: PhotosAdd) -> Result<PhotosJob, AppError> {
    // What is no base64 is no picture: the job says so under the file's name.
    let bytes = |file: &PhotoAdd| BASE64_STANDARD.decode(file.base64.as_bytes()).unwrap_or_default();
    let files = request.files.iter().map(|file| (file.name.clone(), bytes(file))).collect();
    Ok(PhotosJob { job: app.intake.add(request.job, files) })
}
