//! The beginning of an appendix. The page before it ends with its section, see `mod.rs`.

use docx_rs::{AlignmentType, Paragraph};
use writing::Text;

use super::styles::{self, space};
use super::text;
use crate::clean;

/// Label, title and the reference to the paper it belongs to.
pub(super) fn build(label: &str, title: &Text, reference: &str) -> Vec<Paragraph> {
    let mut lines = Vec::new();
    if !label.trim().is_empty() {
        lines.push(text::plain(styles::APPENDIX, label));
    }
    if !title.is_empty() {
        lines.push(text::paragraph(styles::SUBTITLE, title).keep_next(true));
    }
    let reference = clean::words(reference);
    let reference = reference.trim();
    if !reference.is_empty() {
        let bracketed =
            if reference.starts_with('(') { reference.to_owned() } else { format!("({reference})") };
        let run = docx_rs::Run::new().add_text(bracketed).italic();
        lines.push(
            Paragraph::new()
                .style(styles::BODY)
                .align(AlignmentType::Center)
                .indent(Some(0), Some(docx_rs::SpecialIndentType::FirstLine(0)), None, None)
                .line_spacing(space(0, 240))
                .add_run(run),
        );
    }
    lines
}
