//! Who was there.

use crate::ids::{PersonId, SchoolId};
use crate::read::record;

record! {
    /// Who was there, as far as it was counted. Groups, guests and total are never added up.
    #[derive(Default)]
    pub struct Attendance {
        /// How many were due.
        total: opt u32,
        /// How many came.
        present: opt u32,
        /// How many did not.
        absent_count: opt u32,
        /// Guests.
        invited: list PersonId,
        /// Whether `invited` stands in the author's own order instead of by rank (our addition).
        own_order: opt bool,
        /// Groups without names.
        groups: list Group,
        /// Who did not come.
        absent: list Absence,
    }
}

record! {
    /// A group without names: "34 giáo viên".
    pub struct Group {
        /// "giáo viên".
        label: one String,
        /// How many.
        count: opt u32,
        /// Whose.
        school: opt SchoolId,
        /// From how many schools.
        school_count: opt u32,
    }
}

record! {
    /// Someone who did not come.
    pub struct Absence {
        /// Who.
        person: one PersonId,
        /// With leave (có phép).
        excused: opt bool,
        /// Why; shown in minutes only.
        reason: opt String,
    }
}
