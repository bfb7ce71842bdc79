//! The library of phrases.

use serde::Serialize;
use writing::kinds;

use super::Nothing;
use crate::app::App;
use crate::error::AppError;
use crate::phrases::{Phrase, own};

/// The library of phrases.
#[derive(Debug, Clone, PartialEq, Serialize, ts_rs::TS)]
pub struct Phrases {
    /// What the school kept, the oldest first.
    pub own: Vec<Phrase>,
    /// What the program brings, section by section.
    pub shipped: Vec<Phrase>,
}

pub(super) fn phrase_list(app: &App, _: Nothing) -> Result<Phrases, AppError> {
    let shipped = kinds::phrases().flat_map(|(section, texts)| {
        texts.iter().map(|text| Phrase { section: section.clone(), text: text.clone() })
    });
    Ok(Phrases { own: own(app)?, shipped: shipped.collect() })
}
