//! One spelling in one paper: kỹ or kĩ, GD&ĐT or GDĐT.

use std::collections::{BTreeMap, HashMap};
use std::ops::Range;

use crate::finding::{Level, Slip};
use crate::options::Vowel;
use crate::paragraph::{Case, Paragraph, in_case};
use crate::rules::{About, Text};
use crate::token::Kind;

pub(super) static ABOUT: About = About {
    code: "one-wording",
    level: Level::Context,
    vi: "Trong một hồ sơ nên thống nhất một cách viết",
    en: "One paper, one spelling",
    basis: None,
    fires: &[
        ("kỹ năng sống, kỹ năng đọc, kĩ năng viết", "kỹ năng sống, kỹ năng đọc, kỹ năng viết"),
        ("ngành GD&ĐT; Phòng GD&ĐT; Sở GDĐT", "ngành GD&ĐT; Phòng GD&ĐT; Sở GD&ĐT"),
        (
            "toàn ngành GDĐT; chỉ đạo của Sở GDĐT; lãnh đạo Sở GD-ĐT tỉnh",
            "toàn ngành GDĐT; chỉ đạo của Sở GDĐT; lãnh đạo Sở GDĐT tỉnh",
        ),
    ],
    stays: &[
        "kỹ năng, kỹ thuật",
        "kĩ năng, kĩ thuật",
        "lý do và lí lẽ",
        "lí do, lí lẽ, chân lí\nLý Thị Mỹ",
        "UBND phường, UBND xã, THCS và THPT",
    ],
};

pub(super) fn look(text: &Text<'_>, found: &mut dyn FnMut(usize, Slip)) {
    vowels(text, found);
    abbreviations(text, found);
}

/// A short word that ends in i or y: all others are not worth a look.
fn may_vary(small: &str) -> bool {
    small.len() <= 6 && small.ends_with(['ỹ', 'ỷ', 'ý', 'y', 'ỳ', 'ĩ', 'ỉ', 'í', 'i', 'ì'])
}

/// A name keeps its own spelling: a capital within a sentence, or before another capital at its head.
fn is_named(paragraph: &Paragraph, place: usize) -> bool {
    let word = &paragraph.words[place];
    let capital_after = || paragraph.after(place).is_some_and(|next| next.case == Case::First);
    word.case == Case::First && (!word.opens || capital_after())
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
        text.paragraphs.iter().enumerate().flat_map(|(line, it)| {
            let vary = (0..it.words.len()).filter(|place| may_vary(&it.words[*place].small));
            vary.filter(|place| !is_named(it, *place)).map(move |place| (line, &it.words[place]))
        })
    };
    for (_, word) in words() {
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
    for (line, word) in words() {
        let Some((key, is_y)) = form(&word.small) else { continue };
        if let Some(want) = wanted(counts.get(key).copied().unwrap_or_default()).filter(|want| *want != is_y)
            && !(key == "kỳ" && style == Vowel::Y)
        {
            let right = if want { key.to_owned() } else { i_form(key) };
            found(line, ABOUT.word(word, vec![in_case(&right, word.case)]));
        }
    }
}

/// An abbreviation in one way of writing it.
struct Written {
    /// "GD&ĐT"
    form: String,
    line: usize,
    at: Range<usize>,
}

/// GD&ĐT, GDĐT and GD-ĐT: the same letters, other marks between them.
fn abbreviations(text: &Text<'_>, found: &mut dyn FnMut(usize, Slip)) {
    let mut all: BTreeMap<String, Vec<Written>> = BTreeMap::new();
    for (line, paragraph) in text.paragraphs.iter().enumerate() {
        let mut place = 0;
        while place < paragraph.tokens.len() {
            let Some(last) = abbreviation(paragraph, place) else {
                place += 1;
                continue;
            };
            let at = paragraph.tokens[place].start..paragraph.tokens[last].end;
            let form = paragraph.slice(at.start, at.end);
            let letters = form.chars().filter(|letter| letter.is_alphabetic()).collect();
            all.entry(letters).or_default().push(Written { form, line, at });
            place = last + 1;
        }
    }
    for written in all.values() {
        let times = |form: &str| written.iter().filter(|it| it.form == form).count();
        let by_use = |it: &&Written| (times(&it.form), it.form.contains('&'));
        let Some(most) = written.iter().rev().max_by_key(by_use) else { continue };
        for other in written.iter().filter(|it| it.form != most.form) {
            found(other.line, ABOUT.slip(other.at.clone(), vec![most.form.clone()]));
        }
    }
}

/// The last token of the abbreviation that begins at a place: "GDĐT", "GD&ĐT", or "GD-ĐT" in three tokens.
fn abbreviation(paragraph: &Paragraph, place: usize) -> Option<usize> {
    let capitals = |place: usize, most: usize| {
        let token = paragraph.tokens.get(place)?;
        let letters = paragraph.token(place);
        let fits = matches!(token.kind, Kind::Word | Kind::Abbreviation)
            && (2..=most).contains(&letters.len())
            && letters.iter().all(|letter| letter.is_uppercase() || *letter == '&');
        fits.then_some(token.kind)
    };
    let kind = capitals(place, 8)?;
    if kind == Kind::Abbreviation {
        return Some(place);
    }
    // In a head every word is in capitals.
    if paragraph.shouted {
        return None;
    }
    let dashed =
        paragraph.is(place + 1, "-") && capitals(place, 4).is_some() && capitals(place + 2, 4).is_some();
    let longer = paragraph.is(place + 3, "-") || place > 0 && paragraph.is(place - 1, "-");
    match dashed && !longer {
        true => Some(place + 2),
        false => (paragraph.token(place).len() > 3).then_some(place),
    }
}
