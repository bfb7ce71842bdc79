//! Shows a chosen folder in the file manager.

use serde::Deserialize;

use super::Nothing;
use crate::app::App;
use crate::error::AppError;

/// A folder to show.
#[derive(Debug, Clone, PartialEq, Deserialize, ts_rs::TS)]
#[serde(deny_unknown_fields)]
pub struct FolderOpen {
    /// Its id, from choosing it.
    pub folder: String,
}

pub(super) fn folder_open(app: &App, request: FolderOpen) -> Result<Nothing, AppError> {
    app.host.open_folder(&app.folders.get(&request.folder)?)?;
    Ok(Nothing {})
}
