//! Who wrote.

use docx_rs::Paragraph;
use writing::Text;

use super::{styles, text};

/// At the right, in italics.
pub(super) fn build(author: &Text) -> Paragraph {
    text::paragraph(styles::BYLINE, author)
}
