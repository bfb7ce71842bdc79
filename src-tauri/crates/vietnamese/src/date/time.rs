//! Clock times and lengths of time.

use chrono::{NaiveTime, Timelike};

use crate::count::count_news;
use crate::fold::fold;

/// A time in official papers: "08 giờ 00 phút".
pub fn clock_official(time: NaiveTime) -> String {
    format!("{:02} giờ {:02} phút", time.hour(), time.minute())
}

/// A time in the news: "8 giờ", "14 giờ 30", "8 giờ 05".
pub fn clock_news(time: NaiveTime) -> String {
    match time.minute() {
        0 => format!("{} giờ", time.hour()),
        minute => format!("{} giờ {minute:02}", time.hour()),
    }
}

/// A length of time in the news: under 120 minutes in minutes, from there in hours, "hơn" if not exact.
///
/// ```
/// use vietnamese::date::duration_news;
/// assert_eq!(duration_news(80), "80 phút");
/// assert_eq!(duration_news(120), "hai giờ");
/// assert_eq!(duration_news(150), "hơn hai giờ");
/// ```
pub fn duration_news(minutes: u32) -> String {
    if minutes < 120 {
        return format!("{minutes} phút");
    }
    let hours = count_news(u64::from(minutes / 60));
    if minutes.is_multiple_of(60) { format!("{hours} giờ") } else { format!("hơn {hours} giờ") }
}

/// A time as people type it: "7h30", "7g30", "7:30", "0730", "7 rưỡi", "7h", "14 giờ 30 phút", "2h chiều", "8 giờ kém 15".
///
/// A bare number is an hour. "chiều" and "tối" move hours 1 to 11 past noon, "trưa" 1 and 2, "đêm" makes 12 midnight.
///
/// ```
/// use vietnamese::date::{clock_official, parse_time};
/// assert_eq!(parse_time("2h chiều").map(clock_official).as_deref(), Some("14 giờ 00 phút"));
/// assert_eq!(parse_time("25h"), None);
/// ```
pub fn parse_time(text: &str) -> Option<NaiveTime> {
    let folded = fold(text);
    let tokens = tokens(&folded);
    let (tokens, part) = part_of_day(&tokens);
    let tokens: Vec<&str> = tokens.into_iter().filter(|token| *token != "luc").collect();
    let (hour, minute) = match tokens.as_slice() {
        // "0730"; three digits only where the last two can be minutes ("730")
        [digits] if (3..=4).contains(&digits.len()) && digits.bytes().all(|byte| byte.is_ascii_digit()) => {
            let (hour, minute) = digits.split_at(digits.len() - 2);
            (number(hour)?, number(minute)?)
        }
        [hour] | [hour, "h"] => (number(hour)?, 0),
        [hour, "ruoi"] | [hour, "h", "ruoi"] => (number(hour)?, 30),
        [hour, "h", minute] | [hour, "h", minute, "p"] => (number(hour)?, number(minute)?),
        [hour, "kem", minute] | [hour, "kem", minute, "p"] => before(number(hour)?, number(minute)?)?,
        [hour, "h", "kem", minute] | [hour, "h", "kem", minute, "p"] => {
            before(number(hour)?, number(minute)?)?
        }
        _ => return None,
    };
    let hour = match (part, hour) {
        (Some("chieu" | "toi"), 1..=11) | (Some("trua"), 1..=2) | (Some("dem"), 6..=11) => hour + 12,
        (Some("dem"), 12) => 0,
        _ => hour,
    };
    NaiveTime::from_hms_opt(hour, minute, 0)
}

