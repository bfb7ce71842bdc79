//! Days that do not exist, and weekdays that are not the day's.

use chrono::{Datelike, NaiveDate};

use crate::finding::{Level, Slip};
use crate::options::Options;
use crate::paragraph::{Case, Paragraph, capital};
use crate::rules::About;
use crate::token::Kind;

pub(super) static ABOUT: About = About {
    code: "date",
    level: Level::Certain,
    vi: "Ngày tháng không đúng",
    en: "This day does not exist, or is another weekday",
    basis: None,
    fires: &[
        ("ngày 31/9/2026", "ngày 31/9/2026"),
        ("thứ Năm, ngày 13/11/2026", "thứ Sáu, ngày 13/11/2026"),
        ("sáng thứ hai ngày 13/11/2026", "sáng thứ Sáu ngày 13/11/2026"),
        ("ngày 30 tháng 02 năm 2026", "ngày 30 tháng 02 năm 2026"),
    ],
    stays: &[
        "thứ Sáu, ngày 13/11/2026",
        "ngày 13/11",
        "tỉ lệ 35/36 trẻ",
        "tham luận thứ hai, ngày 13/11/2026",
        "8/3, 20/11",
    ],
};

const WEEKDAYS: [&str; 7] = ["thứ Hai", "thứ Ba", "thứ Tư", "thứ Năm", "thứ Sáu", "thứ Bảy", "Chủ nhật"];

/// A day with a year, and where it stands in letters.
pub(super) fn days(paragraph: &Paragraph) -> Vec<(usize, usize, Option<NaiveDate>)> {
    let mut found = Vec::new();
    for (place, token) in paragraph.tokens.iter().enumerate() {
        if token.kind == Kind::Date {
            let written: String = paragraph.token(place).iter().collect();
            let parts: Vec<u32> =
                written.split(['/', '-', '.']).filter_map(|part| part.parse().ok()).collect();
            if let [day, month, year] = parts.as_slice() {
                let date =
                    i32::try_from(*year).ok().and_then(|year| NaiveDate::from_ymd_opt(year, *month, *day));
                found.push((token.start, token.end, date));
            }
        } else if token.kind == Kind::Number && token.end - token.start <= 2 {
            found.extend(long_day(paragraph, place));
        }
    }
    found
}

/// "13 tháng 11 năm 2026"
fn long_day(paragraph: &Paragraph, place: usize) -> Option<(usize, usize, Option<NaiveDate>)> {
    let part = |at: usize| {
        paragraph.tokens.get(place + at).map(|_| paragraph.token(place + at).iter().collect::<String>())
    };
    if part(2)? != "tháng" || part(6)? != "năm" {
        return None;
    }
    let date =
        NaiveDate::from_ymd_opt(part(8)?.parse().ok()?, part(4)?.parse().ok()?, part(0)?.parse().ok()?);
    Some((paragraph.tokens[place].start, paragraph.tokens[place + 8].end, date))
}

pub(super) fn look(paragraph: &Paragraph, _: &Options, found: &mut Vec<Slip>) {
    for (start, end, date) in days(paragraph) {
        let Some(date) = date else {
            found.push(ABOUT.slip(start..end, Vec::new()));
            continue;
        };
        let Some((from, to, weekday)) = weekday_before(paragraph, start) else { continue };
        let right = WEEKDAYS[usize::try_from(date.weekday().num_days_from_monday()).unwrap_or(0)];
        if weekday.to_lowercase() != right.to_lowercase() {
            let opens = paragraph.source.letters[from].is_uppercase();
            found.push(ABOUT.slip(from..to, vec![if opens { capital(right) } else { right.to_owned() }]));
        }
    }
}

/// "thứ Sáu, ngày " just before a day.
fn weekday_before(paragraph: &Paragraph, start: usize) -> Option<(usize, usize, String)> {
    let near: Vec<usize> = (0..paragraph.words.len())
        .filter(|place| paragraph.words[*place].end <= start)
        .rev()
        .take(3)
        .collect();
    let mut at = *near.first()?;
    if paragraph.words[at].small == "ngày" {
        at = at.checked_sub(1)?;
    }
    let (day, thu) = (&paragraph.words[at], paragraph.words.get(at.checked_sub(1)?)?);
    let weekday = format!("{} {}", thu.small, day.small);
    let known = WEEKDAYS.iter().any(|name| name.to_lowercase() == weekday) && day.joined;
    // "tham luận thứ hai": the second, unless a capital or the part of the day says otherwise.
    let part = at.checked_sub(2).and_then(|it| paragraph.words.get(it)).is_none_or(|word| {
        !thu.joined || matches!(word.small.as_str(), "sáng" | "chiều" | "tối" | "ngày" | "vào" | "trưa")
    });
    (known && start - day.end <= 7 && (part || day.case == Case::First))
        .then_some((thu.start, day.end, weekday))
}
