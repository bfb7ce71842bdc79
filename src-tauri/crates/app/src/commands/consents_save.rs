//! Keeps a list of children at once.

use std::collections::BTreeSet;

use records::ChildConsent;
use serde::{Deserialize, Serialize};

use super::consent_save::tidy;
use crate::app::App;
use crate::error::AppError;

/// The list.
#[derive(Debug, Clone, PartialEq, Deserialize, ts_rs::TS)]
#[serde(deny_unknown_fields)]
pub struct ConsentsSave {
    /// Each takes the place of whoever bears its code in that school year.
    pub consents: Vec<ChildConsent>,
}

/// A list was kept.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ts_rs::TS)]
pub struct SavedConsents {
    /// The ids of those that are new.
    pub added: Vec<u32>,
    /// The others, as they were before.
    pub before: Vec<ChildConsent>,
}

pub(super) fn consents_save(app: &App, request: ConsentsSave) -> Result<SavedConsents, AppError> {
    let consents: Vec<ChildConsent> = request.consents.into_iter().map(tidy).collect::<Result<_, _>>()?;
    let mut before = Vec::new();
    let mut new = Vec::with_capacity(consents.len());
    for consent in &consents {
        let old = app.store.consent(&consent.school_year, &consent.code)?;
        new.push(old.is_none());
        before.extend(old);
    }
    let keys = app.store.save_consents(&consents, app.clock.now())?.value;
    // A code that stands twice in the list is one child.
    let added: BTreeSet<u32> = keys.iter().zip(new).filter(|(_, new)| *new).map(|(key, _)| key.0).collect();
    Ok(SavedConsents { added: added.into_iter().collect(), before })
}
