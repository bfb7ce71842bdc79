//! Asks the user for a folder.

use serde::Serialize;

use super::Nothing;
use crate::app::App;
use crate::error::AppError;
use crate::folders::label;

/// A folder that the user chose. The interface never sees its path.
#[derive(Debug, Clone, PartialEq, Serialize, ts_rs::TS)]
pub struct ChosenFolder {
    /// What to call it in requests, while the program runs.
    pub id: String,
    /// What to call it before the user.
    pub label: String,
}

pub(super) fn folder_choose(app: &App, _: Nothing) -> Result<Option<ChosenFolder>, AppError> {
    let chosen = app.host.choose_folder()?;
    Ok(chosen.map(|folder| ChosenFolder { id: app.folders.note(&folder), label: label(&folder) }))
}
