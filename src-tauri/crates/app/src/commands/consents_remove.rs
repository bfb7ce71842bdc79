//! Takes children out of the register of consents; photos that bear their codes stay blocked.

use serde::Deserialize;
use store::ConsentKey;

use super::Nothing;
use crate::app::App;
use crate::error::AppError;

/// The children to take out.
#[derive(Debug, Clone, PartialEq, Deserialize, ts_rs::TS)]
#[serde(deny_unknown_fields)]
pub struct ConsentsRemove {
    /// Their ids in the register.
    pub ids: Vec<u32>,
}

pub(super) fn consents_remove(app: &App, request: ConsentsRemove) -> Result<Nothing, AppError> {
    let keys: Vec<ConsentKey> = request.ids.into_iter().map(ConsentKey).collect();
    app.store.remove_consents(&keys, app.clock.now())?;
    Ok(Nothing {})
}
