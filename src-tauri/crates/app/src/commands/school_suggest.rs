//! Schools met before whose name matches.

use crate::app::App;
use crate::error::AppError;
use records::{School, SchoolId};
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
    /// The school as it was at the last event; its id is empty, for the caller to give.
    pub school: School,
    /// At how many events.
    pub met: u32,
}

pub(super) fn school_suggest(app: &App, request: SchoolSuggest) -> Result<Vec<SchoolSuggestion>, AppError> {
    let found = app.store.suggest_schools(&request.text, request.limit as usize)?;
    let told = found.into_iter().map(|one| SchoolSuggestion {
        met: one.met,
        school: School {
            id: SchoolId(String::new()),
            name: one.name,
            level: one.level,
            ownership: one.ownership,
            address: one.address,
            symbol: one.symbol,
            letterhead_name: one.letterhead_name,
            letterhead_unit: one.letterhead_unit,
            governing_bodies: Vec::new(),
            localities: Vec::new(),
        },
    });
    Ok(told.collect())
}
