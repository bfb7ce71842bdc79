//! What Word leaves behind when it is pasted, and spaces at both ends of a line.

use crate::finding::{Level, Slip};
use crate::options::Options;
use crate::paragraph::Paragraph;
use crate::rules::About;
use crate::token::Kind;

pub(super) static ABOUT: About = About {
    code: "leftover",
    level: Level::Silent,
    vi: "Phần thừa khi dán từ Word hoặc khoảng trắng ở đầu, cuối dòng",
    en: "Left over from Word, or a space at the end of a line",
    basis: None,
    fires: &[
        ("[bookmark: _GoBack]Trường tổ chức", "Trường tổ chức"),
        ("Trường tổ chức[footnoteRef:1]", "Trường tổ chức"),
        ("Trường tổ chức. ", "Trường tổ chức."),
        ("  Trường tổ chức.", "Trường tổ chức."),
    ],
    stays: &["[CẦN BỔ SUNG: địa điểm]", "Ảnh [1] chụp tại lớp."],
};

const LEFT: [&str; 6] = [
    "[bookmark:",
    "[footnoteRef:",
    "[endnoteRef:",
    "Error! Bookmark not defined.",
    "Error! Reference source not found.",
    "_GoBack",
];

pub(super) fn look(paragraph: &Paragraph, _: &Options, found: &mut Vec<Slip>) {
    let letters = &paragraph.source.letters;
    if letters.iter().any(|letter| matches!(letter, '[' | '!' | '_')) {
        let line: String = letters.iter().collect();
        for left in LEFT {
            for (at, _) in line.match_indices(left) {
                let start = line[..at].chars().count();
                let length = if left.starts_with('[') {
                    line[at..].find(']').map(|end| line[at..=at + end].chars().count())
                } else {
                    Some(left.chars().count())
                };
                if let Some(length) = length {
                    found.push(ABOUT.slip(start..start + length, vec![String::new()]));
                }
            }
        }
    }
    let (first, last) = (paragraph.tokens.first(), paragraph.tokens.last());
    for token in [first, last].into_iter().flatten().filter(|token| token.kind == Kind::Space) {
        // Tabs at the head set a line in, and an empty line says nothing.
        if paragraph.tokens.len() > 1 && !letters[token.start..token.end].contains(&'\t') {
            found.push(ABOUT.slip(token.start..token.end, vec![String::new()]));
        }
    }
}
