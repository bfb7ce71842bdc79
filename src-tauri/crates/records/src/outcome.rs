//! What came out of it, and what it rests on.

use chrono::NaiveDate;

use crate::codes::{LegalVerb, OutcomeKind};
use crate::ids::{ClockSpan, Dong, PersonId};
use crate::read::record;

record! {
    /// A paper that the event rests on.
    pub struct LegalBasis {
        /// Căn cứ, Thực hiện, Theo.
        verb: opt LegalVerb,
        /// "Kế hoạch".
        kind: opt String,
        /// "114/KH-UBND".
        number: opt String,
        /// Its day.
        date: opt NaiveDate,
        /// Who issued it, under the name of that day.
        issuer: opt String,
        /// What follows "về" or "về việc".
        summary: opt String,
    }
}

record! {
    /// The school's assessment.
    #[derive(Default)]
    pub struct Review {
        /// Ưu điểm.
        strengths: opt String,
        /// Hạn chế.
        weaknesses: opt String,
        /// Nguyên nhân.
        causes: opt String,
        /// Giải pháp.
        solutions: opt String,
    }
}

record! {
    /// What was seen in a lesson. No grading of the lesson or the teacher.
    pub struct Observation {
        /// What was seen.
        text: one String,
        /// Whether it must not leave the team as it stands.
        sensitive: opt bool,
        /// What is said instead.
        replacement: opt String,
    }
}

record! {
    /// Something that came out of the event.
    pub struct Outcome {
        /// What sort.
        kind: one OutcomeKind,
        /// What.
        text: one String,
        /// Who answers for it, in words.
        owner: opt String,
        /// Until when, that day included.
        due: opt NaiveDate,
    }
}

record! {
    /// A contest's figures.
    #[derive(Default)]
    pub struct Contest {
        /// How many took part.
        contestants: opt u32,
        /// Its rounds.
        rounds: list String,
        /// How many were recognised.
        recognised: opt u32,
        /// The awards.
        awards: list Award,
    }
}

record! {
    /// An award.
    pub struct Award {
        /// "Giải Nhất".
        award: one String,
        /// How many of it.
        count: opt u32,
        /// Who got it: ids of `people`, or names.
        people: list String,
        /// For which subject.
        subject: opt String,
    }
}

record! {
    /// A line of a plan's schedule.
    pub struct ScheduleLine {
        /// When.
        time: opt ClockSpan,
        /// What.
        content: one String,
        /// Who answers for it.
        owner: opt String,
    }
}

record! {
    /// The money.
    #[derive(Default)]
    pub struct Budget {
        /// In all, đồng.
        total_vnd: opt Dong,
        /// Where it comes from.
        source: opt String,
        /// What it is for.
        lines: list BudgetLine,
    }
}

record! {
    /// A line of the budget.
    pub struct BudgetLine {
        /// What for.
        item: one String,
        /// How much, đồng.
        amount_vnd: opt Dong,
    }
}

record! {
    /// What was signed.
    #[derive(Default)]
    pub struct Commitments {
        /// "2023-2025".
        period: opt String,
        /// "bản ghi nhớ".
        document: opt String,
        /// Who witnessed the signing.
        witnesses: list PersonId,
    }
}
