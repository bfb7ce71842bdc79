//! Keeps an event as it stands.

use chrono::{DateTime, Utc};
use records::{Fault, Problem};
use serde::{Deserialize, Serialize};
use store::EventKey;

use super::Draft;
use crate::app::App;
use crate::error::AppError;

/// An event to keep.
#[derive(Debug, Clone, PartialEq, Deserialize, ts_rs::TS)]
#[serde(deny_unknown_fields)]
pub struct EventSave {
    /// Which.
    pub id: String,
    /// The revision that it was opened or last saved with.
    pub revision: u32,
    /// All that was entered.
    pub event: Draft,
}

/// An event was kept.
#[derive(Debug, Clone, PartialEq, Serialize, ts_rs::TS)]
pub struct Saved {
    /// The revision from now on.
    pub revision: u32,
    /// When.
    pub saved_at: DateTime<Utc>,
    /// What does not fit together yet.
    pub remarks: Vec<Remark>,
}

/// Something that does not fit together, and where.
#[derive(Debug, Clone, PartialEq, Serialize, ts_rs::TS)]
pub struct Remark {
    /// The field: "event.end_date".
    pub field: String,
    /// What, in Vietnamese.
    pub vi: String,
    /// The same in English.
    pub en: String,
}

pub(super) fn event_save(app: &App, request: EventSave) -> Result<Saved, AppError> {
    let (file, problems) = request.event.read()?;
    let saved = app.store.save_event(&EventKey(request.id), request.revision, &file, app.clock.now())?;
    let remarks = problems.iter().map(remark).collect();
    Ok(Saved { revision: saved.revision, saved_at: saved.saved_at, remarks })
}

fn remark(problem: &Problem) -> Remark {
    Remark {
        field: problem.at.as_str().to_owned(),
        vi: problem.fault.to_string(),
        en: english(&problem.fault),
    }
}

/// The faults that a draft may have, in English; the words of the others are for files and stay Vietnamese.
fn english(fault: &Fault) -> String {
    match fault {
        Fault::IdTwice(id) => format!("the id \"{id}\" is used twice"),
        Fault::NoPerson(id) => format!("there is no person \"{id}\" in this event"),
        Fault::NoSchool(id) => format!("there is no school \"{id}\" in this event"),
        Fault::Viewpoint => "the school that writes must be the host or one of the partners".into(),
        Fault::HostAsPartner => "the host cannot be its own partner".into(),
        Fault::EndFirst { start, end } => format!("the end ({end}) stands before the beginning ({start})"),
        Fault::MorePresent { present, total } => {
            format!("{present} came, more than the {total} who were due")
        }
        Fault::NoItem { found, items } => format!("the programme has {items} items, not {found}"),
        Fault::NoSpeaker => "a speech needs a speaker".into(),
        Fault::TwoSpeakers => "a speech has one speaker: a person or words, not both".into(),
        other => other.to_string(),
    }
}
