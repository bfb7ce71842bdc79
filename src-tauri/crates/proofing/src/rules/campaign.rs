//! The campaign in its one wording, and any name in quotation marks in one.

use std::ops::Range;

use crate::finding::{Level, Message, Slip};
use crate::rules::{About, Text};

pub(super) static ABOUT: About = About {
    code: "campaign",
    level: Level::Context,
    vi: "Tên phong trào khác với tên đã nhập",
    en: "The campaign is worded otherwise than it was entered",
    basis: None,
    fires: &[
        (
            "phong trào “Hai trường một nhịp cầu, cùng trẻ khôn lớn” của cụm",
            "phong trào “Hai trường một nhịp cầu - Cùng trẻ lớn khôn” của cụm",
        ),
        (
            "phong trào “Bé vui khỏe cùng cô”; hội thi “Bé khỏe vui cùng cô”",
            "phong trào “Bé vui khỏe cùng cô”; hội thi “Bé vui khỏe cùng cô”",
        ),
    ],
    stays: &[
        "phong trào “Hai trường một nhịp cầu - Cùng trẻ lớn khôn”",
        "hội thi “Bé vui khỏe cùng trường em”",
        "chuyên đề “Bé với an toàn giao thông” và “Bé với an toàn thực phẩm”",
    ],
};

/// A name in quotation marks.
struct Quoted {
    line: usize,
    at: Range<usize>,
    /// As it stands there, without a mark at its end.
    written: String,
    /// Its words without marks and capitals.
    words: Vec<String>,
}

pub(super) fn look(text: &Text<'_>, found: &mut dyn FnMut(usize, Slip)) {
    let campaign = text.options.event.campaign.as_deref().map(vietnamese::nfc);
    let entered = campaign.as_deref().map(words).unwrap_or_default();
    let mut others: Vec<Quoted> = Vec::new();
    for quoted in quoted(text) {
        match &campaign {
            Some(campaign) if quoted.written == *campaign => {}
            Some(campaign) if alike(&quoted.words, &entered) => {
                found(quoted.line, ABOUT.slip(quoted.at, vec![campaign.clone()]));
            }
            _ => others.push(quoted),
        }
    }
    for (at, quoted) in others.iter().enumerate() {
        let times = |written: &str| others.iter().filter(|it| it.written == written).count();
        // What is written more often is right; of two written equally often, the first.
        let right = others.iter().enumerate().find(|(place, other)| {
            same_name(other, quoted) && (times(&other.written), at) > (times(&quoted.written), *place)
        });
        if let Some((_, right)) = right {
            let mut slip = ABOUT.slip(quoted.at.clone(), vec![right.written.clone()]);
            slip.message = Message {
                vi: "Một tên viết hai cách trong cùng hồ sơ".into(),
                en: "One name in two wordings".into(),
            };
            found(quoted.line, slip);
        }
    }
}

/// The names of four words or more in quotation marks.
fn quoted(text: &Text<'_>) -> Vec<Quoted> {
    let mut found = Vec::new();
    for (line, paragraph) in text.paragraphs.iter().enumerate() {
        let mut open = None;
        for (at, letter) in paragraph.source.letters.iter().enumerate() {
            match letter {
                '“' => open = Some(at + 1),
                '”' => {
                    let Some(start) = open.take() else { continue };
                    let written = paragraph.slice(start, at);
                    let whole = written.trim_end_matches(['.', ',', ';', '!']);
                    let end = at - (written.chars().count() - whole.chars().count());
                    let words = words(whole);
                    if words.len() >= 4 {
                        found.push(Quoted { line, at: start..end, written: whole.to_owned(), words });
                    }
                }
                _ => {}
            }
        }
    }
    found
}

fn words(text: &str) -> Vec<String> {
    vietnamese::fold(text)
        .split(|letter: char| !letter.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(str::to_owned)
        .collect()
}

/// Whether most words of both are the same.
fn alike(one: &[String], other: &[String]) -> bool {
    let same = one.iter().filter(|word| other.contains(word)).count();
    one.len().abs_diff(other.len()) <= 2 && same * 10 >= one.len().max(other.len()) * 7
}

/// Whether two wordings can hardly mean two things: the same words in another order or with other marks.
fn same_name(one: &Quoted, other: &Quoted) -> bool {
    if one.words.len() != other.words.len() || one.written.to_lowercase() == other.written.to_lowercase() {
        return false;
    }
    let sorted = |quoted: &Quoted| {
        let mut words = quoted.words.clone();
        words.sort_unstable();
        words
    };
    one.words == other.words || sorted(one) == sorted(other)
}
