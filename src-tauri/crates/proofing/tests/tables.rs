//! The table of pairs that were read in our own texts: made anew with `UPDATE_GOLDEN=1`.

#![allow(missing_docs, clippy::unwrap_used, reason = "a test")]

mod support;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use proofing::is_syllable;
use support::{TUNED, root, texts};

/// Every text of ours in a folder.
fn read(folder: &Path, all: &mut String) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            read(&path, all);
        } else if path
            .extension()
            .is_some_and(|end| ["json", "jinja", "toml", "txt", "md"].iter().any(|own| end == *own))
        {
            all.push_str(&fs::read_to_string(path).unwrap());
            all.push('\n');
        }
    }
}

/// Neighbours with one space between, names left out.
fn pairs(text: &str) -> BTreeMap<String, BTreeSet<String>> {
    let mut pairs: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for run in text.split(|letter: char| !letter.is_alphabetic() && letter != ' ') {
        let words: Vec<&str> = run.split(' ').collect();
        for pair in words.windows(2) {
            let small = pair.iter().all(|word| is_syllable(word));
            if small && pair[0].chars().count() > 1 && pair[1].chars().count() > 1 {
                pairs.entry(pair[0].to_owned()).or_default().insert(pair[1].to_owned());
            }
        }
    }
    pairs
}

#[test]
fn the_table_of_seen_pairs_holds_the_tuned_texts() {
    let tables = root().join("assets/proofing");
    let table = tables.join("seen.txt");
    let tuned: String = TUNED.into_iter().flat_map(texts).map(|(_, text)| text).collect();
    let known = || {
        let mut known = pairs_of(&fs::read_to_string(tables.join("pairs.txt")).unwrap());
        known.extend(pairs_of(&fs::read_to_string(tables.join("beside.txt")).unwrap()));
        known
    };
    if std::env::var_os("UPDATE_GOLDEN").is_some() {
        let mut all = tuned.clone();
        for folder in ["assets/kinds", "assets/help/vi", "tests/golden"] {
            read(&root().join(folder), &mut all);
        }
        for file in ["vocabulary.json", "citations.json", "phrases.json"] {
            all.push_str(&fs::read_to_string(root().join("assets").join(file)).unwrap());
        }
        let known = known();
        let mut made = String::from("# Generated from our own texts; do not edit. See README.md.\n");
        for (head, tails) in pairs(&vietnamese::nfc(&all)) {
            let new: Vec<&String> =
                tails.iter().filter(|tail| !known.contains(&(head.clone(), (*tail).clone()))).collect();
            if !new.is_empty() {
                let tails: Vec<&str> = new.iter().map(|tail| tail.as_str()).collect();
                made.push_str(&format!("{head}: {}\n", tails.join(" ")));
            }
        }
        fs::write(&table, made).unwrap();
    }
    let mut known = known();
    known.extend(pairs_of(&fs::read_to_string(&table).unwrap()));
    for (head, tails) in pairs(&tuned) {
        for tail in tails {
            assert!(known.contains(&(head.clone(), tail.clone())), "{head} {tail}: make the table anew");
        }
    }
}

fn pairs_of(table: &str) -> BTreeSet<(String, String)> {
    table
        .lines()
        .filter(|line| !line.starts_with('#'))
        .filter_map(|line| line.split_once(": "))
        .flat_map(|(head, tails)| tails.split(' ').map(move |tail| (head.to_owned(), tail.to_owned())))
        .collect()
}
