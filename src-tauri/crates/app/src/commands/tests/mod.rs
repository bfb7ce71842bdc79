//! The commands as the interface calls them: by name, in JSON, over a fresh data folder.

mod consents;
mod desk;
mod events;
mod papers;
mod photos;
mod proof;
mod surroundings;

use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};

use chrono::NaiveDate;
use serde_json::{Value, json};

use super::dispatch;
use crate::clock::FixedClock;
use crate::{App, AppError, Home, Host};

/// A fresh program whose clock stands at 21 November 2026.
struct Desk {
    app: App,
    seen: Arc<Mutex<Seen>>,
    home: tempfile::TempDir,
}

/// What reached the surroundings.
#[derive(Default)]
struct Seen {
    folder: Option<PathBuf>,
    opened: Vec<PathBuf>,
    copied: Vec<(String, Option<String>)>,
    windows: Vec<&'static str>,
}

struct Surroundings(Arc<Mutex<Seen>>);

impl Host for Surroundings {
    fn choose_folder(&self) -> Result<Option<PathBuf>, AppError> {
        Ok(self.0.lock().unwrap().folder.clone())
    }
    fn open_folder(&self, folder: &Path) -> Result<(), AppError> {
        self.0.lock().unwrap().opened.push(folder.to_owned());
        Ok(())
    }
    fn copy(&self, text: &str, html: Option<&str>) -> Result<(), AppError> {
        self.0.lock().unwrap().copied.push((text.to_owned(), html.map(str::to_owned)));
        Ok(())
    }
    fn show_page(&self) -> Result<(), AppError> {
        self.0.lock().unwrap().windows.push("page shown");
        Ok(())
    }
    fn close_page(&self) -> Result<(), AppError> {
        self.0.lock().unwrap().windows.push("page closed");
        Ok(())
    }
    fn come_forward(&self) -> Result<(), AppError> {
        self.0.lock().unwrap().windows.push("forward");
        Ok(())
    }
    fn photo_base(&self) -> &str {
        "photo://test"
    }
}

impl Desk {
    fn new() -> Self {
        let home = tempfile::tempdir().unwrap();
        let seen = Arc::default();
        let clock = FixedClock::on(NaiveDate::from_ymd_opt(2026, 11, 21).unwrap());
        let host = Surroundings(Arc::clone(&seen));
        let app = App::open(&Home::at(home.path()), Box::new(host), Box::new(clock)).unwrap();
        Self { app, seen, home }
    }

    /// With the own school entered.
    fn of_school() -> Self {
        let desk = Self::new();
        desk.say("school_save", json!({ "school": school() }));
        desk
    }

    fn try_say(&self, name: &str, request: Value) -> Result<Value, Value> {
        let reply =
            dispatch(&self.app, name, request).map_err(|fault| serde_json::to_value(fault).unwrap())?;
        Ok(serde_json::from_str(reply.get()).unwrap())
    }

    fn say(&self, name: &str, request: Value) -> Value {
        self.try_say(name, request).unwrap_or_else(|fault| panic!("{name}: {fault:#}"))
    }

    /// A new exchange of today.
    fn exchange(&self) -> Value {
        self.say("event_create", json!({ "kind": "exchange", "date": "2026-11-21" }))
    }
}

/// The page of a preview in one piece.
fn page(preview: &Value) -> String {
    let sections = preview["sheet"]["sections"].as_array().unwrap();
    let section = |section: &Value| {
        let pieces = section["pieces"].as_array().unwrap().iter();
        let pieces: String = pieces.map(|piece| piece["html"].as_str().unwrap()).collect();
        format!("{}{pieces}", section["open"].as_str().unwrap())
    };
    sections.iter().map(section).collect()
}

fn school() -> Value {
    json!({
        "id": "sl", "name": "Trường Mầm non Suối Lụa", "level": "preschool",
        "governing_bodies": [], "localities": [{ "name": "Gò Mây" }],
    })
}

fn ids(list: &Value) -> Vec<&str> {
    list.as_array().unwrap().iter().map(|event| event["id"].as_str().unwrap()).collect()
}

/// The request for all events.
const ALL: fn() -> Value = || json!({ "text": "", "school_year": null, "kind": null });
