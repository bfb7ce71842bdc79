//! "hôm nay": a reader of tomorrow does not know which day that was.

use crate::finding::{Level, Slip};
use crate::rules::date::days;
use crate::rules::{About, Text};

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
        "Hôm nay, ngày 11 tháng 12 năm 2026, cụm tiến hành sinh hoạt.",
        "Kính thưa quý vị!\nHôm nay, nhà trường vui mừng chào đón các em.",
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

/// How a letter or a speech begins: its reader or hearer is there on the day.
const ADDRESSES: [&[&str]; 4] = [&["kính", "thưa"], &["kính", "gửi", "các"], &["thưa"], &["thân", "gửi"]];

pub(super) fn look(text: &Text<'_>, found: &mut dyn FnMut(usize, Slip)) {
    let spoken =
        |paragraph: &&crate::paragraph::Paragraph| ADDRESSES.iter().any(|words| paragraph.reads(0, words));
    if text.paragraphs.iter().any(spoken) {
        return;
    }
    for (line, paragraph) in text.paragraphs.iter().enumerate() {
        for (place, word) in paragraph.words.iter().enumerate().filter(|(_, word)| !word.quoted) {
            // "mấy hôm nay" names no day.
            let some =
                paragraph.before(place).is_some_and(|word| matches!(word.small.as_str(), "mấy" | "những"));
            if !some
                && PHRASES.iter().any(|phrase| paragraph.reads(place, phrase))
                && days(paragraph).is_empty()
            {
                found(line, ABOUT.slip(word.start..paragraph.words[place + 1].end, Vec::new()));
            }
        }
    }
}
