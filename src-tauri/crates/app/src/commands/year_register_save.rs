//! Writes the year's register as an Excel workbook.

use crate::app::App;
use crate::deliver::{Output, deliver};
use crate::error::AppError;
use crate::register::{lines, workbook};
use serde::Deserialize;

use super::ExportedFile;

/// The year wanted, and where.
#[derive(Debug, Clone, PartialEq, Deserialize, ts_rs::TS)]
#[serde(deny_unknown_fields)]
pub struct YearRegisterSave {
    /// "2026-2027".
    pub school_year: String,
    /// The folder's id, from choosing it.
    pub folder: String,
}

pub(super) fn year_register_save(app: &App, request: YearRegisterSave) -> Result<ExportedFile, AppError> {
    let folder = app.folders.get(&request.folder)?;
    // The year comes from the interface; only its digits become part of a name.
    let year: String = request.school_year.chars().filter(|c| c.is_ascii_digit() || *c == '-').collect();
    let bytes = workbook(&lines(app, &request.school_year)?, &year, app.clock.today())?;
    let file = ExportedFile { name: format!("so-theo-doi_{year}.xlsx"), bytes: bytes.len() as u64 };
    deliver(&folder, &[Output::File { name: file.name.clone(), bytes }])?;
    Ok(file)
}
