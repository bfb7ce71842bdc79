//! Runs of text.

use docx_rs::{Paragraph, Run};
use writing::Text;

use crate::clean;

/// A paragraph in a style with running text.
pub(super) fn paragraph(style: &str, text: &Text) -> Paragraph {
    add(Paragraph::new().style(style), text)
}

/// A paragraph in a style with plain words.
pub(super) fn plain(style: &str, words: &str) -> Paragraph {
    add_plain(Paragraph::new().style(style), words)
}

/// Adds plain words to a paragraph.
pub(super) fn add_plain(paragraph: Paragraph, words: &str) -> Paragraph {
    let words = clean::words(words);
    if words.is_empty() { paragraph } else { paragraph.add_run(Run::new().add_text(words)) }
}

/// Adds running text to a paragraph; what is missing stands out.
pub(super) fn add(mut paragraph: Paragraph, text: &Text) -> Paragraph {
    for piece in &text.0 {
        let words = clean::words(&piece.text);
        if words.is_empty() {
            continue;
        }
        let mut run = Run::new().add_text(words);
        if piece.bold {
            run = run.bold();
        }
        if piece.italic {
            run = run.italic();
        }
        if piece.gap {
            run = run.highlight("yellow");
        }
        paragraph = paragraph.add_run(run);
    }
    paragraph
}
