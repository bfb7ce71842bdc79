//! A new event from the text of an event file.

use records::EventFile;
use serde::Deserialize;

use super::event_create::create;
use super::photo_add::photo_add;
use super::{OpenEvent, PhotoAdd};
use crate::app::App;
use crate::error::{AppError, Code};

/// An event file to take in.
#[derive(Debug, Clone, PartialEq, Deserialize, ts_rs::TS)]
#[serde(deny_unknown_fields)]
pub struct EventImport {
    /// The file's text.
    pub text: String,
    /// Pictures that came with it, known by their names; those that the file does not name are left alone.
    #[serde(default)]
    #[ts(as = "Option<Vec<PhotoAdd>>", optional)]
    pub pictures: Vec<PhotoAdd>,
}

pub(super) fn event_import(app: &App, request: EventImport) -> Result<OpenEvent, AppError> {
    let mut file = EventFile::read_bytes(request.text.as_bytes()).map_err(|problems| {
        AppError::new(
            Code::Problems,
            "Tệp sự kiện có chỗ chưa đúng nên chưa nhập. Chưa có gì bị thay đổi; hãy sửa những chỗ dưới đây rồi nhập lại.",
            "The event file has mistakes, so nothing was imported. Mend the places below and import it again.",
        )
        .with_details(problems.iter())
    })?;
    for picture in request.pictures {
        let named: Vec<_> =
            file.photos.iter_mut().filter(|photo| last(&photo.file) == picture.name).collect();
        if named.is_empty() {
            continue;
        }
        let stored = photo_add(app, picture)?.file;
        for photo in named {
            photo.file.clone_from(&stored);
        }
    }
    create(app, &file)
}

/// A file's own name, without its folders.
fn last(file: &str) -> &str {
    file.rsplit(['/', '\\']).next().unwrap_or(file)
}
