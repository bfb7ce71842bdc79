//! The headline of an article for readers.

use docx_rs::Paragraph;
use writing::Text;

use super::sheet::{Sheet, pt};
use super::styles::{self, points};
use super::text;
use crate::clean;
use crate::measure::{Face, balance};

/// Centred and bold, a long one in lines of like length.
pub(super) fn build(title: &Text, sheet: &Sheet) -> Paragraph {
    let page = f64::from(sheet.width) / 20.0;
    let size = if sheet.news { points::HEADLINE } else { points::NAME };
    let room = balance(&clean::words(&title.words()), Face::Bold, size as f64, page).room;
    let indent = pt((page - room) / 2.0);
    text::paragraph(styles::TITLE, title).indent(Some(indent), None, Some(indent), None)
}