/// Runs of digits and runs of letters, the words for hour and minute as "h" and "p"; seconds and zones are not read.
fn tokens(folded: &str) -> Vec<&str> {
    let mut tokens = Vec::new();
    let mut rest = folded;
    while let Some(first) = rest.chars().next() {
        let same = |letter: char| {
            if first.is_ascii_digit() { letter.is_ascii_digit() } else { letter.is_alphabetic() }
        };
        let end = rest.find(|letter| !same(letter)).unwrap_or(rest.len()).max(first.len_utf8());
        let (token, tail) = rest.split_at(end);
        rest = tail;
        match token {
            " " | "," => {}
            "g" | "h" | "gio" | ":" | "." => tokens.push("h"),
            "p" | "ph" | "phut" => tokens.push("p"),
            _ => tokens.push(token),
        }
    }
    tokens
}

/// Takes the part of the day off, wherever it stands.
fn part_of_day<'a>(tokens: &[&'a str]) -> (Vec<&'a str>, Option<&'a str>) {
    let is_part = |token: &&str| matches!(*token, "sang" | "trua" | "chieu" | "toi" | "dem");
    let part = tokens.iter().copied().find(|token| is_part(token));
    (tokens.iter().copied().filter(|token| !is_part(token)).collect(), part)
}

fn number(text: &str) -> Option<u32> {
    if text.len() <= 2 { text.parse().ok() } else { None }
}

/// "8 giờ kém 15" is 7:45.
fn before(hour: u32, minutes: u32) -> Option<(u32, u32)> {
    (hour > 0 && (1..60).contains(&minutes)).then(|| (hour - 1, 60 - minutes))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn at(hour: u32, minute: u32) -> NaiveTime {
        NaiveTime::from_hms_opt(hour, minute, 0).unwrap()
    }

    #[test]
    fn times_as_people_type_them() {
        for (typed, hour, minute) in [
            ("7h30", 7, 30),
            ("7g30", 7, 30),
            ("7:30", 7, 30),
            ("07.30", 7, 30),
            ("0730", 7, 30),
            ("7 rưỡi", 7, 30),
            ("7h", 7, 0),
            ("7 giờ", 7, 0),
            ("14 giờ 30 phút", 14, 30),
            ("14 giờ 30", 14, 30),
            ("14h30p", 14, 30),
            ("2h chiều", 14, 0),
            ("2 giờ rưỡi chiều", 14, 30),
            ("14h chiều", 14, 0),
            ("7h tối", 19, 0),
            ("12h trưa", 12, 0),
            ("8h sáng", 8, 0),
            ("8 giờ kém 15", 7, 45),
            ("lúc 9h05", 9, 5),
            ("  7 H 30 ", 7, 30),
        ] {
            assert_eq!(parse_time(typed), Some(at(hour, minute)), "{typed}");
        }
    }

    #[test]
    fn what_is_no_time_is_refused() {
        for typed in ["", "h", "24h", "7h60", "7h30h", "sáng", "7h3000", "abc", "5/1", "7-30"] {
            assert_eq!(parse_time(typed), None, "{typed}");
        }
    }

    #[test]
    fn times_as_papers_write_them() {
        assert_eq!(clock_official(at(8, 0)), "08 giờ 00 phút");
        assert_eq!(clock_news(at(8, 0)), "8 giờ");
        assert_eq!(clock_news(at(14, 30)), "14 giờ 30");
        assert_eq!(clock_news(at(8, 5)), "8 giờ 05");
    }

    #[test]
    fn lengths_of_time() {
        assert_eq!(duration_news(119), "119 phút");
        assert_eq!(duration_news(121), "hơn hai giờ");
        assert_eq!(duration_news(180), "ba giờ");
        assert_eq!(duration_news(11 * 60), "11 giờ");
    }

    proptest! {
        #[test]
        fn a_written_time_reads_back(hour in 0u32..24, minute in 0u32..60) {
            prop_assert_eq!(parse_time(&clock_official(at(hour, minute))), Some(at(hour, minute)));
            prop_assert_eq!(parse_time(&clock_news(at(hour, minute))), Some(at(hour, minute)));
        }

        #[test]
        fn any_text_is_answered(text in any::<String>()) {
            let _ = parse_time(&text);
        }
    }
}
