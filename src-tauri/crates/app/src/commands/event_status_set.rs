//! Takes an event's papers a step further or back.

use crate::app::App;
use crate::error::AppError;
use records::EventStatus;
use serde::Deserialize;
use store::EventKey;

use super::EventStatuses;
use super::event_status::statuses;

/// The step wanted.
#[derive(Debug, Clone, PartialEq, Deserialize, ts_rs::TS)]
#[serde(deny_unknown_fields)]
pub struct EventStatusSet {
    /// Which event.
    pub id: String,
    /// Where to.
    pub status: EventStatus,
    /// Why; asked for when an approved text is opened again, else it may be empty.
    pub reason: String,
}

pub(super) fn event_status_set(app: &App, request: EventStatusSet) -> Result<EventStatuses, AppError> {
    let key = EventKey(request.id);
    app.store.set_status(&key, request.status, &request.reason, app.clock.now())?;
    statuses(app, &key)
}
