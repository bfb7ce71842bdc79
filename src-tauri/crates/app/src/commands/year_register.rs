//! The year's register: a line an event, as it is kept in the professional-development book.

use crate::app::App;
use crate::error::AppError;
use chrono::NaiveDate;
use records::{EventKind, EventStatus};
use serde::{Deserialize, Serialize};

use crate::register::lines;

/// The year wanted.
#[derive(Debug, Clone, PartialEq, Deserialize, ts_rs::TS)]
#[serde(deny_unknown_fields)]
pub struct YearRegister {
    /// "2026-2027".
    pub school_year: String,
}

/// A line of the register. Texts are Vietnamese, as entered.
#[derive(Debug, Clone, PartialEq, Serialize, ts_rs::TS)]
pub struct RegisterLine {
    /// The event's id.
    pub id: String,
    /// The (first) day.
    pub date: NaiveDate,
    /// What sort of event.
    pub kind: EventKind,
    /// Its name, else its topic.
    pub title: String,
    /// Where.
    pub place: String,
    /// Who chaired.
    pub chair: String,
    /// The other schools.
    pub partners: String,
    /// How many came.
    pub present: Option<u32>,
    /// Training periods it took.
    pub periods: Option<u32>,
    /// Its papers, with their numbers where they have one.
    pub papers: String,
    /// Where its papers stand.
    pub status: EventStatus,
}

pub(super) fn year_register(app: &App, request: YearRegister) -> Result<Vec<RegisterLine>, AppError> {
    lines(app, &request.school_year)
}
