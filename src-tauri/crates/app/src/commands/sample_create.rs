//! The bundled sample event, with its photos.

use photos::Limits;
use records::EventFile;

use super::event_create::create;
use super::{Nothing, OpenEvent};
use crate::app::App;
use crate::error::AppError;
use crate::sample;

/// Nothing is asked.
pub type SampleCreate = Nothing;

pub(super) fn sample_create(app: &App, _: SampleCreate) -> Result<OpenEvent, AppError> {
    let mut file = EventFile::read_bytes(sample::EVENT).map_err(AppError::ours)?;
    for photo in &mut file.photos {
        let bytes = sample::picture(&photo.file).ok_or_else(|| AppError::ours(&photo.file))?;
        photo.file = app.photos.put(bytes, &Limits::default())?.hash;
    }
    create(app, &file)
}
