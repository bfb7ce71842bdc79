//! Writes an event's documents into a chosen folder.

use records::DocumentKind;
use serde::{Deserialize, Serialize};

use super::{Gap, Notice};
use crate::app::App;
use crate::error::AppError;

/// What to write, and where.
#[derive(Debug, Clone, PartialEq, Deserialize, ts_rs::TS)]
#[serde(deny_unknown_fields)]
pub struct Export {
    /// Which event, as it was last saved.
    pub id: String,
    /// Which papers.
    pub documents: Vec<DocumentKind>,
    /// In which formats; each paper comes in those that fit it.
    pub formats: Vec<Format>,
    /// The folder's id, from choosing it.
    pub folder: String,
}

/// A format of files.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
#[serde(rename_all = "lowercase")]
pub enum Format {
    /// Word.
    Docx,
    /// A stand-alone web page.
    Html,
    /// A folder of pieces for the school's portal.
    Portal,
    /// Plain text for Zalo.
    Message,
}

/// What was written.
#[derive(Debug, Clone, PartialEq, Serialize, ts_rs::TS)]
pub struct Exported {
    /// The files, in the order written.
    pub files: Vec<ExportedFile>,
    /// What the author should know.
    pub notices: Vec<Notice>,
    /// What the papers lack.
    pub gaps: Vec<Gap>,
}

/// A file that was written.
#[derive(Debug, Clone, PartialEq, Serialize, ts_rs::TS)]
pub struct ExportedFile {
    /// Its name within the folder.
    pub name: String,
    /// Its size.
    pub bytes: u64,
}

pub(super) fn export(_app: &App, _request: Export) -> Result<Exported, AppError> {
    Err(AppError::ours("not wired yet"))
}
