//! Numbers that are not those that were entered.

use crate::finding::{Level, Slip};
use crate::options::Options;
use crate::paragraph::Paragraph;
use crate::rules::About;
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

pub(super) fn look(paragraph: &Paragraph, options: &Options, found: &mut Vec<Slip>) {
    for count in &options.event.counts {
        let label: Vec<String> =
            count.label.split_whitespace().map(|part| vietnamese::nfc(part).to_lowercase()).collect();
        let label: Vec<&str> = label.iter().map(String::as_str).collect();
        if label.is_empty()
            || options.event.counts.iter().filter(|other| other.label == count.label).count() > 1
        {
            continue;
        }
        for (place, _) in
            paragraph.words.iter().enumerate().filter(|(place, _)| paragraph.reads(*place, &label))
        {
            let first = &paragraph.words[place];
            let Some(at) = first.token.checked_sub(2).filter(|at| paragraph.tokens[*at].kind == Kind::Number)
            else {
                continue;
            };
            let written: String = paragraph.token(at).iter().collect();
            let introduced = paragraph.words.iter().rfind(|word| word.token < at).is_some_and(|word| {
                word.token + 2 == at && matches!(word.small.as_str(), "có" | "gồm" | "đủ" | "cùng" | "với")
            });
            // A longer word after the label counts something else.
            let ends = paragraph.after(place + label.len() - 1).is_none_or(|next| {
                matches!(next.small.as_str(), "của" | "tham" | "dự" | "trong" | "và" | "tại" | "đã" | "được")
            });
            if introduced && ends && written.replace('.', "").parse() != Ok(count.number) {
                let token = paragraph.tokens[at];
                found.push(ABOUT.slip(token.start..token.end, vec![count.number.to_string()]));
            }
        }
    }
}
