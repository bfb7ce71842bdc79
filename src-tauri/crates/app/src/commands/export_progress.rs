//! How far the export is.

use serde::Serialize;

use super::Nothing;
use super::export::exporting;
use crate::app::App;
use crate::error::AppError;

/// How far an export is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, ts_rs::TS)]
pub struct ExportProgress {
    /// Steps done: a picture made ready, a paper made.
    pub done: usize,
    /// All steps that are known of; a size that is hard to keep brings more.
    pub total: usize,
}

pub(super) fn export_progress(app: &App, _: Nothing) -> Result<Option<ExportProgress>, AppError> {
    Ok(exporting(app).as_ref().map(|work| {
        let (done, total) = work.far();
        ExportProgress { done, total }
    }))
}
