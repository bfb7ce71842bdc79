//! A line of the legal bases.

use docx_rs::Paragraph;
use writing::Text;

use super::{styles, text};

/// In italics, one a line.
pub(super) fn build(basis: &Text) -> Paragraph {
    text::paragraph(styles::CITATION, basis)
}
