//! Reads a rendered template into pieces: sections, headings, items, paragraphs, directives.

use super::mark::{
    BREAK, DASH_ITEM, DIRECTIVE, FROM, FROM_END, GAP, GAP_END, GAP_FIELD, HEADING_1, HEADING_2, LETTER_ITEM,
    NUMBER_ITEM, SECTION, SOFT_COMMA, SPAN_END,
};
use crate::article::{Gap, Run, Text};

/// A piece of a rendered template, not yet numbered.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Piece {
    /// A new section.
    Section(String),
    /// A heading of level 1 or 2.
    Heading(u8, Text),
    /// An item with the mark it began with.
    Item(char, Text),
    /// A block that the program lays out, by name.
    Directive(String),
    /// A paragraph.
    Paragraph(Text),
}

impl Piece {
    fn text_mut(&mut self) -> Option<&mut Text> {
        match self {
            Self::Paragraph(text) | Self::Item(_, text) | Self::Heading(_, text) => Some(text),
            Self::Section(_) | Self::Directive(_) => None,
        }
    }
}

/// How short paragraphs are treated.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Paragraphs {
    /// Each as the template has it: a clerk looks for a thing in its place.
    Apart,
    /// A lone sentence joins its neighbour: a story is not told in paragraphs of one sentence.
    Joined,
}

/// A paragraph that takes in another does not grow longer, in syllables.
const MOST_JOINED: usize = 75;

/// The pieces of a rendered template; the gaps found in them are noted.
pub(crate) fn read_pieces(rendered: &str, paragraphs: Paragraphs, gaps: &mut Vec<Gap>) -> Vec<Piece> {
    let mut reader = Reader {
        pieces: Vec::new(),
        open: None,
        from: Vec::new(),
        paragraphs,
        broken: false,
        last_broken: false,
        gaps,
    };
    for line in rendered.lines() {
        reader.line(line);
    }
    reader.close();
    reader.pieces
}

struct Reader<'a> {
    pieces: Vec<Piece>,
    open: Option<Piece>,
    /// The origins of the sentence being read; it may go on from line to line.
    from: Vec<String>,
    paragraphs: Paragraphs,
    /// Whether the author's own line break begins or ends the open piece, and the last one.
    broken: bool,
    last_broken: bool,
    gaps: &'a mut Vec<Gap>,
}

