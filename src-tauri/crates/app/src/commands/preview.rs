//! A document as it would come out now.

use records::DocumentKind;
use serde::{Deserialize, Serialize};

use writing::kinds::Words;

use super::Draft;
use crate::app::App;
use crate::error::AppError;

/// The document wanted.
#[derive(Debug, Clone, PartialEq, Deserialize, ts_rs::TS)]
#[serde(deny_unknown_fields)]
pub struct PreviewRequest {
    /// Which event.
    pub id: String,
    /// All that is entered now, saved or not.
    pub event: Draft,
    /// Which paper.
    pub document: DocumentKind,
    /// As which file it should look.
    pub format: PreviewFormat,
}

/// As which file a preview should look.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, ts_rs::TS)]
#[serde(rename_all = "lowercase")]
pub enum PreviewFormat {
    /// The Word page.
    Docx,
    /// The web page.
    Html,
    /// The message.
    Message,
}

/// A document as it would come out now.
#[derive(Debug, Clone, PartialEq, Serialize, ts_rs::TS)]
pub struct Preview {
    /// The body for a sandboxed frame: a `section[data-section]` for each section, a `span[data-from]` for each
    /// sentence.
    pub html: String,
    /// The headline, or the type and subject.
    pub title: String,
    /// Its size.
    pub figures: Figures,
    /// Its sections in order.
    pub sections: Vec<PreviewSection>,
    /// What it lacks.
    pub gaps: Vec<Gap>,
    /// What the author should know.
    pub notices: Vec<Notice>,
    /// Which papers the event can give.
    pub yields: Vec<DocumentKind>,
}

/// The size of a document.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, ts_rs::TS)]
pub struct Figures {
    /// Syllables (chữ).
    pub syllables: u32,
    /// Characters of the lead (sapo); 0 without lead.
    pub lead_chars: u32,
    /// Minutes that reading takes, at least 1.
    pub minutes: u32,
}

/// A section of a document.
#[derive(Debug, Clone, PartialEq, Serialize, ts_rs::TS)]
pub struct PreviewSection {
    /// Its name: "lead".
    pub name: String,
    /// What to call it before the user.
    pub label: Words,
    /// Where its wording comes from.
    pub origin: Origin,
    /// Whether the facts below changed since the author rewrote it.
    pub stale: bool,
    /// What is printed, as HTML to edit.
    pub html: String,
    /// What the program writes by itself.
    pub generated_html: String,
    /// The same as plain text: to be kept as `basis` when the author rewrites the section or keeps her wording.
    pub basis: String,
    /// What the program had written when the author began, if she rewrote it.
    pub earlier: Option<String>,
}

/// Where a section's wording comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, ts_rs::TS)]
#[serde(rename_all = "lowercase")]
pub enum Origin {
    /// Composed from the event.
    Generated,
    /// The author's.
    Own,
    /// Layout that is not for rewriting.
    Fixed,
}

/// Something that the paper cannot stand without.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ts_rs::TS)]
pub struct Gap {
    /// What is missing, in Vietnamese.
    pub what: String,
    /// The field that would fill it.
    pub field: String,
}

/// Something to know that is not a gap.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ts_rs::TS)]
pub struct Notice {
    /// What, in Vietnamese.
    pub vi: String,
    /// The same in English.
    pub en: String,
    /// The field it is about.
    pub field: String,
}

pub(super) fn preview(_app: &App, _request: PreviewRequest) -> Result<Preview, AppError> {
    Err(AppError::ours("not wired yet"))
}
