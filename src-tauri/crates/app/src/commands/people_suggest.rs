//! People met before whose name matches.

use crate::app::App;
use crate::error::AppError;
use serde::{Deserialize, Serialize};

/// What was typed.
#[derive(Debug, Clone, PartialEq, Deserialize, ts_rs::TS)]
#[serde(deny_unknown_fields)]
pub struct PeopleSuggest {
    /// With or without marks.
    pub text: String,
    /// How many at most.
    pub limit: u32,
}

/// A person met before.
#[derive(Debug, Clone, PartialEq, Serialize, ts_rs::TS)]
pub struct PersonSuggestion {
    /// The whole name.
    pub full_name: String,
    /// Today's titles, the Party's first.
    pub titles: Vec<String>,
    /// "đồng chí", "bà".
    pub honorific: Option<String>,
    /// The school's name.
    pub school_name: Option<String>,
    /// An organisation that is no school.
    pub organisation: Option<String>,
    /// At how many events.
    pub met: u32,
}

pub(super) fn people_suggest(app: &App, request: PeopleSuggest) -> Result<Vec<PersonSuggestion>, AppError> {
    let found = app.store.suggest_people(&request.text, request.limit as usize)?;
    let told = found.into_iter().map(|one| PersonSuggestion {
        full_name: one.full_name,
        titles: one.titles,
        honorific: one.honorific,
        school_name: one.school_name,
        organisation: one.organisation,
        met: one.met,
    });
    Ok(told.collect())
}
