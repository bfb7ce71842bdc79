//! Keeps a child of the register of consents.

use records::ChildConsent;
use serde::Deserialize;
use store::{ConsentKey, StoredConsent};
use vietnamese::SchoolYear;
use vietnamese::normal::tidy_line;

use super::ListedConsent;
use super::consent_list::{listed, shown};
use crate::app::App;
use crate::error::{AppError, Code};

/// A child to keep.
#[derive(Debug, Clone, PartialEq, Deserialize, ts_rs::TS)]
#[serde(deny_unknown_fields)]
pub struct ConsentSave {
    /// Which; null for a new one.
    pub id: Option<u32>,
    /// What was entered.
    pub consent: ChildConsent,
}

pub(super) fn consent_save(app: &App, request: ConsentSave) -> Result<ListedConsent, AppError> {
    let consent = tidy(request.consent)?;
    let key = app.store.save_consent(request.id.map(ConsentKey), &consent, app.clock.now())?.value;
    let shown = shown(app, &consent.school_year)?;
    listed(app, StoredConsent { key, consent }, &shown)
}

/// Words without needless space; a field that says nothing is none.
pub(super) fn tidy(mut consent: ChildConsent) -> Result<ChildConsent, AppError> {
    consent.code = tidy_line(&consent.code);
    for words in [&mut consent.class, &mut consent.note] {
        *words = words.take().map(|it| tidy_line(&it)).filter(|it| !it.is_empty());
    }
    let year = consent.school_year.parse::<SchoolYear>().map_err(AppError::ours)?;
    consent.school_year = year.to_string();
    if consent.code.is_empty() {
        return Err(AppError::new(
            Code::Problems,
            "Chưa lưu được vì thiếu mã trẻ (ví dụ: 5A-07).",
            "The child is not saved: it needs a code (for example 5A-07).",
        ));
    }
    // A comma parts the codes of a photo.
    consent.code = consent.code.replace([',', ';'], "-");
    Ok(consent)
}
