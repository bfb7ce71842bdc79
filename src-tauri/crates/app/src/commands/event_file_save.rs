//! Writes an event as an event file into a chosen folder, its pictures beside it: for another machine, or to keep.

use crate::app::App;
use crate::consents;
use crate::deliver::{Output, deliver};
use crate::error::AppError;
use crate::pictures::edits;
use records::EventFile;
use serde::{Deserialize, Serialize};
use store::EventKey;

use super::event_file::name;

/// The event wanted as a file, and where.
#[derive(Debug, Clone, PartialEq, Deserialize, ts_rs::TS)]
#[serde(deny_unknown_fields)]
pub struct EventFileSave {
    /// Which event.
    pub id: String,
    /// The folder's id, from choosing it.
    pub folder: String,
}

/// What was written.
#[derive(Debug, Clone, PartialEq, Serialize, ts_rs::TS)]
pub struct SavedEventFile {
    /// The event file's name.
    pub name: String,
    /// How many pictures went with it.
    pub pictures: u32,
    /// How many stayed: those that may not leave the school, and those that are gone.
    pub stayed: u32,
}

pub(super) fn event_file_save(app: &App, request: EventFileSave) -> Result<SavedEventFile, AppError> {
    let folder = app.folders.get(&request.folder)?;
    let mut file = app.store.event(&EventKey(request.id))?.file;
    let name = name(&file);
    consents::detach(app, &mut file)?;
    let pictures = pictures(app, &mut file, &name);
    let (went, all) = (pictures.len(), file.photos.len());
    let mut outputs = vec![Output::File { name: name.clone(), bytes: file.to_bytes() }];
    if went > 0 {
        outputs.push(Output::Folder { name: beside(&name), files: pictures });
    }
    deliver(&folder, &outputs)?;
    let count = |number: usize| u32::try_from(number).unwrap_or(u32::MAX);
    Ok(SavedEventFile { name, pictures: count(went), stayed: count(all - went) })
}

/// The folder of the pictures: the event file's name with another ending.
fn beside(name: &str) -> String {
    format!("{}.photos", name.trim_end_matches(".event.json"))
}

/// The pictures that may leave, without metadata; the file names them where they will lie.
fn pictures(app: &App, file: &mut EventFile, name: &str) -> Vec<(String, Vec<u8>)> {
    let folder = beside(name);
    let mut found = Vec::new();
    for (place, photo) in (1..).zip(&mut file.photos) {
        if !photo.consent().may_leave() {
            continue;
        }
        match app.photos.page(&photo.file, &edits(photo)) {
            Ok(picture) => {
                let picture_name = format!("{place:02}.jpg");
                photo.file = format!("{folder}/{picture_name}");
                // They are burnt into this picture.
                (photo.turn, photo.crop) = (None, None);
                photo.blur.clear();
                found.push((picture_name, picture.jpeg));
            }
            Err(fault) => tracing::warn!(code = fault.code(), "a photo is left out"),
        }
    }
    found
}
