//! The worked cases of `tests/cases`: every fact shown, nothing forbidden shown, exit status 0.

use acceptance::cases::{Case, Seen, everything, files};
use acceptance::cli::export;
use acceptance::words::same;

fn check(name: &str) {
    let case = Case::read(name);
    let folder = tempfile::tempdir().expect("a folder");
    let out = folder.path().join("out");
    let documents: Vec<&str> = case.documents.iter().map(String::as_str).collect();
    let ended = export(&case.event, &out, &documents);
    assert_eq!(ended.status, Some(0), "{name}: {}", ended.stderr);
    let all = files(&out);
    for file in ended.files() {
        assert!(all.contains(&file), "{name}: {} is named and written", file.display());
    }
    let seen: Vec<Seen> = all.iter().filter_map(|file| Seen::read(file)).collect();
    let mut missing = Vec::new();
    // An official paper has no page, so a page need not show what stands in the paper.
    let only_news = case.documents.iter().all(|kind| kind == "news" || kind == "message");
    let formats: &[&str] = if only_news { &["docx", "html"] } else { &["docx"] };
    for fact in &case.facts {
        for format in formats {
            let shown = seen
                .iter()
                // The message goes with both.
                .filter(|it| it.format == *format || it.format == "txt")
                .filter(|it| fact.document.as_ref().is_none_or(|kind| *kind == it.document))
                .any(|it| fact.is_shown_by(it));
            if !shown {
                missing.push(format!("{} ({format})", fact.fact));
            }
        }
    }
    assert!(missing.is_empty(), "{name}: not shown: {missing:#?}");
    for hidden in &case.hidden {
        for file in &all {
            assert!(!everything(file).contains(&same(hidden)), "{name}: {} shows {hidden:?}", file.display());
        }
    }
}

#[test]
fn s01_team_meeting() {
    check("s01-team-meeting");
}

#[test]
fn s02_thematic_session() {
    check("s02-thematic-session");
}

#[test]
fn s03_cluster_meeting() {
    check("s03-cluster-meeting");
}

#[test]
fn s04_exchange() {
    check("s04-exchange");
}

#[test]
fn s05_signing() {
    check("s05-signing");
}

#[test]
fn s07_training() {
    check("s07-training");
}

#[test]
fn s09_seminar() {
    check("s09-seminar");
}

#[test]
fn s12_exchange() {
    check("s12-exchange");
}
