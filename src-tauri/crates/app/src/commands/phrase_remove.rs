//! Takes a phrase of the school's own out of the library.

use super::Nothing;
use super::phrase_list::{Phrases, phrase_list};
use crate::app::App;
use crate::error::AppError;
use crate::phrases::{Phrase, remove};

pub(super) fn phrase_remove(app: &App, phrase: Phrase) -> Result<Phrases, AppError> {
    remove(app, &phrase)?;
    phrase_list(app, Nothing {})
}
