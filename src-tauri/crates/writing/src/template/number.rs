//! Numbers headings and items, closes lists, and drops headings with nothing under them.

use vietnamese::count::{point_letter, roman};

use super::blocks::Piece;
use super::mark::{DASH_ITEM, LETTER_ITEM, NUMBER_ITEM};
use crate::article::{Block, Text};

/// A section before it takes its role: name, blocks, and whether the program laid out any of them.
pub(crate) struct Numbered {
    pub(crate) name: String,
    pub(crate) blocks: Vec<Block>,
    pub(crate) laid_out: bool,
}

/// The sections of a document; `lay_out` answers a directive.
pub(crate) fn number(pieces: Vec<Piece>, mut lay_out: impl FnMut(&str) -> Vec<Block>) -> Vec<Numbered> {
    let pieces = drop_empty_headings(pieces);
    let mut counters = Counters::default();
    let mut sections: Vec<Numbered> = Vec::new();
    for (i, piece) in pieces.iter().enumerate() {
        let next = pieces.get(i + 1);
        let blocks = match piece {
            Piece::Section(name) => {
                counters.items = 0;
                sections.push(Numbered { name: name.clone(), blocks: Vec::new(), laid_out: false });
                continue;
            }
            Piece::Directive(name) => lay_out(name),
            Piece::Heading(level, text) => vec![counters.heading(*level, text, is_alone(&pieces, i))],
            // Beside headings "1.", "2." it is a point without a heading, and counts with them.
            Piece::Item(NUMBER_ITEM, text) if has_headings(&pieces, i) => vec![counters.point(text)],
            // An "a)" without a "b)", a "1." without a "2." says nothing.
            Piece::Item(mark @ (LETTER_ITEM | NUMBER_ITEM), text) if is_lone(&pieces, i, *mark) => {
                counters.items = 0;
                vec![Block::Paragraph(closed(text, true))]
            }
            Piece::Item(mark, text) => vec![counters.item(*mark, text, next)],
            Piece::Paragraph(text) => {
                // What is told of an item does not end the list; what leads to a list begins a new one.
                if text.words().ends_with(':') {
                    counters.items = 0;
                }
                vec![Block::Paragraph(text.clone())]
            }
        };
        if sections.is_empty() {
            sections.push(Numbered { name: String::new(), blocks: Vec::new(), laid_out: false });
        }
        if let Some(section) = sections.last_mut() {
            section.laid_out |= matches!(piece, Piece::Directive(_)) && !blocks.is_empty();
            section.blocks.extend(blocks);
        }
    }
    sections.retain(|section| !section.blocks.is_empty());
    sections
}

/// The pieces around one, as far as a bound on either side.
fn around<'a>(
    pieces: &'a [Piece],
    at: usize,
    bound: impl Fn(&Piece) -> bool + Copy + 'a,
) -> impl Iterator<Item = &'a Piece> {
    let before = pieces[..at].iter().rev().take_while(move |piece| !bound(piece));
    before.chain(pieces[at + 1..].iter().take_while(move |piece| !bound(piece)))
}

fn is_part(piece: &Piece) -> bool {
    matches!(piece, Piece::Heading(1, _))
}

/// Whether a heading of level 2 is the only point of its part: a "1." without a "2." says nothing.
fn is_alone(pieces: &[Piece], at: usize) -> bool {
    let point = |piece: &Piece| matches!(piece, Piece::Heading(2, _) | Piece::Item(NUMBER_ITEM, _));
    !around(pieces, at, is_part).any(point)
}

/// Whether there are headings of level 2 in the part where a numbered item stands.
fn has_headings(pieces: &[Piece], at: usize) -> bool {
    around(pieces, at, is_part).any(|piece| matches!(piece, Piece::Heading(2, _)))
}

/// Whether an item is the only one of its sort under its heading.
fn is_lone(pieces: &[Piece], at: usize, mark: char) -> bool {
    let bound = |piece: &Piece| matches!(piece, Piece::Section(_) | Piece::Heading(..));
    !around(pieces, at, bound).any(|piece| matches!(piece, Piece::Item(other, _) if *other == mark))
}

/// The counters of a document; headings run on through its sections.
#[derive(Debug, Default)]
struct Counters {
    parts: u32,
    points: u32,
    items: usize,
}

impl Counters {
    fn heading(&mut self, level: u8, text: &Text, alone: bool) -> Block {
        self.items = 0;
        let marker = if level == 1 {
            self.parts += 1;
            self.points = 0;
            format!("{}.", roman(self.parts))
        } else if alone {
            String::new()
        } else {
            self.points += 1;
            format!("{}.", self.points)
        };
        Block::Heading { level, marker, text: text.clone() }
    }

    fn point(&mut self, text: &Text) -> Block {
        self.points += 1;
        self.items = 0;
        Block::Item { marker: format!("{}.", self.points), text: closed(text, true) }
    }

