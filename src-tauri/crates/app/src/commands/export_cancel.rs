//! Stops the export before anything is written.

use super::Nothing;
use super::export::exporting;
use crate::app::App;
use crate::error::AppError;

pub(super) fn export_cancel(app: &App, _: Nothing) -> Result<Nothing, AppError> {
    if let Some(work) = exporting(app).as_ref() {
        work.cancel();
    }
    Ok(Nothing {})
}
