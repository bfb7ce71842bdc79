//! "hôm nay": a reader of tomorrow does not know which day that was.

use crate::finding::{Level, Slip};
use crate::options::Options;
use crate::paragraph::Paragraph;
use crate::rules::About;

pub(super) static ABOUT: About = About {
    code: "relative-time",
    level: Level::Context,
    vi: "Nên ghi ngày cụ thể: người đọc sau không biết là ngày nào",
    en: "Better the date: a later reader does not know which day this was",
    basis: None,
    fires: &[
        ("Sáng nay, trường tổ chức giao lưu.", "Sáng nay, trường tổ chức giao lưu."),
        ("Hôm nay trường họp.", "Hôm nay trường họp."),
    ],
    stays: &[
        "Hiện nay, trường có 12 lớp.",
        "Bé nói: “Hôm nay con vui.”",
        "từ trước đến nay",
        "mai sau",
        "Mấy hôm nay con luôn đòi đội mũ.",
    ],
};

const PHRASES: [[&str; 2]; 9] = [
    ["hôm", "nay"],
    ["sáng", "nay"],
    ["chiều", "nay"],
    ["tối", "nay"],
    ["trưa", "nay"],
    ["hôm", "qua"],
    ["ngày", "mai"],
    ["hôm", "kia"],
    ["tối", "qua"],
];

pub(super) fn look(paragraph: &Paragraph, _: &Options, found: &mut Vec<Slip>) {
    for (place, word) in paragraph.words.iter().enumerate().filter(|(_, word)| !word.quoted) {
        // "mấy hôm nay" names no day.
        let some = paragraph.before(place).is_some_and(|word| matches!(word.small.as_str(), "mấy" | "những"));
        if !some && PHRASES.iter().any(|phrase| paragraph.reads(place, phrase)) {
            found.push(ABOUT.slip(word.start..paragraph.words[place + 1].end, Vec::new()));
        }
    }
}
