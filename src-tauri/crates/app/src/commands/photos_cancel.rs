//! Takes no more pictures in.

use super::{Nothing, PhotosJob};
use crate::app::App;
use crate::error::AppError;

pub(super) fn photos_cancel(app: &App, request: PhotosJob) -> Result<Nothing, AppError> {
    app.intake.cancel(request.job);
    Ok(Nothing {})
}
