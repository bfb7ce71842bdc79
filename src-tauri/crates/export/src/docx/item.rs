//! Items of lists. Markers are words, not Word's numbering: a clerk can change one without moving the rest.

use docx_rs::Paragraph;
use writing::Text;

use super::heading::marked;
use super::{styles, text};

/// "- …;", "a) …".
pub(super) fn build(marker: &str, words: &Text) -> Paragraph {
    text::add(marked(styles::ITEM, marker), words)
}
