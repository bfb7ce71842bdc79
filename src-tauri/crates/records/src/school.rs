//! Schools and people, as they were at the event.

use chrono::NaiveDate;

use crate::codes::{Level, Ownership};
use crate::ids::{PersonId, SchoolId};
use crate::read::record;

record! {
    /// A school that takes part, under the name it bore at the event.
    pub struct School {
        /// Its id in this file.
        id: one SchoolId,
        /// "Trường Mầm non Suối Lụa".
        name: one String,
        /// Its level.
        level: opt Level,
        /// Who owns it.
        ownership: opt Ownership,
        /// Where it stands.
        address: opt String,
        /// The abbreviation in its document numbers: "MNSL".
        symbol: opt String,
        /// Its name in a letterhead; without it the name in upper case.
        letterhead_name: opt String,
        /// Whether a team's document stands under the school's name.
        letterhead_unit: opt bool,
        /// The governing bodies over it, each with its days.
        governing_bodies: list GoverningBody,
        /// The localities of "Gò Mây, ngày …", each with its days.
        localities: list Locality,
    }
}

record! {
    /// The lines above the school's name in a letterhead, for documents issued between two days.
    pub struct GoverningBody {
        /// First day, inclusive; none: from the beginning.
        from: opt NaiveDate,
        /// Last day, inclusive; none: until now.
        to: opt NaiveDate,
        /// The lines, upper case.
        lines: list String,
    }
}

record! {
    /// The place name before a document's date, for documents issued between two days.
    pub struct Locality {
        /// First day, inclusive.
        from: opt NaiveDate,
        /// Last day, inclusive.
        to: opt NaiveDate,
        /// "Gò Mây".
        name: one String,
    }
}

/// Whether a day lies between two days, both inclusive, either open.
pub fn holds_on(from: Option<NaiveDate>, to: Option<NaiveDate>, day: NaiveDate) -> bool {
    from.is_none_or(|from| from <= day) && to.is_none_or(|to| day <= to)
}

/// Of those that hold on a day the one that began last: a later entry narrows an older one that was left open. Where
/// both began alike, the one with an end; then the first.
fn nearest<T>(
    dated: &[T],
    days: impl Fn(&T) -> (Option<NaiveDate>, Option<NaiveDate>),
    day: NaiveDate,
) -> Option<&T> {
    let held = dated.iter().filter(|one| {
        let (from, to) = days(one);
        holds_on(from, to, day)
    });
    // `max_by_key` gives the last of equals.
    held.rev().max_by_key(|one| {
        let (from, to) = days(one);
        (from, to.is_some())
    })
}

impl School {
    /// The governing body's lines on a day.
    pub fn governing_body_on(&self, day: NaiveDate) -> Option<&GoverningBody> {
        nearest(&self.governing_bodies, |body| (body.from, body.to), day)
    }

    /// The locality's name on a day.
    pub fn locality_on(&self, day: NaiveDate) -> Option<&Locality> {
        nearest(&self.localities, |place| (place.from, place.to), day)
    }
}

record! {
    /// A person, with name and titles as they were at the event.
    pub struct Person {
        /// The id in this file.
        id: one PersonId,
        /// The whole name: "Lò Thị Thanh Xuân".
        full_name: one String,
        /// Titles, the Party's first.
        titles: list String,
        /// "đồng chí", "bà", "ThS.".
        honorific: opt String,
        /// The person's school; without school and organisation, the school that writes.
        school: opt SchoolId,
        /// An organisation that is none of the schools.
        organisation: opt String,
        /// Overrides the order by title; smaller stands first.
        rank: opt u32,
        /// Never printed anywhere.
        phone: opt String,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn school(bodies: &[(&str, &str, &[&str])]) -> School {
        let bodies = bodies.iter().map(|(from, to, lines)| GoverningBody {
            from: from.parse().ok(),
            to: to.parse().ok(),
            lines: lines.iter().map(|line| (*line).to_owned()).collect(),
        });
        let bodies: Vec<GoverningBody> = bodies.collect();
        let localities =
            bodies.iter().map(|body| Locality { from: body.from, to: body.to, name: body.lines.join(" ") });
        School {
            id: SchoolId("a".into()),
            name: "Trường Mầm non Suối Lụa".into(),
            level: None,
            ownership: None,
            address: None,
            symbol: None,
            letterhead_name: None,
            letterhead_unit: None,
            localities: localities.collect(),
            governing_bodies: bodies,
        }
    }

    /// The lines and the locality on a day, which follow the same rule.
    fn on(school: &School, on: &str) -> String {
        let body = school.governing_body_on(day(on)).map(|body| body.lines.join(" ")).unwrap_or_default();
        assert_eq!(school.locality_on(day(on)).map(|place| place.name.clone()).unwrap_or_default(), body);
        body
    }

    #[test]
    fn the_day_of_change_belongs_to_the_new_body() {
        let school = school(&[
            ("", "2025-06-30", &["UBND QUẬN BẾN TRÚC", "PHÒNG GD&ĐT"]),
            ("2025-07-01", "", &["UBND PHƯỜNG BẾN TRÚC"]),
        ]);
        assert_eq!(on(&school, "2025-06-30"), "UBND QUẬN BẾN TRÚC PHÒNG GD&ĐT");
        assert_eq!(on(&school, "2025-07-01"), "UBND PHƯỜNG BẾN TRÚC");
    }

    #[test]
    fn a_day_in_no_span_has_no_body() {
        let school = school(&[("2020-01-01", "2025-06-30", &["A"]), ("2025-08-01", "", &["B"])]);
        assert_eq!(on(&school, "2019-12-31"), "");
        assert_eq!(on(&school, "2025-07-15"), "");
    }

    #[test]
    fn where_spans_overlap_the_later_one_holds() {
        let open = school(&[("", "", &["CŨ"]), ("2025-07-01", "", &["MỚI"])]);
        assert_eq!(on(&open, "2025-06-30"), "CŨ");
        assert_eq!(on(&open, "2026-11-21"), "MỚI");
        let ended = school(&[("", "", &["MỚI"]), ("", "2025-06-30", &["CŨ"])]);
        assert_eq!(on(&ended, "2025-06-30"), "CŨ");
        assert_eq!(on(&ended, "2025-07-01"), "MỚI");
        let twice = school(&[("2025-07-01", "", &["MỘT"]), ("2025-07-01", "", &["HAI"])]);
        assert_eq!(on(&twice, "2025-07-01"), "MỘT");
    }
}
