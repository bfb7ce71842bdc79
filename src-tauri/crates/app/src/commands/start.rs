//! What the interface needs once, when it opens.

use chrono::NaiveDate;
use records::School;
use serde::Serialize;

use super::{Nothing, Settings};
use crate::app::App;
use crate::error::AppError;

/// What the interface begins with.
#[derive(Debug, Clone, PartialEq, Serialize, ts_rs::TS)]
pub struct Start {
    /// The user's own school; none before it is entered.
    pub school: Option<School>,
    /// The user's settings.
    pub settings: Settings,
    /// The forms of all kinds of event.
    #[ts(type = "Array<unknown>")]
    pub kinds: serde_json::Value,
    /// The words for all codes.
    #[ts(type = "unknown")]
    pub vocabulary: serde_json::Value,
    /// The program's version.
    pub version: String,
    /// Today on the user's calendar.
    pub today: NaiveDate,
    /// What stands before `/HASH?size=page` or `?size=thumb` in a photo's address.
    pub photo_base: String,
}

pub(super) fn start(_app: &App, _: Nothing) -> Result<Start, AppError> {
    Err(AppError::ours("not wired yet"))
}
