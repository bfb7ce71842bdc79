//! Schools met before whose name matches.

use crate::app::App;
use crate::error::AppError;
use records::School;
use serde::{Deserialize, Serialize};

/// What was typed.
#[derive(Debug, Clone, PartialEq, Deserialize, ts_rs::TS)]
#[serde(deny_unknown_fields)]
pub struct SchoolSuggest {
    /// With or without marks.
    pub text: String,
    /// How many at most.
    pub limit: u32,
}

/// A school met before.
#[derive(Debug, Clone, PartialEq, Serialize, ts_rs::TS)]
pub struct SchoolSuggestion {
    /// The school as it was at the last event; its id is the caller's to change.
    pub school: School,
    /// At how many events.
    pub met: u32,
}

pub(super) fn school_suggest(_app: &App, _request: SchoolSuggest) -> Result<Vec<SchoolSuggestion>, AppError> {
    Err(AppError::ours("not wired yet"))
}
