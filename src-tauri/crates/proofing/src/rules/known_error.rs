//! Phrases that are known to be wrong.

use crate::finding::{Level, Slip};
use crate::lexicon;
use crate::options::Options;
use crate::paragraph::Case;
use crate::paragraph::{Paragraph, capital};
use crate::rules::About;

pub(super) static ABOUT: About = About {
    code: "known-error",
    level: Level::Certain,
    vi: "Lỗi chính tả thường gặp",
    en: "A common spelling error",
    basis: None,
    fires: &[
        ("Phó hiệu trường phát biểu", "Phó hiệu trưởng phát biểu"),
        ("đoàn đi thăm quan", "đoàn đi tham quan"),
        ("Chia xẻ kinh nghiệm", "Chia sẻ kinh nghiệm"),
        ("đổi mới phương pháp giáp dục", "đổi mới phương pháp giáo dục"),
    ],
    stays: &[
        "đoàn đi tham quan",
        "khẩu hiệu trường học hạnh phúc",
        "thức dậy học bài",
        "giải Nhất, giành giải",
    ],
};

pub(super) fn look(paragraph: &Paragraph, _: &Options, found: &mut Vec<Slip>) {
    let lexicon = lexicon::get();
    for (place, word) in paragraph.words.iter().enumerate() {
        let Some(errors) = lexicon.errors.get(word.small.as_str()) else { continue };
        let Some(error) = errors
            .iter()
            .filter(|error| paragraph.reads(place, &error.wrong))
            .max_by_key(|error| error.wrong.len())
        else {
            continue;
        };
        let last = place + error.wrong.len() - 1;
        let ends = &paragraph.words[last];
        // Two words that meet by chance: khẩu hiệu | trường học.
        let pairs = |one: Option<&crate::paragraph::Word>, two: Option<&crate::paragraph::Word>| {
            one.and_then(|it| it.known)
                .zip(two.and_then(|it| it.known))
                .is_some_and(|(head, tail)| lexicon.pairs(head, tail))
        };
        if pairs(paragraph.before(place), Some(word)) && pairs(Some(ends), paragraph.after(last)) {
            continue;
        }
        // A name in the middle of the phrase: Việt Nam | học.
        if error.wrong.len() > 1 && ends.case != word.case && word.case != Case::First {
            continue;
        }
        let right = match (word.case, ends.case) {
            (Case::First, Case::First) if error.wrong.len() > 1 => {
                error.right.split(' ').map(capital).collect::<Vec<_>>().join(" ")
            }
            (Case::First, _) => capital(error.right),
            (Case::All, _) => error.right.to_uppercase(),
            _ => error.right.to_owned(),
        };
        found.push(ABOUT.slip(word.start..ends.end, vec![right]));
    }
}

/// Whether a small word would make a known error with a neighbour.
pub(super) fn makes_known_error(paragraph: &Paragraph, place: usize, small: &str) -> bool {
    let known = |head: &str, tail: &str| {
        lexicon::get()
            .errors
            .get(head)
            .is_some_and(|errors| errors.iter().any(|error| error.wrong == [head, tail]))
    };
    paragraph.before(place).is_some_and(|head| known(&head.small, small))
        || paragraph.after(place).is_some_and(|tail| known(small, &tail.small))
}
