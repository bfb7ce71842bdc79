//! The school year and its semesters, from a date.

use std::fmt;
use std::str::FromStr;

use chrono::{Datelike, NaiveDate};

/// A school year, August to July.
///
/// ```
/// use vietnamese::SchoolYear;
/// let day = chrono::NaiveDate::from_ymd_opt(2027, 1, 5).unwrap();
/// assert_eq!(SchoolYear::of(day).to_string(), "2026-2027");
/// assert_eq!("2026 – 2027".parse(), Ok(SchoolYear { start: 2026 }));
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SchoolYear {
    /// The calendar year in which it begins.
    pub start: i32,
}

impl SchoolYear {
    /// The school year of a date.
    pub fn of(date: NaiveDate) -> Self {
        Self { start: if date.month() >= 8 { date.year() } else { date.year() - 1 } }
    }

    /// 1 August; `None` outside the calendar.
    pub fn first_day(self) -> Option<NaiveDate> {
        NaiveDate::from_ymd_opt(self.start, 8, 1)
    }

    /// 31 July; `None` outside the calendar.
    pub fn last_day(self) -> Option<NaiveDate> {
        NaiveDate::from_ymd_opt(self.start.checked_add(1)?, 7, 31)
    }
}

impl fmt::Display for SchoolYear {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}-{}", self.start, self.start.saturating_add(1))
    }
}

/// The text names no school year: two years, the second one more than the first.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NotASchoolYear;

impl fmt::Display for NotASchoolYear {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("not a school year such as 2026-2027")
    }
}

impl std::error::Error for NotASchoolYear {}

impl FromStr for SchoolYear {
    type Err = NotASchoolYear;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let (start, end) = text.split_once(['-', '–', '—', '/']).ok_or(NotASchoolYear)?;
        let year = |text: &str| {
            let text = text.trim();
            if text.len() == 4 {
                text.parse::<i32>().map_err(|_| NotASchoolYear)
            } else {
                Err(NotASchoolYear)
            }
        };
        let (start, end) = (year(start)?, year(end)?);
        if end == start + 1 { Ok(Self { start }) } else { Err(NotASchoolYear) }
    }
}

/// One of the two semesters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Semester {
    /// August to 15 January.
    First,
    /// 16 January to July.
    Second,
}

impl Semester {
    /// The semester of a date. The turn in mid-January is the usual one; a province's own calendar may differ by days.
    pub fn of(date: NaiveDate) -> Self {
        match (date.month(), date.day()) {
            (8..=12, _) | (1, ..=15) => Self::First,
            _ => Self::Second,
        }
    }
}

impl fmt::Display for Semester {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::First => "học kỳ I",
            Self::Second => "học kỳ II",
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn on(year: i32, month: u32, day: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(year, month, day).unwrap()
    }

    #[test]
    fn the_year_turns_in_august() {
        assert_eq!(SchoolYear::of(on(2026, 7, 31)).start, 2025);
        assert_eq!(SchoolYear::of(on(2026, 8, 1)).start, 2026);
        let year = SchoolYear { start: 2026 };
        assert_eq!((year.first_day(), year.last_day()), (Some(on(2026, 8, 1)), Some(on(2027, 7, 31))));
    }

    #[test]
    fn the_semester_turns_in_mid_january() {
        assert_eq!(Semester::of(on(2027, 1, 15)), Semester::First);
        assert_eq!(Semester::of(on(2027, 1, 16)), Semester::Second);
        assert_eq!(Semester::of(on(2026, 8, 1)).to_string(), "học kỳ I");
        assert_eq!(Semester::of(on(2027, 7, 31)).to_string(), "học kỳ II");
    }

    #[test]
    fn years_are_read_strictly() {
        assert_eq!("2026-2028".parse::<SchoolYear>(), Err(NotASchoolYear));
        assert_eq!("26-27".parse::<SchoolYear>(), Err(NotASchoolYear));
        assert_eq!("năm học".parse::<SchoolYear>(), Err(NotASchoolYear));
    }
}
