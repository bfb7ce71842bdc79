//! Keeps the user's settings.

use crate::app::App;
use crate::error::AppError;
use serde::{Deserialize, Serialize};

/// The user's settings.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
#[serde(default)]
pub struct Settings {
    /// The interface's language; the papers are Vietnamese.
    pub language: Language,
    /// Day or night.
    pub theme: Theme,
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

pub(super) fn settings_save(_app: &App, _settings: Settings) -> Result<Settings, AppError> {
    Err(AppError::ours("not wired yet"))
}
