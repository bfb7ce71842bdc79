//! A new event of the own school.

use chrono::NaiveDate;
use records::{Credit, DocumentKind, EventFile, EventKind, FORMAT};
use serde::Deserialize;
use serde_json::{Value, json};
use store::EventKey;
use writing::kinds;

use super::event_open::opened;
use super::{OpenEvent, settings};
use crate::app::App;
use crate::error::AppError;

/// A new event.
#[derive(Debug, Clone, PartialEq, Deserialize, ts_rs::TS)]
#[serde(deny_unknown_fields)]
pub struct EventCreate {
    /// What sort of event.
    pub kind: EventKind,
    /// The day.
    pub date: NaiveDate,
}

pub(super) fn event_create(app: &App, request: EventCreate) -> Result<OpenEvent, AppError> {
    // Before the own school is entered, one without a name stands for it.
    let host =
        app.store.own_school()?.map_or_else(|| json!({ "id": "truong", "name": "" }), |school| json!(school));
    let mut documents = kinds::of(request.kind).documents.clone();
    if !documents.contains(&DocumentKind::Message) {
        documents.push(DocumentKind::Message);
    }
    let settings = settings(app)?;
    let signs = settings.signer.as_ref().map(|_| SIGNER);
    let documents: Vec<Value> = documents
        .iter()
        .map(|kind| json!({ "kind": kind, "signer": signs.filter(|_| is_signed(*kind)) }))
        .collect();
    let people: Vec<Value> = settings.signer.iter().map(signer).collect();
    let event = json!({ "kind": request.kind, "host": host["id"], "date": request.date });
    let file = json!({
        "format": FORMAT, "schools": [host], "people": people, "event": event, "documents": documents
    });
    let mut file: EventFile = serde_json::from_value(file).map_err(AppError::ours)?;
    file.author = settings.author;
    create(app, &file)
}

/// The id of the school's usual signer in a new event.
const SIGNER: &str = "p1";

/// Whether somebody signs such a paper for the school; minutes are signed by who led and who wrote.
fn is_signed(kind: DocumentKind) -> bool {
    matches!(kind, DocumentKind::Report | DocumentKind::Plan | DocumentKind::Letter)
}

/// The school's usual signer as a person of the event.
fn signer(credit: &Credit) -> Value {
    let titles: Vec<&str> = credit
        .title
        .iter()
        .flat_map(|title| title.split(','))
        .map(str::trim)
        .filter(|t| !t.is_empty())
        .collect();
    json!({ "id": SIGNER, "full_name": credit.name, "titles": titles })
}

/// Keeps a new event and opens it.
pub(super) fn create(app: &App, file: &EventFile) -> Result<OpenEvent, AppError> {
    let key = EventKey(app.clock.fresh_id());
    app.store.create_event(&key, file, app.clock.now())?;
    opened(app, &key)
}
