//! Keeps the user's own school.

use crate::app::App;
use crate::error::AppError;
use records::School;
use serde::Deserialize;

/// The user's own school, as it is from now on; events keep it as it was.
#[derive(Debug, Clone, PartialEq, Deserialize, ts_rs::TS)]
#[serde(deny_unknown_fields)]
pub struct SchoolSave {
    /// The school.
    pub school: School,
}

pub(super) fn school_save(_app: &App, _request: SchoolSave) -> Result<School, AppError> {
    Err(AppError::ours("not wired yet"))
}
