//! What stands once for an event: the event itself, its closing words, its authors.

use records::{Credit, Event, EventFile};
use rusqlite::Connection;

use crate::error::StoreError;
use crate::rows::{Lists, TEXTS, Table, row};

row!(Event {
    kind, title, topic, campaign, host, viewpoint, scope, unit, school_count, date, end_date, session,
    start_time, end_time, place, mode, training_periods, meaning, own_basis_order
} elsewhere { partners, co_organisers, purposes });

#[derive(Default, PartialEq)]
struct Closing {
    thanks: Option<String>,
    closing: Option<String>,
}
row!(Closing { thanks, closing });

struct CreditRow {
    part: String,
    name: String,
    title: Option<String>,
}
row!(CreditRow { part, name, title });

const FACTS: Table = Table::of_event("event_facts");
const CLOSINGS: Table = Table::of_event("event_closings");
const CREDITS: Table = Table::of_event("event_credits");
const PARTNERS: Lists = Lists { name: "event_partners", owner: "event", value: "school" };

/// Writes the event itself.
pub(super) fn put(db: &Connection, event: i64, file: &EventFile) -> Result<(), StoreError> {
    FACTS.put(db, event, [&file.event])?;
    PARTNERS.put(db, event, "event.partners", [&file.event.partners])?;
    TEXTS.put(db, event, "event.co_organisers", [&file.event.co_organisers])?;
    TEXTS.put(db, event, "event.purposes", [&file.event.purposes])
}

/// Reads the event itself.
pub(super) fn take(db: &Connection, event: i64) -> Result<Option<Event>, StoreError> {
    let Some(facts) = FACTS.take_one::<Event>(db, event)? else { return Ok(None) };
    Ok(Some(Event {
        partners: PARTNERS.take_one(db, event, "event.partners")?,
        co_organisers: TEXTS.take_one(db, event, "event.co_organisers")?,
        purposes: TEXTS.take_one(db, event, "event.purposes")?,
        ..facts
    }))
}

/// Writes the closing words and the authors.
pub(super) fn put_closing(db: &Connection, event: i64, file: &EventFile) -> Result<(), StoreError> {
    let closing = Closing { thanks: file.thanks.clone(), closing: file.closing.clone() };
    CLOSINGS.put_group(db, event, &closing)?;
    let credit = |part: &str, credit: &Option<Credit>| {
        credit.clone().map(|Credit { name, title }| CreditRow { part: part.to_owned(), name, title })
    };
    let credits =
        [credit("author", &file.author), credit("editor", &file.editor), credit("approver", &file.approver)];
    CREDITS.put(db, event, credits.iter().flatten())
}

/// Reads the closing words and the authors.
pub(super) fn take_closing(db: &Connection, event: i64, file: &mut EventFile) -> Result<(), StoreError> {
    Closing { thanks: file.thanks, closing: file.closing } =
        CLOSINGS.take_one(db, event)?.unwrap_or_default();
    for CreditRow { part, name, title } in CREDITS.take(db, event)? {
        let place = match part.as_str() {
            "author" => &mut file.author,
            "editor" => &mut file.editor,
            _ => &mut file.approver,
        };
        *place = Some(Credit { name, title });
    }
    Ok(())
}
