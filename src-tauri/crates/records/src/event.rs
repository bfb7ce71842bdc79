//! The event itself and who led it.

use chrono::NaiveDate;

use crate::codes::{EventKind, Mode, Scope, Session};
use crate::ids::{Clock, RoleHolders, SchoolId};
use crate::read::record;

record! {
    /// What happened, where and when.
    pub struct Event {
        /// What sort of event.
        kind: one EventKind,
        /// Its name: "Sinh hoạt chuyên môn cụm số 5".
        title: opt String,
        /// Its topic, without quotes.
        topic: opt String,
        /// The campaign it belongs to, letter by letter.
        campaign: opt String,
        /// The school that organises; for a visit, the one that receives.
        host: one SchoolId,
        /// The other schools.
        partners: list SchoolId,
        /// The school that writes; without it the host.
        viewpoint: opt SchoolId,
        /// How wide it reached.
        scope: opt Scope,
        /// "Tổ 3".
        unit: opt String,
        /// How many schools took part.
        school_count: opt u32,
        /// Others who organised: "tổ chuyên môn".
        co_organisers: list String,
        /// The (first) day.
        date: one NaiveDate,
        /// The last day, if there were several.
        end_date: opt NaiveDate,
        /// The part of the day.
        session: opt Session,
        /// When it began.
        start_time: opt Clock,
        /// When it ended.
        end_time: opt Clock,
        /// Where.
        place: opt String,
        /// In person, online or both.
        mode: opt Mode,
        /// Training periods (tiết) counted for each person.
        training_periods: opt u32,
        /// Phrases that follow "nhằm".
        purposes: list String,
        /// What the event means, in the author's words.
        meaning: opt String,
        /// Whether `legal_bases` stand in the author's own order instead of by authority (our addition).
        own_basis_order: opt bool,
    }
}

record! {
    /// Who did what.
    #[derive(Default)]
    pub struct Roles {
        /// Directed (chỉ đạo).
        director: group RoleHolders,
        /// Chaired (chủ trì).
        chair: group RoleHolders,
        /// Kept the minutes.
        secretary: group RoleHolders,
        /// Led through the programme (dẫn chương trình).
        host: group RoleHolders,
        /// Led the delegation (trưởng đoàn).
        delegation_leader: group RoleHolders,
    }
}
