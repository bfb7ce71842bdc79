//! What is known of an event's photos. The pictures themselves are files.

mod uses;

use records::{EventFile, Photo};
use rusqlite::Connection;

use crate::error::StoreError;
use crate::rows::{Lists, TEXTS, Table, row};

row!(Photo { id, file, caption, alt, consent, turn, crop, width, after, cover } elsewhere { children, codes, blur });

const PHOTOS: Table = Table::of_event("event_photos");
const AREAS: Lists = Lists { name: "event_photo_areas", owner: "event", value: "area" };
const CHILDREN: &str = "photos.children";
pub(crate) const CODES: &str = "photos.codes";
const BLUR: &str = "photos.blur";

/// Writes the photos.
pub(crate) fn put(db: &Connection, event: i64, file: &EventFile) -> Result<(), StoreError> {
    PHOTOS.put(db, event, &file.photos)?;
    AREAS.put(db, event, BLUR, file.photos.iter().map(|photo| &photo.blur))?;
    TEXTS.put(db, event, CHILDREN, file.photos.iter().map(|photo| &photo.children))?;
    TEXTS.put(db, event, CODES, file.photos.iter().map(|photo| &photo.codes))
}

/// Reads the photos.
pub(crate) fn take(db: &Connection, event: i64, file: &mut EventFile) -> Result<(), StoreError> {
    file.photos = PHOTOS.take(db, event)?;
    AREAS.take(db, event, BLUR, file.photos.iter_mut().map(|photo| &mut photo.blur))?;
    TEXTS.take(db, event, CHILDREN, file.photos.iter_mut().map(|photo| &mut photo.children))?;
    TEXTS.take(db, event, CODES, file.photos.iter_mut().map(|photo| &mut photo.codes))
}
