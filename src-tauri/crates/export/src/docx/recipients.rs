//! Nơi nhận.

use docx_rs::Paragraph;

use super::styles::{self, space};
use super::text;
use crate::lines;

/// The head and the lines, beginning `above` twentieths of a point below what is above.
pub(super) fn lines(to: &[String], above: u32) -> Vec<Paragraph> {
    let to = lines::recipients(to);
    if to.is_empty() {
        return vec![Paragraph::new().style(styles::RECIPIENTS)];
    }
    let head =
        text::plain(styles::RECIPIENTS_HEAD, "Nơi nhận:").line_spacing(space(above, 0)).keep_next(true);
    let last = to.len() - 1;
    let line = |(i, line): (usize, &String)| text::plain(styles::RECIPIENTS, line).keep_next(i < last);
    std::iter::once(head).chain(to.iter().enumerate().map(line)).collect()
}
