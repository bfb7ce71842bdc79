//! The bundled sample event, with its photos.

use super::{Nothing, OpenEvent};
use crate::app::App;
use crate::error::AppError;

/// Nothing is asked.
pub type SampleCreate = Nothing;

pub(super) fn sample_create(_app: &App, _: SampleCreate) -> Result<OpenEvent, AppError> {
    Err(AppError::ours("not wired yet"))
}
