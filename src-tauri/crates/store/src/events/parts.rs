//! An event file taken apart into its tables, and put together again.

use records::file::Format;
use records::{Event, EventFile};
use rusqlite::Connection;

use super::facts;
use crate::error::StoreError;
use crate::{attendance, documents, papers, people, photos, programme, schools, speeches};

/// A part of the event file with tables of its own.
struct Part {
    /// Whether two files agree in it; then it is not written again.
    same: fn(&EventFile, &EventFile) -> bool,
    put: fn(&Connection, i64, &EventFile) -> Result<(), StoreError>,
    take: fn(&Connection, i64, &mut EventFile) -> Result<(), StoreError>,
}

/// Declares a part: the fields that make it, and who writes and reads them.
macro_rules! part {
    ($($field:ident),+ => $put:expr, $take:expr) => {
        Part { same: |old, new| $(old.$field == new.$field)&&+, put: $put, take: $take }
    };
}

const PARTS: &[Part] = &[
    // The event itself is read first of all: there is no file without it.
    part!(event => facts::put, |_, _, _| Ok(())),
    part!(schools => schools::put, schools::take),
    part!(people => people::put, people::take),
    part!(legal_bases => papers::put_bases, papers::take_bases),
    part!(roles => attendance::put_roles, attendance::take_roles),
    part!(attendance => attendance::put, attendance::take),
    part!(programme => programme::put, programme::take),
    part!(speeches => speeches::put, speeches::take),
    part!(discussion, paragraphs => speeches::put_discussion, speeches::take_discussion),
    part!(review, observations, outcomes => papers::put_outcomes, papers::take_outcomes),
    part!(contest => papers::put_contest, papers::take_contest),
    part!(schedule, budget, commitments => papers::put_plan, papers::take_plan),
    part!(photos => photos::put, photos::take),
    part!(thanks, closing, author, editor, approver => facts::put_closing, facts::take_closing),
    part!(documents => documents::put, documents::take),
];

/// Writes a file; of a stored one only the parts that differ.
pub(super) fn write(
    db: &Connection,
    event: i64,
    old: Option<&EventFile>,
    new: &EventFile,
) -> Result<(), StoreError> {
    for part in PARTS {
        if !old.is_some_and(|old| (part.same)(old, new)) {
            (part.put)(db, event, new)?;
        }
    }
    Ok(())
}

/// Reads a file.
pub(crate) fn load(db: &Connection, event: i64) -> Result<EventFile, StoreError> {
    let facts = facts::take(db, event)?;
    let mut file = empty(facts.ok_or_else(|| StoreError::Strange("an event without facts".into()))?);
    for part in PARTS {
        (part.take)(db, event, &mut file)?;
    }
    Ok(file)
}

/// A file that says nothing but the event.
fn empty(event: Event) -> EventFile {
    EventFile {
        format: Format::Event1,
        schools: Vec::new(),
        people: Vec::new(),
        event,
        legal_bases: Vec::new(),
        roles: Default::default(),
        attendance: Default::default(),
        programme: Vec::new(),
        speeches: Vec::new(),
        discussion: None,
        paragraphs: Vec::new(),
        review: Default::default(),
        observations: Vec::new(),
        outcomes: Vec::new(),
        contest: Default::default(),
        schedule: Vec::new(),
        budget: Default::default(),
        commitments: Default::default(),
        photos: Vec::new(),
        thanks: None,
        closing: None,
        author: None,
        editor: None,
        approver: None,
        documents: Vec::new(),
    }
}
