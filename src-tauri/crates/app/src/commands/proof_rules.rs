//! The rules of the proofreader, for the settings.

use serde::Serialize;

use super::{Nothing, SlipLevel};
use crate::app::App;
use crate::error::AppError;

/// A rule that the school may switch off.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ts_rs::TS)]
pub struct ProofRule {
    /// Its name.
    pub code: String,
    /// How sure its findings are.
    pub level: SlipLevel,
    /// What it says, in Vietnamese.
    pub vi: String,
    /// The same in English.
    pub en: String,
    /// The clause or habit that it rests on.
    pub basis: Option<String>,
    /// A text in which it finds something.
    pub example: String,
    /// The same text mended; none where the rule knows no fix.
    pub mended: Option<String>,
}

pub(super) fn proof_rules(_: &App, _: Nothing) -> Result<Vec<ProofRule>, AppError> {
    let rule = |about: &proofing::About| {
        let (example, mended) = about.fires.first().copied().unwrap_or_default();
        ProofRule {
            code: about.code.to_owned(),
            level: about.level.into(),
            vi: about.vi.to_owned(),
            en: about.en.to_owned(),
            basis: about.basis.map(str::to_owned),
            example: example.to_owned(),
            mended: (mended != example).then(|| mended.to_owned()),
        }
    };
    Ok(proofing::rules().map(rule).collect())
}
