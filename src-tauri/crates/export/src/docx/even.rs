//! Centred text in lines of like length: indents leave just the room, so the words stay one piece.

use docx_rs::Paragraph;

use super::sheet::pt;
use crate::clean;
use crate::measure::{Balanced, Face, balance};

/// Indents a paragraph of `words` in a column so that its lines, none wider than `most` points, come out even.
pub(super) fn lines(
    line: Paragraph,
    words: &str,
    (face, size): (Face, usize),
    column: i32,
    most: f64,
) -> (Paragraph, Balanced) {
    let wrapped = balance(&clean::words(words), face, size as f64, most);
    let indent = pt(((f64::from(column) / 20.0 - wrapped.room) / 2.0).max(0.0));
    (line.indent(Some(indent), None, Some(indent), None), wrapped)
}
