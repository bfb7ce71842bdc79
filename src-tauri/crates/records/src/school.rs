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

impl School {
    /// The governing body's lines on a day.
    pub fn governing_body_on(&self, day: NaiveDate) -> Option<&GoverningBody> {
        self.governing_bodies.iter().find(|body| holds_on(body.from, body.to, day))
    }

    /// The locality's name on a day.
    pub fn locality_on(&self, day: NaiveDate) -> Option<&Locality> {
        self.localities.iter().find(|place| holds_on(place.from, place.to, day))
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
