//! What every paper says, word by word: each kind of event × each paper × empty, minimal and full.
//!
//! `cargo xtask golden` accepts what the papers say now; the difference is then read in git.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test ends by panicking, in its helpers too")]

use std::collections::BTreeSet;
use std::fmt::Write;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use acceptance::docx::Docx;
use acceptance::events::Known;
use acceptance::root;
use acceptance::suite::{self, Paper};

fn folder(name: &str) -> PathBuf {
    Path::new(env!("CARGO_TARGET_TMPDIR")).join(name)
}

fn written() -> &'static [Paper] {
    static WRITTEN: OnceLock<Vec<Paper>> = OnceLock::new();
    WRITTEN.get_or_init(|| suite::write(&suite::all(), &folder("golden")))
}

fn plain(paper: &Paper) -> String {
    Docx::read(&fs::read(&paper.file).unwrap()).plain()
}

#[test]
fn every_paper_reads_as_accepted() {
    let accepted = root().join("tests/golden");
    let mut differences = String::new();
    let papers = written();
    for event in papers.chunk_by(|one, other| one.file.parent() == other.file.parent()) {
        let mut now = String::new();
        for paper in event {
            writeln!(now, "═════ {}\n{}", paper.document, plain(paper)).unwrap();
        }
        let name = format!("{}/{}.txt", event[0].kind, event[0].known.name());
        let file = accepted.join(&name);
        if std::env::var_os("UPDATE_GOLDEN").is_some() {
            fs::create_dir_all(file.parent().unwrap()).unwrap();
            fs::write(&file, &now).unwrap();
        }
        let before = fs::read_to_string(&file).unwrap_or_default();
        if before != now {
            writeln!(differences, "{name}\n{}", difference(&before, &now)).unwrap();
        }
    }
    assert!(differences.is_empty(), "{differences}\nIf this is meant: cargo xtask golden");
}

/// The lines of one text that the other lacks, both ways.
fn difference(before: &str, now: &str) -> String {
    let lines = |text: &str| -> BTreeSet<String> { text.lines().map(str::to_owned).collect() };
    let (before, now) = (lines(before), lines(now));
    let gone = before.difference(&now).map(|line| format!("  - {line}\n"));
    let new = now.difference(&before).map(|line| format!("  + {line}\n"));
    gone.chain(new).collect()
}

#[test]
fn there_are_thirteen_kinds_times_five_papers_times_three() {
    assert_eq!(written().len(), 13 * 5 * 3);
    // No reference without its paper: a kind that is gone leaves nothing behind.
    for kind in fs::read_dir(root().join("tests/golden")).unwrap().map(|entry| entry.unwrap()) {
        if kind.file_type().unwrap().is_dir() {
            let name = kind.file_name().into_string().unwrap();
            assert!(acceptance::events::kinds().contains(&name), "{name}");
            assert_eq!(fs::read_dir(kind.path()).unwrap().count(), Known::ALL.len(), "{name}");
        }
    }
}

#[test]
fn no_paper_has_a_slip_of_punctuation_or_an_empty_heading() {
    const SLIPS: [&str; 14] =
        [" ,", " .", " ;", "..", ",,", ";;", "; .", ",.", ": .", ":.", "none", "undefined", "()", "“”"];
    let mut found = String::new();
    for paper in written() {
        let text = plain(paper);
        let mut before = "";
        for line in text.lines() {
            let bare = line.replace("./.", "").replace('\u{a0}', "");
            let name = || format!("{} {} {}", paper.kind, paper.known.name(), paper.document);
            for slip in SLIPS.iter().filter(|slip| bare.contains(**slip)) {
                writeln!(found, "{}: {slip:?} in {line}", name()).unwrap();
            }
            // A level-1 heading is followed by its matter, not by the next one or the end.
            if is_part(before) && (is_part(line) || line.starts_with("Trên đây là")) {
                writeln!(found, "{}: nothing under {before}", name()).unwrap();
            }
            before = line;
        }
    }
    assert!(found.is_empty(), "{found}");
}

/// "II. NỘI DUNG"
fn is_part(line: &str) -> bool {
    let (number, words) = line.split_once(". ").unwrap_or_default();
    !number.is_empty() && number.chars().all(|letter| "IVX".contains(letter)) && words == words.to_uppercase()
}

#[test]
fn the_same_events_give_the_same_bytes_again() {
    let events: Vec<_> = suite::all().into_iter().filter(|(_, known)| *known == Known::Everything).collect();
    let again = suite::write(&events, &folder("golden-again"));
    let first = written().iter().filter(|paper| paper.known == Known::Everything);
    for (one, other) in first.zip(&again) {
        assert_eq!((&one.kind, one.document), (&other.kind, other.document));
        assert!(fs::read(&one.file).unwrap() == fs::read(&other.file).unwrap(), "{other:?} differs");
    }
    assert_eq!(again.len(), 13 * 5);
}
