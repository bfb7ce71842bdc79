//! How far the taking in of pictures is.

use photos::Taken;
use serde::Serialize;

use super::{AddedPhoto, PhotosJob};
use crate::app::App;
use crate::error::{AppError, Code};

/// How far a job is.
#[derive(Debug, Clone, PartialEq, Serialize, ts_rs::TS)]
pub struct PhotosProgress {
    /// So many files were given to it.
    pub total: usize,
    /// Whether all have ended.
    pub finished: bool,
    /// Whether it was cancelled.
    pub cancelled: bool,
    /// Those that have ended, in the order in which they were given.
    pub photos: Vec<PhotoOutcome>,
}

/// What became of a file.
#[derive(Debug, Clone, PartialEq, Serialize, ts_rs::TS)]
pub struct PhotoOutcome {
    /// The name it came with.
    pub name: String,
    /// Whether the same picture was there already, under whatever name.
    pub known: bool,
    /// The picture; null if it was refused, or cancelled before its turn.
    pub photo: Option<AddedPhoto>,
    /// Why it was refused.
    pub fault: Option<AppError>,
}

pub(super) fn photos_progress(app: &App, request: PhotosJob) -> Result<PhotosProgress, AppError> {
    let progress = app.intake.progress(request.job).ok_or_else(|| {
        AppError::new(
            Code::NotFound,
            "Không còn lượt thêm ảnh này. Những ảnh đã thêm vẫn còn; hãy thêm lại các ảnh còn thiếu.",
            "These pictures are not being added any more. Those added are safe; add the missing ones again.",
        )
    })?;
    Ok(PhotosProgress {
        total: progress.total,
        finished: progress.done.len() == progress.total,
        cancelled: progress.cancelled,
        photos: progress.done.iter().map(|taken| outcome(taken)).collect(),
    })
}

fn outcome(taken: &Taken) -> PhotoOutcome {
    let photo = taken.photo.as_ref().and_then(|photo| photo.as_ref().ok());
    let fault = taken.photo.as_ref().and_then(|photo| photo.as_ref().err());
    PhotoOutcome {
        name: taken.name.clone(),
        known: taken.known,
        photo: photo.map(|it| AddedPhoto { file: it.hash.clone(), width: it.width, height: it.height }),
        fault: fault.map(|fault| AppError::other(fault.to_string(), fault.message_en())),
    }
}
