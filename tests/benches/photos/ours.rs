//! Our own way: the photos into the photo folder, the event into the store, the report out of it.

use std::path::{Path, PathBuf};
use std::time::Instant;

use app::{App, Home};
use photos::folder::PhotoFolder;
use photos::{Intake, Limits};
use serde_json::{Value, json};

use crate::desk::{open, say};

/// So many files wait at a time, as in the window.
const WAITING: usize = 4;

/// Where `run` leaves the name of its event.
const EVENT: &str = "event-of-the-bench";

/// Takes the photos in and makes the report in `out`; the store is left in `data`.
pub(crate) fn run(data: &Path, photos: &Path, out: &Path) {
    let home = Home::at(data);
    let app = open(&home, Some(out.to_owned()));
    let photos: Vec<Value> = take_in(photos, PhotoFolder::open(home.photos()).unwrap())
        .into_iter()
        .enumerate()
        .map(|(n, hash)| {
            json!({ "id": format!("i{n}"), "file": hash, "caption": format!("Hoạt động {n}"), "consent": "no_children" })
        })
        .collect();
    let event = json!({
        "format": "tin-truong/event@1",
        "schools": [{ "id": "A", "name": "Trường Mầm non Hạt Thóc Vàng", "level": "preschool" }],
        "event": {
            "kind": "exchange", "title": "Giao lưu, chia sẻ kinh nghiệm chuyên môn", "host": "A",
            "date": "2026-11-06", "session": "afternoon", "place": "Trường Mầm non Hạt Thóc Vàng",
        },
        "photos": photos,
        "documents": [{ "kind": "report" }],
    });
    let open = say(&app, "event_import", json!({ "text": event.to_string() }));
    let id = open["id"].as_str().unwrap();
    export(&app, id);
    std::fs::write(data.join(EVENT), id).unwrap();
}

/// Makes the report again, of a store that `run` left, and says how long it took.
pub(crate) fn again(data: &Path, out: &Path) {
    let app = open(&Home::at(data), Some(out.to_owned()));
    let id = std::fs::read_to_string(data.join(EVENT)).unwrap();
    let begin = Instant::now();
    export(&app, &id);
    println!("{}", begin.elapsed().as_secs_f64());
}

fn export(app: &App, event: &str) {
    let folder = say(app, "folder_choose", json!({}));
    let wanted = json!({ "id": event, "documents": ["report"], "formats": ["docx"], "folder": folder["id"] });
    say(app, "export", wanted);
}

fn take_in(photos: &Path, folder: PhotoFolder) -> Vec<String> {
    let intake = Intake::new(folder, Limits::default());
    let job = intake.add(None, Vec::new());
    let mut paths: Vec<PathBuf> = photos.read_dir().unwrap().map(|entry| entry.unwrap().path()).collect();
    paths.sort();
    for path in paths {
        wait(&intake, job, WAITING);
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        intake.add(Some(job), vec![(name, std::fs::read(&path).unwrap())]);
    }
    wait(&intake, job, 0);
    let done = intake.progress(job).unwrap().done;
    done.iter().map(|taken| taken.photo.as_ref().unwrap().as_ref().unwrap().hash.clone()).collect()
}

fn wait(intake: &Intake, job: u64, left: usize) {
    let pending = || intake.progress(job).map(|it| it.total - it.done.len()).unwrap();
    while pending() > left {
        std::thread::sleep(std::time::Duration::from_millis(1));
    }
}
