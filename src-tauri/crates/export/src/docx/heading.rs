//! Numbered headings: "I.", "1.".

use docx_rs::Paragraph;
use writing::Text;

use super::{styles, text};

/// A heading that the navigation pane shows; level 1 is the highest, what is below 3 counts as 3.
pub(super) fn build(level: u8, marker: &str, words: &Text) -> Paragraph {
    let place = usize::from(level.clamp(1, 3)) - 1;
    text::add(marked(styles::HEADINGS[place], marker), words)
}

/// A paragraph that begins with its marker.
pub(super) fn marked(style: &str, marker: &str) -> Paragraph {
    let marker = marker.trim();
    let paragraph = Paragraph::new().style(style);
    if marker.is_empty() { paragraph } else { text::add_plain(paragraph, &format!("{marker} ")) }
}
