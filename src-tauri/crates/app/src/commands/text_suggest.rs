//! Texts entered before in the same field.

use crate::app::App;
use crate::error::AppError;
use serde::Deserialize;

/// What was typed, and where.
#[derive(Debug, Clone, PartialEq, Deserialize, ts_rs::TS)]
#[serde(deny_unknown_fields)]
pub struct TextSuggest {
    /// The field without numbers: "event.place".
    pub field: String,
    /// With or without marks.
    pub text: String,
    /// How many at most.
    pub limit: u32,
}

pub(super) fn text_suggest(app: &App, request: TextSuggest) -> Result<Vec<String>, AppError> {
    Ok(app.store.suggest_texts(&request.field, &request.text, request.limit as usize)?)
}
