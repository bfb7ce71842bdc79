//! Damaged event files: exit status 1, the place and the cause in plain words, and no file written.

#![allow(clippy::unwrap_used, reason = "a test ends by panicking, in its helpers too")]

mod fields;
mod files;
mod pictures;
mod wrong_use;

use std::fs;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use acceptance::cli::{Ended, export};
use acceptance::root;
use serde_json::Value;

/// A good event file and its photos in a folder of their own, to be damaged.
struct Victim {
    folder: tempfile::TempDir,
}

impl Victim {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let cases = root().join("tests/cases");
        fs::create_dir(folder.path().join("event")).unwrap();
        let victim = Self { folder };
        fs::copy(cases.join("s04-exchange.event.json"), victim.file()).unwrap();
        for photo in ["i1.jpg", "i2.jpg", "i3.jpg"] {
            fs::copy(cases.join(photo), victim.beside(photo)).unwrap();
        }
        victim
    }

    /// The event file.
    fn file(&self) -> PathBuf {
        self.beside("event.json")
    }

    /// A file in the event's folder.
    fn beside(&self, name: &str) -> PathBuf {
        self.folder.path().join("event").join(name)
    }

    /// The folder above: nothing in it belongs to the event.
    fn outside(&self) -> &Path {
        self.folder.path()
    }

    fn json(&self) -> Value {
        serde_json::from_slice(&fs::read(self.file()).unwrap()).unwrap()
    }

    fn change(&self, change: impl FnOnce(&mut Value)) {
        let mut json = self.json();
        change(&mut json);
        fs::write(self.file(), serde_json::to_vec_pretty(&json).unwrap()).unwrap();
    }

    fn export(&self) -> Ended {
        export(&self.file(), &self.outside().join("out"), &[])
    }

    /// The file is refused: a line of stderr begins with the place and holds the cause, and nothing is written.
    fn is_refused(&self, at: &str, cause: &str) {
        let begin = Instant::now();
        let ended = self.export();
        assert!(begin.elapsed() < Duration::from_secs(20), "{at}: refused within {:?}", begin.elapsed());
        assert_eq!(ended.status, Some(1), "{at}: {ended:?}");
        assert!(
            ended.stderr.lines().any(|line| line.starts_with(&format!("{at}: ")) && line.contains(cause)),
            "a line {at:?} with {cause:?} in:\n{}",
            ended.stderr
        );
        assert!(!ended.stderr.contains("panicked") && !ended.stderr.contains("src/"), "{}", ended.stderr);
        assert_eq!(ended.stdout, "", "{at}: no file is named");
        let left: Vec<PathBuf> = acceptance::cases::files(&self.outside().join("out"));
        assert!(left.is_empty(), "{at}: {left:?}");
    }
}

#[test]
fn the_victim_is_sound_before() {
    let ended = Victim::new().export();
    assert_eq!(ended.status, Some(0), "{ended:?}");
    assert!(!ended.files().is_empty());
}

#[test]
fn all_problems_are_told_at_once() {
    let victim = Victim::new();
    victim.change(|json| {
        json["event"]["date"] = "2026-13-01".into();
        json["people"][0]["full_name"] = 7.into();
        json["photos"][0]["consent"] = "maybe".into();
    });
    let ended = victim.export();
    assert_eq!(ended.status, Some(1));
    for at in ["event.date: ", "people[0].full_name: ", "photos[0].consent: "] {
        assert!(ended.stderr.lines().any(|line| line.starts_with(at)), "{at} in:\n{}", ended.stderr);
    }
}