impl Reader<'_> {
    fn line(&mut self, line: &str) {
        // A mark may stand behind the signs that open or end a sentence: look for it past them.
        let (origin, rest) = leading_origin(line);
        let mut chars = rest.chars();
        match chars.next() {
            None if origin.is_empty() => self.close(),
            Some(SECTION) => self.whole(Piece::Section(chars.as_str().trim().to_owned())),
            Some(DIRECTIVE) => self.whole(Piece::Directive(chars.as_str().trim().to_owned())),
            Some(mark @ (HEADING_1 | HEADING_2)) => {
                self.close();
                self.open = Some(Piece::Heading(if mark == HEADING_1 { 1 } else { 2 }, Text::default()));
                self.text(&origin, chars.as_str());
                self.close();
            }
            Some(mark @ (DASH_ITEM | LETTER_ITEM | NUMBER_ITEM)) => {
                self.close();
                self.open = Some(Piece::Item(mark, Text::default()));
                self.text(&origin, chars.as_str());
            }
            _ => {
                self.open.get_or_insert_with(|| Piece::Paragraph(Text::default()));
                self.text(&origin, rest);
            }
        }
    }

    fn whole(&mut self, piece: Piece) {
        self.close();
        self.pieces.push(piece);
    }

    fn close(&mut self) {
        let Some(mut piece) = self.open.take() else { return };
        if let Some(text) = piece.text_mut() {
            trim(text);
            if text.is_empty() {
                return;
            }
        }
        let broken = std::mem::replace(&mut self.broken, false);
        let apart = self.paragraphs == Paragraphs::Apart || broken || self.last_broken;
        self.last_broken = broken;
        match (self.pieces.last_mut(), piece) {
            (Some(Piece::Paragraph(before)), Piece::Paragraph(text)) if !apart && joins(before, &text) => {
                before.0.extend(text.0.into_iter().enumerate().map(|(i, mut run)| {
                    if i == 0 {
                        run.text.insert(0, ' ');
                    }
                    run
                }));
            }
            (_, piece) => self.pieces.push(piece),
        }
    }

    /// Adds a line's text to the open piece, a space between lines.
    fn text(&mut self, origin: &str, rest: &str) {
        let mut words = String::new();
        let mut chars = origin.chars().chain(rest.chars());
        while let Some(c) = chars.next() {
            match c {
                FROM => {
                    self.flush(&mut words);
                    let paths: String = chars.by_ref().take_while(|c| *c != FROM_END).collect();
                    self.from = paths.split_whitespace().map(str::to_owned).collect();
                }
                SPAN_END => {
                    self.flush(&mut words);
                    self.from.clear();
                }
                GAP => {
                    self.flush(&mut words);
                    let what: String = chars.by_ref().take_while(|c| *c != GAP_FIELD).collect();
                    let field: String = chars.by_ref().take_while(|c| *c != GAP_END).collect();
                    self.gap(what, field);
                }
                BREAK => {
                    self.flush(&mut words);
                    self.break_line();
                }
                SOFT_COMMA => {}
                other => words.push(other),
            }
        }
        words.push(' ');
        self.flush(&mut words);
    }

    fn push(&mut self, run: Run) {
        if let Some(text) = self.open.as_mut().and_then(Piece::text_mut) {
            text.0.push(run);
        }
    }

    fn flush(&mut self, words: &mut String) {
        let text = std::mem::take(words);
        if !text.is_empty() {
            let from = self.from.clone();
            self.push(Run { text, from, ..Run::default() });
        }
    }

    fn gap(&mut self, what: String, field: String) {
        let text = format!("[CẦN BỔ SUNG: {what}]");
        self.push(Run { text, gap: true, from: vec![field.clone()], ..Run::default() });
        let gap = Gap { what, field };
        if !self.gaps.contains(&gap) {
            self.gaps.push(gap);
        }
    }

    /// A line break that the author entered: her next paragraph.
    fn break_line(&mut self) {
        if matches!(self.open, Some(Piece::Paragraph(_))) {
            self.broken = true;
            self.close();
            self.broken = true;
            self.open = Some(Piece::Paragraph(Text::default()));
        } else {
            self.push(Run { text: " ".into(), ..Run::default() });
        }
    }
}

/// Whether two paragraphs read better as one. A composed sentence is one run.
fn joins(before: &Text, after: &Text) -> bool {
    let length = |text: &Text| vietnamese::text::syllables(&text.words());
    (before.0.len() == 1 || after.0.len() == 1) && length(before) + length(after) <= MOST_JOINED
}

/// The signs before a line's own mark.
fn leading_origin(line: &str) -> (String, &str) {
    let mut rest = line.trim_start_matches([' ', '\t']);
    let mut origin = String::new();
    loop {
        let end = match rest.chars().next() {
            Some(SPAN_END) => SPAN_END.len_utf8(),
            Some(FROM) => match rest.find(FROM_END) {
                Some(end) => end + FROM_END.len_utf8(),
                None => return (origin, rest),
            },
            _ => return (origin, rest),
        };
        origin.push_str(&rest[..end]);
        rest = rest[end..].trim_start_matches([' ', '\t']);
    }
}

/// White space at the ends and doubled inside goes; runs of one kind are joined.
fn trim(text: &mut Text) {
    let mut runs: Vec<Run> = Vec::new();
    for mut run in text.0.drain(..) {
        let after_space = runs.last().is_none_or(|last| last.text.ends_with(' '));
        run.text = squeeze(&run.text, after_space);
        match runs.last_mut() {
            _ if run.text.is_empty() => {}
            Some(last) if !last.gap && !run.gap && last.from == run.from => last.text.push_str(&run.text),
            // A lone space belongs to the sentence before it.
            Some(last) if run.text == " " && !last.gap => last.text.push(' '),
            _ => runs.push(run),
        }
    }
    while let Some(last) = runs.last_mut() {
        last.text.truncate(last.text.trim_end().len());
        if !last.text.is_empty() {
            break;
        }
        runs.pop();
    }
    text.0 = runs;
}

fn squeeze(text: &str, mut after_space: bool) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        let space = matches!(c, ' ' | '\t');
        if !(space && after_space) {
            out.push(if space { ' ' } else { c });
        }
        after_space = space;
    }
    out
}
