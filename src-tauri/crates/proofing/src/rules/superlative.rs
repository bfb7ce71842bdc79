//! Superlatives in official papers.

use crate::finding::{Level, Slip};
use crate::options::{Options, Paper};
use crate::paragraph::Paragraph;
use crate::rules::About;

pub(super) static ABOUT: About = About {
    code: "superlative",
    level: Level::Content,
    vi: "Báo cáo, biên bản không dùng lời khen quá mức",
    en: "An official paper does without superlatives",
    basis: None,
    fires: &[("Buổi chuyên đề vô cùng ý nghĩa.", "Buổi chuyên đề vô cùng ý nghĩa.")],
    stays: &["Buổi chuyên đề có ý nghĩa, đạt 95 % yêu cầu."],
};

const PHRASES: [&[&str]; 8] = [
    &["vô", "cùng"],
    &["tuyệt", "vời"],
    &["tốt", "nhất"],
    &["hay", "nhất"],
    &["xuất", "sắc", "nhất"],
    &["hoành", "tráng"],
    &["rực", "rỡ"],
    &["đẹp", "nhất"],
];

pub(super) fn look(paragraph: &Paragraph, options: &Options, found: &mut Vec<Slip>) {
    if options.paper != Paper::Official {
        return;
    }
    for (place, word) in paragraph.words.iter().enumerate() {
        if let Some(phrase) = PHRASES.iter().find(|phrase| paragraph.reads(place, phrase)) {
            found.push(ABOUT.slip(word.start..paragraph.words[place + phrase.len() - 1].end, Vec::new()));
        }
    }
}
