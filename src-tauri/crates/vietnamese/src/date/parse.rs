//! Dates as people type them in the evening after an event.

use chrono::{Datelike, Days, NaiveDate, Weekday};

use crate::fold::fold;
use crate::school_year::SchoolYear;

/// A date as people type it, or `None`. `today` is passed in.
///
/// - "5/1/2027", "5-1-2027", "05.01.27", "2027-01-05", "ngày 5 tháng 1 năm 2027", with a weekday or a part of the
///   day before it ("sáng thứ Ba, 5/1/2027"; the weekday is not checked).
/// - "5/1", "5 tháng 1": the one such day in the school year of `today`.
/// - "hôm nay", "hôm qua", "hôm kia", "mai", "ngày kia".
/// - "thứ 7", "thứ hai", "t3", "cn": today or the last such day, since she writes of what has been; with "vừa rồi" or
///   "trước" the last before today, with "tới" or "sau" the next, with "tuần này / trước / sau" by the week from Monday.
///
/// ```
/// use chrono::NaiveDate;
/// use vietnamese::date::{parse_date, short};
/// let today = NaiveDate::from_ymd_opt(2026, 11, 21).unwrap();
/// let read = |typed| parse_date(typed, today).map(short);
/// assert_eq!(read("5/1").as_deref(), Some("05/01/2027"));
/// assert_eq!(read("thứ sáu vừa rồi").as_deref(), Some("20/11/2026"));
/// assert_eq!(read("30/2"), None);
/// ```
pub fn parse_date(text: &str, today: NaiveDate) -> Option<NaiveDate> {
    let folded = fold(text);
    let words: Vec<&str> = folded
        .split(|letter: char| letter.is_whitespace() || matches!(letter, ',' | '(' | ')'))
        .filter(|word| !word.is_empty())
        .collect();
    relative_day(&words, today)
        .or_else(|| weekday_near(&words, today))
        .or_else(|| calendar_day(&words, today))
}

/// "hôm nay", "sáng mai", "tối qua" …
fn relative_day(words: &[&str], today: NaiveDate) -> Option<NaiveDate> {
    let words = match words {
        ["sang" | "trua" | "chieu" | "toi" | "dem", rest @ ..] if !rest.is_empty() => rest,
        all => all,
    };
    let (past, days) = match words {
        ["nay"] | ["hom", "nay"] | ["ngay", "hom", "nay"] => (false, 0),
        ["qua"] | ["hom", "qua"] | ["ngay", "hom", "qua"] => (true, 1),
        ["hom", "kia"] => (true, 2),
        ["mai"] | ["ngay", "mai"] => (false, 1),
        ["kia"] | ["ngay", "kia"] | ["mot"] | ["ngay", "mot"] => (false, 2),
        _ => return None,
    };
    if past { today.checked_sub_days(Days::new(days)) } else { today.checked_add_days(Days::new(days)) }
}

/// A weekday with a word that says which one.
fn weekday_near(words: &[&str], today: NaiveDate) -> Option<NaiveDate> {
    let words = skip_part_of_day(words);
    let (weekday, rest) = weekday(words)?;
    let since_monday = |day: Weekday| u64::from(day.num_days_from_monday());
    let monday = today.checked_sub_days(Days::new(since_monday(today.weekday())))?;
    let in_week = |monday: NaiveDate| monday.checked_add_days(Days::new(since_monday(weekday)));
    // How many days ago the last such day was; 0 is today.
    let ago = (since_monday(today.weekday()) + 7 - since_monday(weekday)) % 7;
    match rest {
        [] => today.checked_sub_days(Days::new(ago)),
        ["vua", "roi" | "qua"] | ["truoc" | "roi" | "qua"] => {
            today.checked_sub_days(Days::new(if ago == 0 { 7 } else { ago }))
        }
        ["toi" | "sau"] | ["sap", "toi"] => today.checked_add_days(Days::new(7 - ago)),
        ["nay"] | ["tuan", "nay"] => in_week(monday),
        ["tuan", "truoc" | "roi" | "qua"] | ["tuan", "vua", "roi" | "qua"] => {
            in_week(monday.checked_sub_days(Days::new(7))?)
        }
        ["tuan", "sau" | "toi"] => in_week(monday.checked_add_days(Days::new(7))?),
        _ => None,
    }
}

/// A weekday at the head of the words, and what follows it.
fn weekday<'a, 'b>(words: &'b [&'a str]) -> Option<(Weekday, &'b [&'a str])> {
    let by_word = |word: &str| match word {
        "hai" | "2" => Some(Weekday::Mon),
        "ba" | "3" => Some(Weekday::Tue),
        "tu" | "4" => Some(Weekday::Wed),
        "nam" | "5" => Some(Weekday::Thu),
        "sau" | "6" => Some(Weekday::Fri),
        "bay" | "7" => Some(Weekday::Sat),
        _ => None,
    };
    match words {
        ["cn", rest @ ..] | ["chu", "nhat", rest @ ..] => Some((Weekday::Sun, rest)),
        ["thu", word, rest @ ..] => by_word(word).map(|day| (day, rest)),
        [word, rest @ ..] => {
            let day = by_word(word.strip_prefix("thu").or_else(|| word.strip_prefix('t'))?)?;
            Some((day, rest))
        }
        [] => None,
    }
}

fn skip_part_of_day<'a, 'b>(words: &'b [&'a str]) -> &'b [&'a str] {
    match words {
        ["sang" | "trua" | "chieu" | "toi" | "dem" | "buoi", rest @ ..] => skip_part_of_day(rest),
        all => all,
    }
}

