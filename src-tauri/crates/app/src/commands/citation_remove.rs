//! Takes a paper out of the library.

use serde::Deserialize;
use store::CitationKey;

use super::Nothing;
use crate::app::App;
use crate::error::AppError;

/// A paper to take out.
#[derive(Debug, Clone, PartialEq, Deserialize, ts_rs::TS)]
#[serde(deny_unknown_fields)]
pub struct CitationRemove {
    /// Its id in the library.
    pub id: u32,
}

pub(super) fn citation_remove(app: &App, request: CitationRemove) -> Result<Nothing, AppError> {
    app.store.remove_citation(CitationKey(request.id), app.clock.now())?;
    Ok(Nothing {})
}
