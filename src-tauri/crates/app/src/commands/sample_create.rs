//! The bundled sample event, with its photos.

use photos::Limits;
use records::EventFile;
use serde_json::{Map, Value};
use store::{EventKey, StoreError};

use super::event_create::create;
use super::event_open::opened;
use super::{Nothing, OpenEvent};
use crate::app::App;
use crate::error::AppError;
use crate::sample;

/// Nothing is asked.
pub type SampleCreate = Nothing;

/// The setting that remembers which event is the sample.
const SETTING: &str = "sample";

pub(super) fn sample_create(app: &App, _: SampleCreate) -> Result<OpenEvent, AppError> {
    if let Some(id) = sample(app)? {
        return opened(app, &EventKey(id));
    }
    let mut file = EventFile::read_bytes(sample::EVENT).map_err(AppError::ours)?;
    for photo in &mut file.photos {
        let bytes = sample::picture(&photo.file).ok_or_else(|| AppError::ours(&photo.file))?;
        photo.file = app.photos.put(bytes, &Limits::default())?.hash;
    }
    let open = create(app, &file)?;
    let kept = Map::from_iter([(SETTING.to_owned(), Value::from(open.id.as_str()))]);
    app.store.save_settings(&kept, app.clock.now())?;
    Ok(open)
}

/// The sample event's id, while it is there and not in the bin.
pub(super) fn sample(app: &App) -> Result<Option<String>, AppError> {
    let Some(Value::String(id)) = app.store.settings()?.remove(SETTING) else { return Ok(None) };
    match app.store.event(&EventKey(id.clone())) {
        Ok(stored) => Ok(stored.deleted_at.is_none().then_some(id)),
        Err(StoreError::NoEvent(_)) => Ok(None),
        Err(fault) => Err(fault.into()),
    }
}
