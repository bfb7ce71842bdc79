//! What is known of an event's photos. The pictures themselves are files.

use records::{EventFile, Photo};
use rusqlite::Connection;

use crate::error::StoreError;
use crate::rows::{TEXTS, Table, row};

row!(Photo { id, file, caption, alt, consent } elsewhere { children });

const PHOTOS: Table = Table::of_event("event_photos");
const CHILDREN: &str = "photos.children";

/// Writes the photos.
pub(crate) fn put(db: &Connection, event: i64, file: &EventFile) -> Result<(), StoreError> {
    PHOTOS.put(db, event, &file.photos)?;
    TEXTS.put(db, event, CHILDREN, file.photos.iter().map(|photo| &photo.children))
}

/// Reads the photos.
pub(crate) fn take(db: &Connection, event: i64, file: &mut EventFile) -> Result<(), StoreError> {
    file.photos = PHOTOS.take(db, event)?;
    TEXTS.take(db, event, CHILDREN, file.photos.iter_mut().map(|photo| &mut photo.children))
}
