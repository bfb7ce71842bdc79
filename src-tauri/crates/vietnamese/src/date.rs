//! Dates and times in the words of school papers.
//!
//! Days under 10 and months 1 and 2 have a zero, other months none (Decree 30/2020, as far as it speaks of dates;
//! applied to the short form too, so that one paper has one habit).

mod parse;
mod time;

use chrono::{Datelike, NaiveDate, Weekday};

pub use parse::parse_date;
pub use time::{clock_news, clock_official, duration_news, parse_time};

/// A day of the month: zero under 10.
pub fn day(date: NaiveDate) -> String {
    format!("{:02}", date.day())
}

/// A month: zero for 1 and 2 only.
pub fn month(date: NaiveDate) -> String {
    match date.month() {
        month @ (1 | 2) => format!("0{month}"),
        month => month.to_string(),
    }
}

/// Day and month: "06/11", "14/9", "05/01".
///
/// ```
/// let day = chrono::NaiveDate::from_ymd_opt(2026, 9, 4).unwrap();
/// assert_eq!(vietnamese::date::day_month(day), "04/9");
/// ```
pub fn day_month(date: NaiveDate) -> String {
    format!("{}/{}", day(date), month(date))
}

/// The short form of the news: "06/11/2026", "14/9/2026", "05/01/2027".
///
/// ```
/// let day = chrono::NaiveDate::from_ymd_opt(2026, 9, 14).unwrap();
/// assert_eq!(vietnamese::date::short(day), "14/9/2026");
/// ```
pub fn short(date: NaiveDate) -> String {
    format!("{}/{}", day_month(date), date.year())
}

/// The long form without "ngày": "05 tháng 01 năm 2027".
pub fn long(date: NaiveDate) -> String {
    format!("{} tháng {} năm {}", day(date), month(date), date.year())
}

/// The form of official papers: "ngày 05 tháng 01 năm 2027".
///
/// ```
/// let day = chrono::NaiveDate::from_ymd_opt(2027, 1, 5).unwrap();
/// assert_eq!(vietnamese::date::full(day), "ngày 05 tháng 01 năm 2027");
/// ```
pub fn full(date: NaiveDate) -> String {
    format!("ngày {}", long(date))
}

/// Several days in the news; what both days share is said once. The earlier day comes first; one day is "ngày 12/11/2026".
///
/// ```
/// use chrono::NaiveDate;
/// let day = |month, day| NaiveDate::from_ymd_opt(2026, month, day).unwrap();
/// assert_eq!(vietnamese::date::range_short(day(11, 12), day(11, 14)), "từ ngày 12 đến ngày 14/11/2026");
/// assert_eq!(vietnamese::date::range_short(day(10, 29), day(11, 2)), "từ ngày 29/10 đến ngày 02/11/2026");
/// ```
pub fn range_short(from: NaiveDate, to: NaiveDate) -> String {
    range(from, to, short, day_month)
}

/// Several days in official papers: "từ ngày 12 đến ngày 14 tháng 11 năm 2026".
pub fn range_long(from: NaiveDate, to: NaiveDate) -> String {
    range(from, to, long, |date| format!("{} tháng {}", day(date), month(date)))
}

fn range(
    from: NaiveDate,
    to: NaiveDate,
    whole: impl Fn(NaiveDate) -> String,
    without_year: impl Fn(NaiveDate) -> String,
) -> String {
    let (from, to) = (from.min(to), from.max(to));
    if from == to {
        return format!("ngày {}", whole(to));
    }
    let first = if from.year() != to.year() {
        whole(from)
    } else if from.month() != to.month() {
        without_year(from)
    } else {
        day(from)
    };
    format!("từ ngày {first} đến ngày {}", whole(to))
}

/// The day of the week, capital as in Decree 30/2020, Appendix II: "thứ Hai" … "thứ Bảy", "Chủ nhật".
pub fn weekday(date: NaiveDate) -> &'static str {
    match date.weekday() {
        Weekday::Mon => "thứ Hai",
        Weekday::Tue => "thứ Ba",
        Weekday::Wed => "thứ Tư",
        Weekday::Thu => "thứ Năm",
        Weekday::Fri => "thứ Sáu",
        Weekday::Sat => "thứ Bảy",
        Weekday::Sun => "Chủ nhật",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn on(year: i32, month: u32, day: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(year, month, day).unwrap()
    }

    #[test]
    fn zeros_stand_before_small_days_and_the_first_two_months() {
        assert_eq!(short(on(2026, 11, 6)), "06/11/2026");
        assert_eq!(short(on(2026, 10, 21)), "21/10/2026");
        assert_eq!(short(on(2027, 2, 28)), "28/02/2027");
        assert_eq!(short(on(2027, 3, 3)), "03/3/2027");
        assert_eq!(full(on(2026, 9, 8)), "ngày 08 tháng 9 năm 2026");
    }

    #[test]
    fn ranges_say_once_what_is_shared() {
        assert_eq!(
            range_long(on(2026, 11, 12), on(2026, 11, 14)),
            "từ ngày 12 đến ngày 14 tháng 11 năm 2026"
        );
        assert_eq!(
            range_long(on(2026, 10, 29), on(2026, 11, 2)),
            "từ ngày 29 tháng 10 đến ngày 02 tháng 11 năm 2026"
        );
        assert_eq!(
            range_long(on(2026, 12, 31), on(2027, 1, 2)),
            "từ ngày 31 tháng 12 năm 2026 đến ngày 02 tháng 01 năm 2027"
        );
        assert_eq!(range_short(on(2026, 12, 31), on(2027, 1, 2)), "từ ngày 31/12/2026 đến ngày 02/01/2027");
        assert_eq!(range_short(on(2026, 11, 5), on(2026, 11, 5)), "ngày 05/11/2026");
        assert_eq!(range_short(on(2026, 11, 14), on(2026, 11, 12)), "từ ngày 12 đến ngày 14/11/2026");
    }

    #[test]
    fn days_of_the_week() {
        assert_eq!(weekday(on(2026, 10, 21)), "thứ Tư");
        assert_eq!(weekday(on(2026, 11, 22)), "Chủ nhật");
    }
}
