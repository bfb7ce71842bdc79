//! The headline of an article for readers.

use docx_rs::Paragraph;
use writing::Text;

use super::sheet::Sheet;
use super::styles::{self, points};
use super::{even, text};
use crate::measure::Face;

/// Centred and bold, a long one in lines of like length.
pub(super) fn build(title: &Text, sheet: &Sheet) -> Paragraph {
    let size = if sheet.news { points::HEADLINE } else { points::NAME };
    let line = text::paragraph(styles::TITLE, title);
    let most = f64::from(sheet.width) / 20.0;
    even::lines(line, &title.words(), (Face::Bold, size), sheet.width, most).0
}
