//! The golden suite's papers: every kind of event, empty, minimal and full, in every paper of the decree and as news.

use std::fs;
use std::path::{Path, PathBuf};

use crate::cli::cli;
use crate::events::{self, Known};

/// The papers of the suite, in the order of its files.
pub const PAPERS: [&str; 5] = ["news", "report", "minutes", "plan", "letter"];

/// A written paper of the suite.
#[derive(Debug, Clone)]
pub struct Paper {
    /// "team_meeting"
    pub kind: String,
    /// How much the event told.
    pub known: Known,
    /// "report"
    pub document: &'static str,
    /// The Word file.
    pub file: PathBuf,
}

/// Writes the papers of some events into a folder, emptied before.
pub fn write(events: &[(String, Known)], folder: &Path) -> Vec<Paper> {
    let _ = fs::remove_dir_all(folder);
    // Writing one event keeps one core busy.
    let (some, others) = events.split_at(events.len() / 2);
    let all = |events: &[(String, Known)]| -> Vec<Paper> {
        events.iter().flat_map(|(kind, known)| papers(kind, *known, folder)).collect()
    };
    std::thread::scope(|scope| {
        let others = scope.spawn(|| all(others));
        let mut papers = all(some);
        papers.extend(others.join().expect("the other half"));
        papers
    })
}

/// Every event of the suite.
pub fn all() -> Vec<(String, Known)> {
    events::kinds().into_iter().flat_map(|kind| Known::ALL.map(|known| (kind.clone(), known))).collect()
}

fn papers(kind: &str, known: Known, folder: &Path) -> Vec<Paper> {
    let place = folder.join(kind).join(known.name());
    let file = events::write(&events::event(kind, known), &place.join("event"));
    let out = place.join("papers");
    let documents = PAPERS.join(",");
    let ended = cli([
        "export".as_ref(),
        file.as_os_str(),
        "--out".as_ref(),
        out.as_os_str(),
        "--documents".as_ref(),
        documents.as_ref(),
        "--formats".as_ref(),
        "docx".as_ref(),
    ]);
    assert_eq!(ended.status, Some(0), "{kind}, {}: {}", known.name(), ended.stderr);
    let written = ended.files();
    let of = |document: &'static str| {
        let end = format!("_{document}.docx");
        let file = written.iter().find(|file| file.to_string_lossy().ends_with(&end));
        let file = file.unwrap_or_else(|| unreachable!("{kind}: no {document} in {written:?}")).clone();
        Paper { kind: kind.to_owned(), known, document, file }
    };
    PAPERS.map(of).into()
}
