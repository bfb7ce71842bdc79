//! Puts text on the clipboard.

use serde::Deserialize;

use super::Nothing;
use crate::app::App;
use crate::error::AppError;

/// What to copy.
#[derive(Debug, Clone, PartialEq, Deserialize, ts_rs::TS)]
#[serde(deny_unknown_fields)]
pub struct ClipboardCopy {
    /// As plain text.
    pub text: String,
    /// As HTML beside it.
    pub html: Option<String>,
}

pub(super) fn clipboard_copy(app: &App, request: ClipboardCopy) -> Result<Nothing, AppError> {
    app.host.copy(&request.text, request.html.as_deref())?;
    Ok(Nothing {})
}
