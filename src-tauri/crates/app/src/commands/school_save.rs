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

pub(super) fn school_save(app: &App, request: SchoolSave) -> Result<School, AppError> {
    app.store.save_own_school(&request.school, app.clock.now())?;
    Ok(request.school)
}
