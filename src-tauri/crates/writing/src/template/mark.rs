//! The marks between a template's text and the blocks that come of it.
//!
//! A template is plain lines: `# lead` begins a section, `## …` and `### …` are numbered headings,
//! `- …`, `a) …` and `1. …` are items, `@signature` asks for a block that the program lays out, and an
//! empty line ends a paragraph. The signs count only where the template itself bears them: before
//! rendering they become private-use characters, which no entered text can contain
//! (`vietnamese::normal::nfc` removes them), so a name that begins with a hyphen stays a name.

/// Begins a section; the rest of the line is its name.
pub(crate) const SECTION: char = '\u{E001}';
/// Begins a heading of level 1.
pub(crate) const HEADING_1: char = '\u{E002}';
/// Begins a heading of level 2.
pub(crate) const HEADING_2: char = '\u{E003}';
/// Begins an item with a hyphen.
pub(crate) const DASH_ITEM: char = '\u{E004}';
/// Begins an item with a letter: a), b) … đ).
pub(crate) const LETTER_ITEM: char = '\u{E005}';
/// Begins an item with a number: 1., 2. …
pub(crate) const NUMBER_ITEM: char = '\u{E006}';
/// Asks for a block that the program lays out.
pub(crate) const DIRECTIVE: char = '\u{E007}';
/// Stands for a line break inside an entered text: a new paragraph.
pub(crate) const BREAK: char = '\u{E008}';
/// Closes an apposition: a comma, unless the sentence or the item ends here.
pub(crate) const SOFT_COMMA: char = '\u{E009}';
/// Begins a sentence's origins; [`FROM_END`] ends them, [`SPAN_END`] the sentence.
pub(crate) const FROM: char = '\u{E00A}';
/// Ends a sentence's origins.
pub(crate) const FROM_END: char = '\u{E00B}';
/// Ends a sentence.
pub(crate) const SPAN_END: char = '\u{E00C}';
/// Begins a gap; its field follows after [`GAP_FIELD`].
pub(crate) const GAP: char = '\u{E00D}';
/// Between a gap's words and its field.
pub(crate) const GAP_FIELD: char = '\u{E00E}';
/// Ends a gap.
pub(crate) const GAP_END: char = '\u{E00F}';

/// The marks of a gap: what is missing, and the field that would fill it.
pub(crate) fn gap_marks(what: &str, field: &str) -> String {
    format!("{GAP}{what}{GAP_FIELD}{field}{GAP_END}")
}

/// The line that asks for the list of legal bases.
const LEGAL_BASES: &str = "@citations";

/// Turns the signs at the beginnings of a template's lines into marks.
pub(crate) fn mark_source(source: &str) -> String {
    let mut marked = String::with_capacity(source.len() + 64);
    for line in source.lines() {
        let bare = line.trim_start();
        let (mark, rest) = match bare {
            _ if bare.starts_with("### ") => (Some(HEADING_2), &bare[4..]),
            _ if bare.starts_with("## ") => (Some(HEADING_1), &bare[3..]),
            _ if bare.starts_with("# ") => (Some(SECTION), &bare[2..]),
            _ if bare.starts_with("- ") => (Some(DASH_ITEM), &bare[2..]),
            _ if bare.starts_with("a) ") => (Some(LETTER_ITEM), &bare[3..]),
            _ if bare.starts_with("1. ") => (Some(NUMBER_ITEM), &bare[3..]),
            _ if bare.starts_with('@') => (Some(DIRECTIVE), &bare[1..]),
            _ => (None, bare),
        };
        marked.extend(mark);
        marked.push_str(rest);
        if bare.trim_end() == LEGAL_BASES {
            // The block is laid out after the text is rendered; the text that follows must know of it.
            marked.push_str("{{ bases_cited() }}");
        }
        marked.push('\n');
    }
    marked
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_templates_own_signs_count() {
        let marked = mark_source("# lead\n  - {{ x }}\n@photos\nchữ - chữ\n");
        assert_eq!(marked, "\u{E001}lead\n\u{E004}{{ x }}\n\u{E007}photos\nchữ - chữ\n");
    }
}
