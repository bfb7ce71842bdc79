//! How large the files of an export would be, without writing them.

use serde::Serialize;

use super::export::make;
use super::{Export, ExportedFile};
use crate::app::App;
use crate::deliver::Output;
use crate::error::AppError;
use crate::work::Work;

/// The files that an export would write.
#[derive(Debug, Clone, PartialEq, Serialize, ts_rs::TS)]
pub struct ExportSize {
    /// Their names and sizes, exactly: they are made, only not written.
    pub files: Vec<ExportedFile>,
}

pub(super) fn export_size(app: &App, request: Export) -> Result<ExportSize, AppError> {
    let made = make(app, &request, &Work::default())?;
    let entries = made.papers.outputs.iter().flat_map(Output::entries);
    Ok(ExportSize { files: entries.map(|(name, bytes)| ExportedFile { name, bytes }).collect() })
}
