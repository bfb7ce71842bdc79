//! Paragraphs of the body, and the lead.

use writing::Text;

use crate::html::writer::Writer;

/// A paragraph of the body.
pub(super) fn body(text: &Text, page: &mut Writer) {
    page.text("p", "", text);
}

/// The lead of an article.
pub(super) fn lead(text: &Text, page: &mut Writer) {
    page.text("p", "lead", text);
}
