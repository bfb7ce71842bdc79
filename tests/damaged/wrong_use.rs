//! Wrong use of the command line: exit status 2, and no file written.

use acceptance::cases::files;
use acceptance::cli::{Ended, cli};

use crate::Victim;

/// Runs with `FILE` and `OUT` put in.
fn used(words: &[&str]) -> (Victim, Ended) {
    let victim = Victim::new();
    let (file, out) = (victim.file(), victim.outside().join("out"));
    let words: Vec<_> = words
        .iter()
        .map(|word| match *word {
            "FILE" => file.clone().into_os_string(),
            "OUT" => out.clone().into_os_string(),
            word => word.into(),
        })
        .collect();
    let ended = cli(words);
    (victim, ended)
}

#[test]
fn wrong_use_is_told_apart_from_wrong_input() {
    let uses: &[&[&str]] = &[
        &[],
        &["exprot", "FILE", "--out", "OUT"],
        &["export", "FILE"],
        &["export", "--out", "OUT"],
        &["export", "FILE", "--out", "OUT", "--documents", "invoice"],
        &["export", "FILE", "--out", "OUT", "--formats", "pdf"],
        &["export", "FILE", "--out", "OUT", "--colour"],
        &["demo"],
    ];
    for words in uses {
        let (victim, ended) = used(words);
        assert_eq!(ended.status, Some(2), "{words:?}: {ended:?}");
        assert!(!ended.stderr.is_empty(), "{words:?} is explained");
        assert!(files(&victim.outside().join("out")).is_empty(), "{words:?}");
    }
}

#[test]
fn a_folder_that_is_a_file_is_refused() {
    let (victim, _) = used(&["schema"]);
    let out = victim.outside().join("out");
    std::fs::write(&out, "một tệp").unwrap();
    let ended = victim.export();
    assert_ne!(ended.status, Some(0), "{ended:?}");
    assert!(!ended.stderr.contains("panicked"), "{}", ended.stderr);
    assert_eq!(std::fs::read_to_string(out).unwrap(), "một tệp");
}

#[test]
fn help_and_schema_are_no_wrong_use() {
    for words in [["--help"].as_slice(), &["--version"], &["schema"]] {
        let (_victim, ended) = used(words);
        assert_eq!(ended.status, Some(0), "{words:?}: {ended:?}");
        assert!(!ended.stdout.is_empty());
    }
    let (_victim, schema) = used(&["schema"]);
    let schema: serde_json::Value = serde_json::from_str(&schema.stdout).expect("the schema is JSON");
    assert!(schema["properties"]["event"].is_object());
}
