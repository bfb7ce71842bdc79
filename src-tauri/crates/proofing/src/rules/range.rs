//! Ranges that run backwards: "từ ngày 15 đến ngày 10/11/2026", "6-5 tuổi", "giai đoạn 2030-2026".

use crate::finding::{Level, Slip};
use crate::options::Options;
use crate::paragraph::Paragraph;
use crate::rules::About;
use crate::token::Kind;

pub(super) static ABOUT: About = About {
    code: "range",
    level: Level::Context,
    vi: "Khoảng này đi ngược",
    en: "This range runs backwards",
    basis: None,
    fires: &[
        ("trẻ 6-5 tuổi của lớp", "trẻ 5-6 tuổi của lớp"),
        ("giai đoạn 2030-2026 của trường", "giai đoạn 2026-2030 của trường"),
        ("từ ngày 15 đến ngày 10/11/2026", "từ ngày 15 đến ngày 10/11/2026"),
        ("từ ngày 20/11/2026 đến ngày 15/11/2026", "từ ngày 20/11/2026 đến ngày 15/11/2026"),
        ("từ 9 giờ 30 đến 8 giờ", "từ 9 giờ 30 đến 8 giờ"),
        ("từ 14h30 đến 13h45", "từ 14h30 đến 13h45"),
    ],
    stays: &[
        "trẻ 5-6 tuổi, trẻ 24-36 tháng tuổi",
        "từ tháng 9 đến tháng 5 năm sau",
        "từ ngày 25/12 đến ngày 05/01",
        "từ ngày 10 đến ngày 15/11/2026",
        "từ 7 giờ 30 đến 10 giờ",
        "giai đoạn 2026-2030",
        "từ 22 giờ đến 5 giờ hôm sau",
        "từ 36 đến 40 trẻ",
        "thắng 3-2 sau hai hiệp",
    ],
};

pub(super) fn look(paragraph: &Paragraph, _: &Options, found: &mut Vec<Slip>) {
    for (place, token) in paragraph.tokens.iter().enumerate() {
        if token.kind == Kind::Number
            && let Some((one, two)) = numbers(paragraph.token(place))
            && one > two
        {
            let years = (1950..2100).contains(&one) && (1950..2100).contains(&two);
            let ages = one < 100 && (paragraph.is(place + 2, "tuổi") || paragraph.is(place + 2, "tháng"));
            // A school year has a rule of its own.
            let school_year = place >= 4 && paragraph.is(place - 2, "học") && paragraph.is(place - 4, "năm");
            if (years && !school_year) || ages {
                found.push(ABOUT.slip(token.start..token.end, vec![format!("{two}-{one}")]));
            }
        }
    }
    for (place, word) in paragraph.words.iter().enumerate() {
        if word.small == "từ"
            && let Some((end, backwards)) = span(paragraph, word.token + 2)
            && backwards
        {
            found.push(ABOUT.slip(paragraph.words[place].start..end, Vec::new()));
        }
    }
}

/// "6-5" as two numbers.
fn numbers(written: &[char]) -> Option<(u32, u32)> {
    let dash = written.iter().position(|letter| matches!(letter, '-' | '–'))?;
    let read = |part: &[char]| part.iter().collect::<String>().parse().ok();
    Some((read(&written[..dash])?, read(&written[dash + 1..])?))
}

/// What stands on one side of "đến".
enum Side {
    /// Year and month as far as they are said, and the day.
    Day(Option<(Option<i32>, u32)>, u32),
    /// Minutes of the day.
    Clock(u32),
}

/// "X đến Y" from a token on: where it ends in letters, and whether Y lies before X for certain.
fn span(paragraph: &Paragraph, token: usize) -> Option<(usize, bool)> {
    let (one, at) = side(paragraph, token)?;
    if !paragraph.is(at + 1, "đến") {
        return None;
    }
    let (two, at) = side(paragraph, at + 3)?;
    let end = paragraph.tokens[at - 1].end;
    Some((end, backwards(&one, &two)))
}

fn backwards(one: &Side, two: &Side) -> bool {
    match (one, two) {
        // A night may lie between.
        (Side::Clock(one), Side::Clock(two)) => two < one && *one < 18 * 60,
        // "ngày 15 đến ngày 10/11": both of the month that is said once.
        (Side::Day(None, one), Side::Day(Some(_), two)) => two < one,
        (Side::Day(Some((from, month)), one), Side::Day(Some((to, other)), two)) => match (from, to) {
            (Some(from), Some(to)) => (to, other, two) < (from, month, one),
            // December to January crosses the year that is said once, or not at all.
            _ => month == other && two < one,
        },
        _ => false,
    }
}

/// A day or a time at a token, and the token after it.
fn side(paragraph: &Paragraph, mut token: usize) -> Option<(Side, usize)> {
    if paragraph.is(token, "ngày") {
        token += 2;
    }
    let written: String = paragraph.tokens.get(token).map(|_| paragraph.token(token).iter().collect())?;
    match paragraph.tokens[token].kind {
        Kind::Date => {
            let parts: Vec<u32> = written.split(['/', '-', '.']).filter_map(|it| it.parse().ok()).collect();
            let [day, month, ref year @ ..] = *parts.as_slice() else { return None };
            let year = year.first().and_then(|year| i32::try_from(*year).ok());
            Some((Side::Day(Some((year, month)), day), token + 1))
        }
        Kind::Mixed => {
            let (hours, minutes) = written.split_once(['h', 'g'])?;
            let minutes = if minutes.is_empty() { 0 } else { minutes.parse::<u32>().ok()? };
            Some((Side::Clock(clock(hours, minutes)?), token + 1))
        }
        Kind::Number if paragraph.is(token + 2, "giờ") => {
            let minutes = paragraph
                .tokens
                .get(token + 4)
                .filter(|it| it.kind == Kind::Number)
                .and_then(|_| paragraph.token(token + 4).iter().collect::<String>().parse::<u32>().ok());
            let after = if minutes.is_some() { token + 5 } else { token + 3 };
            Some((Side::Clock(clock(&written, minutes.unwrap_or(0))?), after))
        }
        Kind::Number if paragraph.is(token.checked_sub(2)?, "ngày") => {
            let day = written.parse().ok().filter(|day| (1..=31).contains(day))?;
            Some((Side::Day(None, day), token + 1))
        }
        _ => None,
    }
}

fn clock(hours: &str, minutes: u32) -> Option<u32> {
    let hours: u32 = hours.parse().ok().filter(|hours| *hours < 25)?;
    (minutes < 60).then_some(hours * 60 + minutes)
}