/// A day by its numbers.
fn calendar_day(words: &[&str], today: NaiveDate) -> Option<NaiveDate> {
    let words = skip_part_of_day(words);
    let words = weekday(words).map_or(words, |(_, rest)| rest);
    let words = match words {
        ["ngay", rest @ ..] => rest,
        all => all,
    };
    let numbers: Vec<&str> = match words {
        [day, "thang", month] => vec![day, month],
        [day, "thang", month, "nam", year] => vec![day, month, year],
        // "5 / 1 / 2027" is put together again
        parts => {
            let joined = parts.concat();
            let digits = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
            let separator = ['/', '-', '.'].into_iter().find(|separator| joined.contains(*separator))?;
            return if joined.split(separator).all(digits) {
                by_numbers(&joined.split(separator).collect::<Vec<_>>(), today)
            } else {
                None
            };
        }
    };
    by_numbers(&numbers, today)
}

fn by_numbers(numbers: &[&str], today: NaiveDate) -> Option<NaiveDate> {
    let small = |text: &str| if text.len() <= 2 { text.parse::<u32>().ok() } else { None };
    match numbers {
        [day, month] => in_school_year(small(day)?, small(month)?, SchoolYear::of(today)),
        [year, month, day] if year.len() == 4 => {
            NaiveDate::from_ymd_opt(year.parse().ok()?, small(month)?, small(day)?)
        }
        [day, month, year] => {
            let year = match year.len() {
                2 => 2000 + year.parse::<i32>().ok()?,
                4 => year.parse().ok()?,
                _ => return None,
            };
            NaiveDate::from_ymd_opt(year, small(month)?, small(day)?)
        }
        _ => None,
    }
}

/// Day and month stand in a school year once (29/2 perhaps never).
fn in_school_year(day: u32, month: u32, year: SchoolYear) -> Option<NaiveDate> {
    [year.start, year.start + 1]
        .into_iter()
        .filter_map(|calendar_year| NaiveDate::from_ymd_opt(calendar_year, month, day))
        .find(|date| SchoolYear::of(*date) == year)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::date::{full, long, short};
    use proptest::prelude::*;

    /// A Saturday.
    fn today() -> NaiveDate {
        NaiveDate::from_ymd_opt(2026, 11, 21).unwrap()
    }

    #[track_caller]
    fn reads(typed: &str, date: &str) {
        assert_eq!(parse_date(typed, today()).map(|date| date.to_string()).as_deref(), Some(date), "{typed}");
    }

    #[test]
    fn numbers_in_every_dress() {
        for typed in [
            "5-1-2027",
            "05.01.27",
            "5/1/2027",
            "2027-01-05",
            "2027/1/5",
            "5 / 1 / 2027",
            "ngày 05/01/2027",
            "ngày 05 tháng 01 năm 2027",
            "5 thang 1 nam 2027",
            "5/1",
            "5 tháng 1",
            "sáng 5/1/2027",
            "sáng thứ Ba, ngày 5/1/2027",
            "Thứ 3 (5/1)",
        ] {
            reads(typed, "2027-01-05");
        }
    }

    #[test]
    fn a_day_without_year_falls_in_this_school_year() {
        reads("14/9", "2026-09-14");
        reads("1/8", "2026-08-01");
        reads("31/7", "2027-07-31");
        assert_eq!(parse_date("29/2", today()), None);
        assert_eq!(
            parse_date("29/2", NaiveDate::from_ymd_opt(2027, 9, 1).unwrap()),
            NaiveDate::from_ymd_opt(2028, 2, 29)
        );
    }

    #[test]
    fn days_around_today() {
        reads("hôm nay", "2026-11-21");
        reads("sáng nay", "2026-11-21");
        reads("HÔM QUA", "2026-11-20");
        reads("tối qua", "2026-11-20");
        reads("hôm kia", "2026-11-19");
        reads("mai", "2026-11-22");
        reads("ngày mai", "2026-11-22");
        reads("mốt", "2026-11-23");
    }

    #[test]
    fn weekdays() {
        reads("thứ 7", "2026-11-21");
        reads("thứ 7 vừa rồi", "2026-11-14");
        reads("thứ bảy tới", "2026-11-28");
        reads("thứ hai tới", "2026-11-23");
        reads("thứ Hai", "2026-11-16");
        reads("chiều thứ 6", "2026-11-20");
        reads("cn", "2026-11-15");
        reads("chủ nhật tuần này", "2026-11-22");
        reads("t3 tuần sau", "2026-11-24");
        reads("thứ sáu tuần trước", "2026-11-13");
        reads("thứ sáu sau", "2026-11-27");
    }

    #[test]
    fn what_is_no_date_is_refused() {
        for typed in [
            "", "5", "30/2", "32/1", "5/13", "5/1/7", "5//1", "thứ 8", "thứ", "tháng 5", "5-1/2027", "hôm",
            "abc",
        ] {
            assert_eq!(parse_date(typed, today()), None, "{typed}");
        }
    }

    proptest! {
        #[test]
        fn a_written_date_reads_back(days in 0u64..40_000) {
            let date = NaiveDate::from_ymd_opt(2000, 1, 1).unwrap() + Days::new(days);
            for written in [short(date), long(date), full(date), date.to_string()] {
                prop_assert_eq!(parse_date(&written, today()), Some(date));
            }
        }

        #[test]
        fn any_text_is_answered(text in any::<String>()) {
            let _ = parse_date(&text, today());
            let _ = parse_date(&text, NaiveDate::MIN);
            let _ = parse_date(&text, NaiveDate::MAX);
        }
    }
}