    fn item(&mut self, mark: char, text: &Text, next: Option<&Piece>) -> Block {
        let last = !matches!(next, Some(Piece::Item(other, _)) if *other == mark);
        let told = matches!(next, Some(Piece::Paragraph(_)));
        let marker = match mark {
            DASH_ITEM => "-".to_owned(),
            LETTER_ITEM => format!("{})", point_letter(self.items)),
            _ => format!("{}.", self.items + 1),
        };
        self.items = if last && !told { 0 } else { self.items + 1 };
        Block::Item { marker, text: closed(text, last) }
    }
}

/// An item's closing mark: what its template wrote, else ";" and "." for the last.
fn closed(text: &Text, last: bool) -> Text {
    let mut text = text.clone();
    if let Some(run) = text.0.last_mut()
        && !run.text.ends_with(['.', ';', ':', '!', '?', '…', ','])
    {
        run.text.push(if last { '.' } else { ';' });
    }
    text
}

/// A heading stays only if something stands under it in its own section, before the next heading of its level or
/// above: what closes a paper is no part's matter.
fn drop_empty_headings(pieces: Vec<Piece>) -> Vec<Piece> {
    let speaks = |piece: &Piece| matches!(piece, Piece::Item(..) | Piece::Paragraph(_) | Piece::Directive(_));
    let keep: Vec<bool> = (0..pieces.len())
        .map(|i| {
            let Piece::Heading(level, _) = pieces[i] else { return true };
            let below = pieces[i + 1..].iter();
            let ends = |piece: &&Piece| match piece {
                Piece::Section(_) => true,
                Piece::Heading(other, _) => *other <= level,
                _ => false,
            };
            below.take_while(|piece| !ends(piece)).any(speaks)
        })
        .collect();
    pieces.into_iter().zip(keep).filter_map(|(piece, keep)| keep.then_some(piece)).collect()
}

#[cfg(test)]
mod tests {
    use super::super::mark::NUMBER_ITEM;
    use super::*;

    fn markers(pieces: Vec<Piece>) -> Vec<String> {
        number(pieces, |_| Vec::new())
            .into_iter()
            .flat_map(|section| section.blocks)
            .map(|block| match block {
                Block::Heading { marker, text, .. } | Block::Item { marker, text } => {
                    format!("{marker} {}", text.words())
                }
                Block::Paragraph(text) => text.words(),
                other => format!("{other:?}"),
            })
            .collect()
    }

    #[test]
    fn a_heading_without_content_goes_and_the_next_takes_its_number() {
        let pieces = vec![
            Piece::Heading(1, "Một".into()),
            Piece::Heading(2, "rỗng".into()),
            Piece::Heading(1, "Hai".into()),
            Piece::Heading(2, "có".into()),
            Piece::Paragraph("Chữ.".into()),
        ];
        assert_eq!(markers(pieces), ["I. Hai", " có", "Chữ."]);
    }

    #[test]
    fn the_end_of_a_paper_is_no_matter_of_its_last_part() {
        let pieces = vec![
            Piece::Section("outcomes".into()),
            Piece::Heading(1, "Kết quả".into()),
            Piece::Section("end".into()),
            Piece::Paragraph("Hết./.".into()),
        ];
        assert_eq!(markers(pieces), ["Hết./."]);
    }

    #[test]
    fn two_headings_under_a_part_are_numbered() {
        let heading = |words: &str| [Piece::Heading(2, words.into()), Piece::Paragraph("Chữ.".into())];
        let pieces = [heading("một"), heading("hai")].concat();
        assert_eq!(markers(pieces), ["1. một", "Chữ.", "2. hai", "Chữ."]);
    }

    #[test]
    fn d_with_stroke_follows_d() {
        let pieces = (0..6).map(|i| Piece::Item(LETTER_ITEM, format!("{i}").into())).collect();
        assert_eq!(markers(pieces), ["a) 0;", "b) 1;", "c) 2;", "d) 3;", "đ) 4;", "e) 5."]);
    }

    #[test]
    fn a_list_goes_on_behind_what_is_told_of_an_item_and_begins_anew_behind_its_lead() {
        let item = |words: &str| Piece::Item(NUMBER_ITEM, words.into());
        let told = vec![item("một"), Piece::Paragraph("Lời kể.".into()), item("hai")];
        assert_eq!(markers(told), ["1. một.", "Lời kể.", "2. hai."]);
        let led = vec![item("một"), Piece::Paragraph("Các ý kiến:".into()), item("một")];
        assert_eq!(markers(led), ["1. một.", "Các ý kiến:", "1. một."]);
    }

    #[test]
    fn a_lone_letter_goes() {
        let pieces = vec![
            Piece::Heading(1, "Một".into()),
            Piece::Item(LETTER_ITEM, "chỉ có".into()),
            Piece::Heading(1, "Hai".into()),
            Piece::Item(LETTER_ITEM, "một".into()),
            Piece::Item(LETTER_ITEM, "hai".into()),
        ];
        assert_eq!(markers(pieces), ["I. Một", "chỉ có.", "II. Hai", "a) một;", "b) hai."]);
    }
}
