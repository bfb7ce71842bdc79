//! The library of phrases: what the program brings, and what the school keeps beside it.

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use crate::app::App;
use crate::error::AppError;

/// A sentence to begin from, for one section of a paper. What is to be filled in stands as "…".
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
#[serde(deny_unknown_fields)]
pub struct Phrase {
    /// The section's code in the vocabulary: "closing".
    pub section: String,
    /// Its words.
    pub text: String,
}

/// Under this name the store keeps them.
const SETTING: &str = "phrases";

/// What the school kept, the oldest first.
pub(crate) fn own(app: &App) -> Result<Vec<Phrase>, AppError> {
    let kept = app.store.settings()?.remove(SETTING).unwrap_or_default();
    Ok(serde_json::from_value(kept).unwrap_or_default())
}

/// Keeps one more; one that is there already stays where it is.
pub(crate) fn add(app: &App, phrase: Phrase) -> Result<(), AppError> {
    let mut phrases = own(app)?;
    if phrases.contains(&phrase) {
        return Ok(());
    }
    phrases.push(phrase);
    keep(app, &phrases)
}

/// Takes one out.
pub(crate) fn remove(app: &App, phrase: &Phrase) -> Result<(), AppError> {
    let mut phrases = own(app)?;
    phrases.retain(|kept| kept != phrase);
    keep(app, &phrases)
}

fn keep(app: &App, phrases: &[Phrase]) -> Result<(), AppError> {
    let kept: Value = serde_json::to_value(phrases).map_err(AppError::ours)?;
    app.store.save_settings(&Map::from_iter([(SETTING.to_owned(), kept)]), app.clock.now())?;
    Ok(())
}
