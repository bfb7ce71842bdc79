//! The starter library of citations.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::fault::{FormFault, parse};

/// A paper that events often rest on. Data to start from, not legal advice.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Citation {
    /// "Thông tư"; of a law, its name: "Luật Trẻ em".
    pub kind: String,
    /// "15/2026/TT-BGDĐT".
    pub number: String,
    /// Its day, if known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub date: Option<NaiveDate>,
    /// Who issued it.
    pub issuer: String,
    /// What it is about; none for a law, whose name says it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub summary: Option<String>,
    /// First day in force, if known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub effective_from: Option<NaiveDate>,
    /// Last day in force, if it is no longer.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub effective_to: Option<NaiveDate>,
    /// What to know before citing it, in Vietnamese.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub note: Option<String>,
    /// Whether a person at the school has compared it with the gazette; until then "cần kiểm tra" stands beside it.
    pub checked: bool,
}

/// Reads the library.
pub(super) fn load(text: &str) -> Result<Vec<Citation>, FormFault> {
    parse("citations.json", text)
}
