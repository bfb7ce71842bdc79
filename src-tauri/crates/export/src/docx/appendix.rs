//! The beginning of an appendix. The page before it ends with its section, see `mod.rs`.

use docx_rs::Paragraph;
use writing::Text;

use super::sheet::Sheet;
use super::styles::{self, points};
use super::{even, text};
use crate::clean;
use crate::measure::Face;

/// Label, title and the reference to the paper it belongs to.
pub(super) fn build(label: &str, title: &Text, reference: &str, sheet: &Sheet) -> Vec<Paragraph> {
    let most = f64::from(sheet.width) / 20.0;
    let mut lines = Vec::new();
    if !label.trim().is_empty() {
        lines.push(text::plain(styles::APPENDIX, label));
    }
    if !title.is_empty() {
        let line = text::paragraph(styles::SUBTITLE, title).keep_next(true);
        lines.push(even::lines(line, &title.words(), (Face::Bold, points::NAME), sheet.width, most).0);
    }
    let reference = clean::words(reference);
    let reference = reference.trim();
    if !reference.is_empty() {
        let bracketed =
            if reference.starts_with('(') { reference.to_owned() } else { format!("({reference})") };
        let line = text::plain(styles::REFERENCE, &bracketed);
        lines.push(even::lines(line, &bracketed, (Face::Italic, sheet.body), sheet.width, most).0);
    }
    lines
}
