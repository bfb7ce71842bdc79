//! Districts and their education offices ended on 1 July 2025.

use chrono::NaiveDate;

use crate::finding::{Level, Slip};
use crate::paragraph::Case;
use crate::rules::date::days;
use crate::rules::{About, Text};
use crate::token::Kind;

pub(super) static ABOUT: About = About {
    code: "district",
    level: Level::Content,
    vi: "Từ 01/7/2025 không còn cấp huyện và Phòng Giáo dục và Đào tạo",
    en: "There are no districts and no district education offices since 1 July 2025",
    basis: Some("Tổ chức chính quyền địa phương hai cấp, từ ngày 01/7/2025"),
    fires: &[
        ("Sáng ngày 13/11/2026, lãnh đạo Phòng GD&ĐT dự.", "Sáng ngày 13/11/2026, lãnh đạo Phòng GD&ĐT dự."),
        ("Ngày 13/11/2026, tại huyện Bắc Sơn.", "Ngày 13/11/2026, tại huyện Bắc Sơn."),
    ],
    stays: &[
        "Căn cứ Kế hoạch số 12/KH-PGDĐT ngày 05/9/2024 của Phòng GD&ĐT huyện Bắc Sơn;",
        "Phòng Văn hóa - Xã hội phường",
    ],
};

pub(super) fn look(text: &Text<'_>, found: &mut dyn FnMut(usize, Slip)) {
    let today = text
        .options
        .event
        .date
        .or_else(|| text.paragraphs.iter().flat_map(|it| days(it)).filter_map(|(_, _, date)| date).max());
    if today.zip(NaiveDate::from_ymd_opt(2025, 7, 1)).is_none_or(|(today, ended)| today < ended) {
        return;
    }
    for (line, paragraph) in text.paragraphs.iter().enumerate() {
        // A citation keeps the names of its time.
        if paragraph.shouted || paragraph.tokens.iter().any(|token| token.kind == Kind::DocNumber) {
            continue;
        }
        for (place, word) in paragraph.words.iter().enumerate() {
            let unit = matches!(word.small.as_str(), "quận" | "huyện")
                && paragraph.after(place).is_some_and(|next| next.case == Case::First);
            let office = word.small == "phòng"
                && (["GD&ĐT", "GDĐT"].iter().any(|short| paragraph.is(word.token + 2, short))
                    || paragraph.reads(place + 1, &["giáo", "dục", "và", "đào", "tạo"]));
            if unit || office {
                found(line, ABOUT.word(word, Vec::new()));
            }
        }
    }
}
