//! The process dies in the middle of saves: what was acknowledged is there, and nothing is half.

use std::fs;
use std::io::{BufRead, BufReader, Write};
use std::path::Path;
use std::process::{Command, Stdio};

use records::EventFile;
use serde_json::json;
use store::Store;

use crate::support::{at, event, key};

/// Tells the child which file to save into.
const FILE: &str = "TIN_TRUONG_CRASH_TEST_FILE";

/// The event at a revision: all its parts bear the number, so that a half save would show.
fn numbered(revision: u32) -> EventFile {
    let people: Vec<_> = (0..40)
        .map(|i| json!({ "id": format!("p{i}"), "full_name": format!("Sùng A {revision}") }))
        .collect();
    event(json!({
        "event": { "title": revision.to_string(), "purposes": [format!("nhằm {revision}")] },
        "people": people,
        "speeches": [{ "person": "p1", "gist": [revision.to_string()] }],
    }))
}

/// The event is whole, and at the revision that it says.
fn revision_of(path: &Path) -> u32 {
    let store = Store::open(path).unwrap();
    store.check().unwrap();
    let stored = store.event(&key("one")).unwrap();
    assert!(stored.file == numbered(stored.revision), "revision {} is not whole", stored.revision);
    assert_eq!(store.versions(&key("one")).unwrap()[0].number, stored.revision);
    stored.revision
}

/// Not a test by itself: what the killed process does.
#[test]
#[ignore = "run by the test below, in a process of its own"]
fn saves_on_and_on() {
    let Some(path) = std::env::var_os(FILE) else { return };
    let store = Store::open(Path::new(&path)).unwrap();
    let mut revision = store.event(&key("one")).unwrap().revision;
    let mut out = std::io::stdout();
    loop {
        let next = numbered(revision + 1);
        revision = store.save_event(&key("one"), revision, &next, at(i64::from(revision))).unwrap().revision;
        writeln!(out, "saved {revision}").unwrap();
        out.flush().unwrap();
    }
}

#[test]
fn a_killed_process_loses_no_acknowledged_save() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("tin-truong.db");
    Store::open(&path).unwrap().create_event(&key("one"), &numbered(1), at(0)).unwrap();
    for round in 0..12_u32 {
        let mut child = Command::new(std::env::current_exe().unwrap())
            .args(["--exact", "crash::saves_on_and_on", "--ignored", "--nocapture"])
            .env(FILE, &path)
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let mut acknowledged = 0;
        let mut lines = BufReader::new(child.stdout.take().unwrap()).lines().map_while(Result::ok);
        // Kill after a few saves, at another point of the work each time; then read what it still said.
        let mut seen = 0;
        for line in lines.by_ref() {
            if let Some(revision) = line.strip_prefix("saved ") {
                acknowledged = revision.parse().unwrap();
                seen += 1;
            }
            if seen > round % 5 {
                std::thread::sleep(std::time::Duration::from_micros(u64::from(round) * 700));
                child.kill().unwrap();
                break;
            }
        }
        for line in lines {
            if let Some(Ok(revision)) = line.strip_prefix("saved ").map(str::parse) {
                acknowledged = revision;
            }
        }
        child.wait().unwrap();
        let stored = revision_of(&path);
        assert!(acknowledged > 0 && stored >= acknowledged, "{stored} stored, {acknowledged} acknowledged");
        assert!(stored <= acknowledged + 1);
    }
}

#[test]
fn a_log_cut_anywhere_gives_a_whole_state() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("tin-truong.db");
    // Closing writes the log into the file.
    Store::open(&path).unwrap().create_event(&key("one"), &numbered(1), at(0)).unwrap();
    let store = Store::open(&path).unwrap();
    for revision in 1..4 {
        store
            .save_event(&key("one"), revision, &numbered(revision + 1), at(20 * i64::from(revision)))
            .unwrap();
    }
    let log = |path: &Path| path.with_extension("db-wal");
    let (data, written) = (fs::read(&path).unwrap(), fs::read(log(&path)).unwrap());
    drop(store);

    let mut last = 0;
    let cuts = 40;
    for cut in 0..=cuts {
        let copy = folder.path().join(format!("cut-{cut}.db"));
        fs::write(&copy, &data).unwrap();
        fs::write(log(&copy), &written[..written.len() * cut / cuts]).unwrap();
        let revision = revision_of(&copy);
        assert!(revision >= last, "more of the log, an older state");
        last = revision;
    }
    assert_eq!(last, 4);
}
