//! The event file, `tin-truong/event@1`.

use crate::attendance::Attendance;
use crate::check;
use crate::document::{Credit, Document, Photo};
use crate::event::{Event, Roles};
use crate::ids::{PersonId, SchoolId};
use crate::json::{self, Json};
use crate::outcome::{Budget, Commitments, Contest, LegalBasis, Observation, Outcome, Review, ScheduleLine};
use crate::place::Place;
use crate::problem::{Fault, Problems};
use crate::programme::{Discussion, OwnParagraph, ProgrammeItem, Speech};
use crate::read::{Read, record};
use crate::school::{Person, School};

/// The format's name and version.
pub const FORMAT: &str = "tin-truong/event@1";

record! {
    /// One event and all that is needed to write about it.
    pub struct EventFile {
        /// "tin-truong/event@1".
        format: one Format,
        /// The schools that the event names.
        schools: list School,
        /// The people that the event names.
        people: list Person,
        /// The event.
        event: one Event,
        /// The papers it rests on.
        legal_bases: list LegalBasis,
        /// Who did what.
        roles: group Roles,
        /// Who was there.
        attendance: group Attendance,
        /// What was done.
        programme: list ProgrammeItem,
        /// What was said.
        speeches: list Speech,
        /// What was discussed; an empty group says that nothing was noted.
        discussion: opt Discussion,
        /// The author's own paragraphs.
        paragraphs: list OwnParagraph,
        /// The school's assessment.
        review: group Review,
        /// What was seen in lessons.
        observations: list Observation,
        /// What came out of it.
        outcomes: list Outcome,
        /// A contest's figures.
        contest: group Contest,
        /// A plan's schedule.
        schedule: list ScheduleLine,
        /// The money.
        budget: group Budget,
        /// What was signed.
        commitments: group Commitments,
        /// The photos.
        photos: list Photo,
        /// Thanks: text, or a variant's code.
        thanks: opt String,
        /// Closing: text, or a variant's code.
        closing: opt String,
        /// Who wrote it.
        author: opt Credit,
        /// Who edited it.
        editor: opt Credit,
        /// Who approved it.
        approver: opt Credit,
        /// The papers wanted.
        documents: list Document,
    }
}

/// The format's name; only this version is read.
#[derive(
    Debug,
    Clone,
    Copy,
    Default,
    PartialEq,
    Eq,
    ts_rs::TS,
    schemars::JsonSchema,
    serde::Serialize,
    serde::Deserialize,
)]
#[ts(rename = "EventFileFormat", type = "\"tin-truong/event@1\"")]
pub enum Format {
    /// tin-truong/event@1
    #[default]
    #[serde(rename = "tin-truong/event@1")]
    Event1,
}

impl Read for Format {
    fn read(json: &Json, at: &Place<'_>, problems: &mut Problems) -> Option<Self> {
        if matches!(json, Json::Text(text) if text == FORMAT) {
            return Some(Self::Event1);
        }
        let found = if let Json::Text(text) = json { text.clone() } else { json.describe() };
        problems.add(at, Fault::Format { found, expected: FORMAT });
        None
    }
}

impl EventFile {
    /// An event file is text about one day: more bytes than this are another file, or a hostile one.
    pub const MAX_BYTES: u64 = 8 * 1024 * 1024;

    /// Reads a whole file: either it is right in every point, or every problem is told.
    pub fn read_bytes(bytes: &[u8]) -> Result<Self, Problems> {
        let mut problems = Problems::default();
        let file = json::parse(bytes, &mut problems)
            .and_then(|json| Self::read(&json, &Place::Root, &mut problems))
            .inspect(|file| check::check(file, &mut problems));
        match file {
            Some(file) if problems.is_empty() => Ok(file),
            _ => Err(problems),
        }
    }

    /// Reads an event that is still being typed: required words may be empty, and what does not fit
    /// together (an end before its beginning) is told beside the event instead of refusing it.
    pub fn read_draft(json: &Json) -> Result<(Self, Problems), Problems> {
        let mut problems = Problems::of_draft();
        match Self::read(json, &Place::Root, &mut problems) {
            Some(file) if problems.is_empty() => {
                check::check(&file, &mut problems);
                Ok((file, problems))
            }
            _ => Err(problems),
        }
    }

    /// The file as JSON, empty fields included.
    pub fn to_json(&self) -> Json {
        serde_json::to_value(self).and_then(serde_json::from_value).unwrap_or(Json::Null)
    }

    /// The file's bytes: indented JSON, fields in the format's order, empty ones left out.
    pub fn to_bytes(&self) -> Vec<u8> {
        let value = serde_json::to_value(self).unwrap_or_default();
        let pruned = prune(value).unwrap_or_default();
        let mut text = serde_json::to_string_pretty(&pruned).unwrap_or_default();
        text.push('\n');
        text.into_bytes()
    }

    /// The school with an id.
    pub fn school(&self, id: &SchoolId) -> Option<&School> {
        self.schools.iter().find(|school| school.id == *id)
    }

    /// The person with an id.
    pub fn person(&self, id: &PersonId) -> Option<&Person> {
        self.people.iter().find(|person| person.id == *id)
    }

    /// The id of the school that writes.
    pub fn writer(&self) -> &SchoolId {
        self.event.viewpoint.as_ref().unwrap_or(&self.event.host)
    }

    /// The day of a document: its issue date, or without one the event's last day.
    pub fn day_of(&self, kind: crate::codes::DocumentKind) -> chrono::NaiveDate {
        let issued = self.document(kind).and_then(|document| document.issue_date);
        issued.unwrap_or(self.event.end_date.unwrap_or(self.event.date))
    }

    /// The settings of a kind of document, if the event asks for it.
    pub fn document(&self, kind: crate::codes::DocumentKind) -> Option<&Document> {
        self.documents.iter().find(|document| document.kind == kind)
    }
}

/// Drops what says nothing: empty lists, groups and texts. An empty `discussion` does speak, and stays.
fn prune(value: serde_json::Value) -> Option<serde_json::Value> {
    use serde_json::Value;
    match value {
        Value::Null => None,
        Value::Array(items) if items.is_empty() => None,
        Value::Array(items) => Some(Value::Array(items.into_iter().filter_map(prune).collect())),
        Value::Object(fields) => {
            let kept: serde_json::Map<_, _> = fields
                .into_iter()
                .filter_map(|(name, value)| {
                    let spoken = name == "discussion" && value.is_object();
                    prune(value)
                        .or_else(|| spoken.then(|| Value::Object(serde_json::Map::new())))
                        .map(|value| (name, value))
                })
                .collect();
            (!kept.is_empty()).then_some(Value::Object(kept))
        }
        other => Some(other),
    }
}
