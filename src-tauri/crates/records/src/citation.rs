//! Papers that events rest on, as a library keeps them to cite from.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A paper that events rest on, with the days it is in force. Data to start from, not legal advice.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Citation {
    /// "Thông tư"; of a law, its name: "Luật Trẻ em".
    pub kind: String,
    /// "15/2026/TT-BGDĐT".
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub number: Option<String>,
    /// Its day, if known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub date: Option<NaiveDate>,
    /// Who issued it, under the name of that day.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub issuer: Option<String>,
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
    /// The paper that took its place: "Thông tư 15/2026/TT-BGDĐT".
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub replaced_by: Option<String>,
    /// What to know before citing it, in Vietnamese.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub note: Option<String>,
    /// Whether a person at the school has compared it with the gazette; until then "cần kiểm tra" stands beside it.
    #[serde(default)]
    pub checked: bool,
}
