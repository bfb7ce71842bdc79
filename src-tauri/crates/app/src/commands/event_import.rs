//! A new event from the text of an event file.

use records::EventFile;
use serde::Deserialize;

use super::OpenEvent;
use super::event_create::create;
use crate::app::App;
use crate::error::{AppError, Code};

/// An event file to take in.
#[derive(Debug, Clone, PartialEq, Deserialize, ts_rs::TS)]
#[serde(deny_unknown_fields)]
pub struct EventImport {
    /// The file's text.
    pub text: String,
}

pub(super) fn event_import(app: &App, request: EventImport) -> Result<OpenEvent, AppError> {
    let file = EventFile::read_bytes(request.text.as_bytes()).map_err(|problems| {
        AppError::new(
            Code::Problems,
            "Tệp sự kiện có chỗ chưa đúng nên chưa nhập. Chưa có gì bị thay đổi; hãy sửa những chỗ dưới đây rồi nhập lại.",
            "The event file has mistakes, so nothing was imported. Mend the places below and import it again.",
        )
        .with_details(problems.iter())
    })?;
    create(app, &file)
}
