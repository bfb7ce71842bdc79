//! One spelling in one text: kỹ or kĩ, GD&ĐT or GDĐT.

use std::collections::HashMap;

use crate::finding::{Level, Slip};
use crate::options::Vowel;
use crate::paragraph::in_case;
use crate::rules::{About, Text};
use crate::token::Kind;

pub(super) static ABOUT: About = About {
    code: "one-wording",
    level: Level::Context,
    vi: "Trong một văn bản nên thống nhất một cách viết",
    en: "One text, one spelling",
    basis: None,
    fires: &[
        ("kỹ năng sống, kỹ năng đọc, kĩ năng viết", "kỹ năng sống, kỹ năng đọc, kỹ năng viết"),
        ("ngành GD&ĐT; Phòng GD&ĐT; Sở GDĐT", "ngành GD&ĐT; Phòng GD&ĐT; Sở GD&ĐT"),
    ],
    stays: &["kỹ năng, kỹ thuật", "kĩ năng, kĩ thuật", "lý do và lí lẽ"],
};

pub(super) fn look(text: &Text<'_>, found: &mut dyn FnMut(usize, Slip)) {
    vowels(text, found);
    ministries(text, found);
}

/// A short word that ends in i or y: all others are not worth a look.
fn may_vary(small: &str) -> bool {
    small.len() <= 6 && small.ends_with(['ỹ', 'ỷ', 'ý', 'y', 'ỳ', 'ĩ', 'ỉ', 'í', 'i', 'ì'])
}

/// i or y: of one syllable both were written, or the house has its own way.
fn vowels(text: &Text<'_>, found: &mut dyn FnMut(usize, Slip)) {
    const EITHER: [&str; 10] = ["kỹ", "kỷ", "mỹ", "lý", "ký", "tỷ", "sỹ", "hy", "kỳ", "quý"];
    let i_form = |word: &str| -> String {
        word.replace('ỹ', "ĩ").replace('ỷ', "ỉ").replace('ý', "í").replace('y', "i").replace('ỳ', "ì")
    };
    let mut counts: HashMap<&str, (u32, u32)> = HashMap::new();
    let forms: Vec<(&str, String)> = EITHER.iter().map(|word| (*word, i_form(word))).collect();
    let form =
        |small: &str| forms.iter().find(|(y, i)| small == *y || small == i).map(|(y, _)| (*y, small == *y));
    let words = || {
        text.paragraphs
            .iter()
            .enumerate()
            .flat_map(|(line, it)| it.words.iter().map(move |word| (line, word)))
    };
    for (_, word) in words().filter(|(_, word)| may_vary(&word.small)) {
        if let Some((key, is_y)) = form(&word.small) {
            let count = counts.entry(key).or_default();
            if is_y { count.0 += 1 } else { count.1 += 1 }
        }
    }
    let style = text.options.style.vowel;
    let wanted = |count: (u32, u32)| match style {
        Vowel::Y => Some(true),
        Vowel::I => Some(false),
        // "ký" and "kí" of a signature and a name may both be right: only a clear habit counts.
        Vowel::Either => match count {
            (0, _) | (_, 0) => None,
            (y, i) if y >= 2 * i => Some(true),
            (y, i) if i >= 2 * y => Some(false),
            _ => None,
        },
    };
    for (line, word) in words().filter(|(_, word)| may_vary(&word.small)) {
        let Some((key, is_y)) = form(&word.small) else { continue };
        let named = word.case == crate::paragraph::Case::First && !word.opens;
        if let Some(want) = wanted(counts.get(key).copied().unwrap_or_default()).filter(|want| *want != is_y)
            && !named
            && !(key == "kỳ" && style == Vowel::Y)
        {
            let right = if want { key.to_owned() } else { i_form(key) };
            found(line, ABOUT.word(word, vec![in_case(&right, word.case)]));
        }
    }
}

/// GD&ĐT and GDĐT.
fn ministries(text: &Text<'_>, found: &mut dyn FnMut(usize, Slip)) {
    let mut places: [Vec<(usize, std::ops::Range<usize>)>; 2] = [Vec::new(), Vec::new()];
    for (line, paragraph) in text.paragraphs.iter().enumerate() {
        for (place, token) in paragraph
            .tokens
            .iter()
            .enumerate()
            .filter(|(_, it)| matches!(it.kind, Kind::Abbreviation | Kind::Word))
        {
            if let Some(which) = ["GD&ĐT", "GDĐT"].iter().position(|it| paragraph.is(place, it)) {
                places[which].push((line, token.start..token.end));
            }
        }
    }
    let [with, without] = &places;
    let (few, right) = if with.len() >= without.len() { (without, "GD&ĐT") } else { (with, "GDĐT") };
    if with.is_empty() || without.is_empty() {
        return;
    }
    for (line, span) in few {
        found(*line, ABOUT.slip(span.clone(), vec![right.into()]));
    }
}
