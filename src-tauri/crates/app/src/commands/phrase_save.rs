//! Keeps a phrase of the school's own.

use writing::kinds;

use super::Nothing;
use super::phrase_list::{Phrases, phrase_list};
use crate::app::App;
use crate::error::{AppError, Code};
use crate::phrases::{Phrase, add};

pub(super) fn phrase_save(app: &App, phrase: Phrase) -> Result<Phrases, AppError> {
    let text = vietnamese::normal::tidy_line(&phrase.text);
    if text.is_empty() {
        return Err(AppError::new(
            Code::Problems,
            "Câu mẫu chưa lưu được vì còn trống. Hãy viết câu rồi lưu lại.",
            "The phrase is not saved: it is empty. Write it, then save again.",
        ));
    }
    if kinds::vocabulary().section(&phrase.section).is_none() {
        return Err(AppError::ours(format!("no section {:?}", phrase.section)));
    }
    add(app, Phrase { text, ..phrase })?;
    phrase_list(app, Nothing {})
}
