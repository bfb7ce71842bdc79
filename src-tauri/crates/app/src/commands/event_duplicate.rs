//! A new event after the pattern of an old one.

use chrono::NaiveDate;
use records::EventFile;
use serde::Deserialize;
use store::EventKey;

use super::OpenEvent;
use super::event_create::create;
use crate::app::App;
use crate::error::AppError;

/// The pattern and the day.
#[derive(Debug, Clone, PartialEq, Deserialize, ts_rs::TS)]
#[serde(deny_unknown_fields)]
pub struct EventDuplicate {
    /// The event to take as a pattern.
    pub id: String,
    /// The new event's day.
    pub date: NaiveDate,
}

pub(super) fn event_duplicate(app: &App, request: EventDuplicate) -> Result<OpenEvent, AppError> {
    let mut file = app.store.event(&EventKey(request.id))?.file;
    clear(&mut file, request.date);
    create(app, &file)
}

/// Leaves who, where and how; takes away what was true of that one day: counts, words, results, pictures.
fn clear(file: &mut EventFile, date: NaiveDate) {
    let event = &mut file.event;
    event.date = date;
    event.end_date = None;
    event.school_count = None;
    event.training_periods = None;
    event.meaning = None;
    let attendance = &mut file.attendance;
    (attendance.total, attendance.present, attendance.absent_count) = (None, None, None);
    attendance.absent.clear();
    for group in &mut attendance.groups {
        (group.count, group.school_count) = (None, None);
    }
    for item in &mut file.programme {
        (item.periods, item.detail) = (None, None);
    }
    file.speeches.clear();
    file.discussion = None;
    file.paragraphs.clear();
    file.review = Default::default();
    file.observations.clear();
    file.outcomes.clear();
    file.contest = Default::default();
    file.budget = Default::default();
    file.photos.clear();
    for document in &mut file.documents {
        (document.number, document.issue_date) = (None, None);
        (document.subject, document.title) = (None, None);
        document.sections.clear();
    }
}
