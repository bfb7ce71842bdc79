//! Numbers that are not those that were entered.

use crate::finding::{Level, Slip};
use crate::paragraph::Paragraph;
use crate::rules::{About, Text};
use crate::token::Kind;

pub(super) static ABOUT: About = About {
    code: "count",
    level: Level::Context,
    vi: "Khác với số đã nhập trong sự kiện",
    en: "Not the number that was entered",
    basis: None,
    fires: &[("Tham dự có 34 giáo viên của hai trường.", "Tham dự có 36 giáo viên của hai trường.")],
    stays: &[
        "Tham dự có 36 giáo viên.",
        "Phân công 2 giáo viên dạy minh họa.",
        "có 34 giáo viên mầm non cốt cán",
    ],
};

pub(super) fn look(text: &Text<'_>, found: &mut dyn FnMut(usize, Slip)) {
    let counts = &text.options.event.counts;
    for count in counts {
        let label: Vec<String> =
            count.label.split_whitespace().map(|part| vietnamese::nfc(part).to_lowercase()).collect();
        let label: Vec<&str> = label.iter().map(String::as_str).collect();
        if label.is_empty() || counts.iter().filter(|other| other.label == count.label).count() > 1 {
            continue;
        }
        for (line, paragraph) in text.paragraphs.iter().enumerate() {
            let places = (0..paragraph.words.len()).filter(|place| paragraph.reads(*place, &label));
            for at in places.filter_map(|place| other_number(paragraph, place, label.len(), count.number)) {
                let token = paragraph.tokens[at];
                found(line, ABOUT.slip(token.start..token.end, vec![count.number.to_string()]));
            }
        }
    }
}

/// The token of a number that counts the label at a place, and is not the one that was entered.
fn other_number(paragraph: &Paragraph, place: usize, length: usize, entered: u32) -> Option<usize> {
    let first = &paragraph.words[place];
    let at = first.token.checked_sub(2).filter(|at| paragraph.tokens[*at].kind == Kind::Number)?;
    let written: String = paragraph.token(at).iter().collect();
    let introduced = paragraph.words.iter().rfind(|word| word.token < at).is_some_and(|word| {
        word.token + 2 == at && matches!(word.small.as_str(), "có" | "gồm" | "đủ" | "cùng" | "với")
    });
    // A longer word after the label counts something else.
    let ends = paragraph.after(place + length - 1).is_none_or(|next| {
        matches!(next.small.as_str(), "của" | "tham" | "dự" | "trong" | "và" | "tại" | "đã" | "được")
    });
    (introduced && ends && written.replace('.', "").parse() != Ok(entered)).then_some(at)
}
