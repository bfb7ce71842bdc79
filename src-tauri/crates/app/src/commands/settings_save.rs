//! Keeps the user's settings.

use crate::app::App;
use crate::error::AppError;
use records::Credit;
use serde::{Deserialize, Serialize};
use serde_json::Value;

/// The user's settings.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, ts_rs::TS)]
#[serde(default)]
pub struct Settings {
    /// The interface's language; the papers are Vietnamese.
    pub language: Language,
    /// Day or night.
    pub theme: Theme,
    /// Who sits here: the author of new events.
    pub author: Option<Credit>,
    /// Who signs the school's papers: stands under the papers of new events.
    pub signer: Option<Credit>,
}

/// The interface's language.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
#[serde(rename_all = "lowercase")]
pub enum Language {
    /// Vietnamese.
    #[default]
    Vi,
    /// English.
    En,
}

/// Day or night.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
#[serde(rename_all = "lowercase")]
pub enum Theme {
    /// As the machine is set.
    #[default]
    System,
    /// Paper.
    Light,
    /// Night ink.
    Dark,
}

/// The settings as they were kept; what was never set, or is no longer known, is as in the beginning.
pub(crate) fn settings(app: &App) -> Result<Settings, AppError> {
    let kept = app.store.settings()?;
    let one = |name: &str| kept.get(name).cloned().unwrap_or_default();
    Ok(Settings {
        language: serde_json::from_value(one("language")).unwrap_or_default(),
        theme: serde_json::from_value(one("theme")).unwrap_or_default(),
        author: serde_json::from_value(one("author")).unwrap_or_default(),
        signer: serde_json::from_value(one("signer")).unwrap_or_default(),
    })
}

pub(super) fn settings_save(app: &App, settings: Settings) -> Result<Settings, AppError> {
    let Ok(Value::Object(named)) = serde_json::to_value(&settings) else { return Ok(settings) };
    app.store.save_settings(&named, app.clock.now())?;
    Ok(settings)
}
