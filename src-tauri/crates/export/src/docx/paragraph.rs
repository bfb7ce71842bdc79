//! Paragraphs of the body, and the lead.

use docx_rs::Paragraph;
use writing::Text;

use super::{styles, text};

/// A paragraph of the body: justified, first line indented.
pub(super) fn body(words: &Text) -> Paragraph {
    text::paragraph(styles::BODY, words)
}

/// The lead of an article: the same, bold.
pub(super) fn lead(words: &Text) -> Paragraph {
    text::paragraph(styles::LEAD, words)
}
