//! The program without a window, on a fixed day.

use std::path::{Path, PathBuf};

use app::clock::FixedClock;
use app::{App, AppError, Home, Host};
use chrono::NaiveDate;
use serde_json::Value;

/// Whoever is asked for a folder always chooses this one.
struct Nobody(Option<PathBuf>);

impl Host for Nobody {
    fn choose_folder(&self) -> Result<Option<PathBuf>, AppError> {
        Ok(self.0.clone())
    }
    fn open_folder(&self, _: &Path) -> Result<(), AppError> {
        Ok(())
    }
    fn copy(&self, _: &str, _: Option<&str>) -> Result<(), AppError> {
        Ok(())
    }
    fn show_page(&self) -> Result<(), AppError> {
        Ok(())
    }
    fn close_page(&self) -> Result<(), AppError> {
        Ok(())
    }
    fn come_forward(&self) -> Result<(), AppError> {
        Ok(())
    }
    fn photo_base(&self) -> &str {
        "/photo"
    }
}

/// Opens the program on a data folder.
pub(crate) fn open(home: &Home, chosen: Option<PathBuf>) -> App {
    let clock = FixedClock::on(NaiveDate::from_ymd_opt(2026, 11, 21).unwrap());
    App::open(home, Box::new(Nobody(chosen)), Box::new(clock)).unwrap()
}

/// Says a command.
pub(crate) fn say(app: &App, name: &str, request: Value) -> Value {
    serde_json::from_str(app::commands::dispatch(app, name, request).unwrap().get()).unwrap()
}
