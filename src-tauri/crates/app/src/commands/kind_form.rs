//! The form of a kind of event.

use records::EventKind;
use serde::Deserialize;
use writing::kinds::{self, KindForm};

use crate::app::App;
use crate::error::AppError;

/// Which kind.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, ts_rs::TS)]
#[serde(deny_unknown_fields)]
pub struct KindChoice {
    /// The kind.
    pub kind: EventKind,
}

pub(super) fn kind_form(_: &App, request: KindChoice) -> Result<KindForm, AppError> {
    Ok(kinds::of(request.kind).clone())
}
