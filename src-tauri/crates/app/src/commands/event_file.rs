//! The event as an event file.

use crate::app::App;
use crate::consents;
use crate::error::AppError;
use records::EventFile;
use serde::{Deserialize, Serialize};
use store::EventKey;

/// The event wanted as a file.
#[derive(Debug, Clone, PartialEq, Deserialize, ts_rs::TS)]
#[serde(deny_unknown_fields)]
pub struct EventFileRequest {
    /// Which event.
    pub id: String,
}

/// An event file.
#[derive(Debug, Clone, PartialEq, Serialize, ts_rs::TS)]
pub struct EventFileReply {
    /// A name for it: "2026-12-23_exchange_le-hoi-steam.event.json".
    pub name: String,
    /// Its text.
    pub text: String,
}

pub(super) fn event_file(app: &App, request: EventFileRequest) -> Result<EventFileReply, AppError> {
    let mut file = app.store.event(&EventKey(request.id))?.file;
    let name = name(&file);
    consents::detach(app, &mut file)?;
    let text = String::from_utf8(file.to_bytes()).map_err(AppError::ours)?;
    Ok(EventFileReply { name, text })
}

/// The name of an event's file.
pub(super) fn name(file: &EventFile) -> String {
    let event = &file.event;
    let title = event.title.as_deref().or(event.topic.as_deref()).unwrap_or_default();
    let title = writing::without_children(file, title);
    format!("{}.event.json", export::name::stem(Some(event.date), event.kind, &title))
}
