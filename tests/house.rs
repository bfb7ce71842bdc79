//! The rules of the house: who may know whom, and how large a room may grow.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use acceptance::root;
use serde_json::Value;

/// Which crates of ours a crate may know. An arrow goes down, never up; a new crate gets its line here.
const MAY_KNOW: &[(&str, &[&str])] = &[
    ("vietnamese", &[]),
    ("records", &["vietnamese"]),
    ("photos", &[]),
    ("writing", &["vietnamese", "records"]),
    ("export", &["vietnamese", "records", "writing"]),
    ("proofing", &["vietnamese"]),
    ("store", &["vietnamese", "records"]),
    ("app", &["vietnamese", "records", "photos", "writing", "export", "proofing", "store"]),
    ("cli", &["app", "export", "proofing", "records", "writing"]),
    ("bridge", &["app"]),
    ("tin-truong", &["app"]),
    ("bare-window", &[]),
    ("xtask", &[]),
    // Tests that use the programs as anyone outside would.
    ("acceptance", &[]),
    ("speed", &["app", "export", "proofing", "records", "store", "writing"]),
];

fn cargo(words: &[&str]) -> String {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let output = Command::new(cargo).args(words).current_dir(root()).output().expect("cargo starts");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).expect("UTF-8")
}

fn members() -> Vec<Value> {
    let metadata = cargo(&["metadata", "--no-deps", "--format-version", "1"]);
    let metadata: Value = serde_json::from_str(&metadata).expect("JSON");
    metadata["packages"].as_array().expect("packages").clone()
}

fn name(json: &Value) -> &str {
    json["name"].as_str().unwrap_or_default()
}

#[test]
fn only_the_shell_knows_tauri() {
    // Everything that reaches tauri, directly or through others; our own packages are shown with their folder.
    let tree = cargo(&["tree", "--workspace", "--target", "all", "--invert", "tauri", "--prefix", "none"]);
    let mut ours: Vec<&str> = tree
        .lines()
        .filter(|line| line.contains(&format!("({}", root().display())))
        .filter_map(|line| line.split(' ').next())
        .collect();
    ours.sort_unstable();
    ours.dedup();
    // The bare window is what the shell is measured against.
    assert_eq!(ours, ["bare-window", "tin-truong"], "{tree}");
}

#[test]
fn arrows_only_go_down() {
    let rules: BTreeMap<&str, &[&str]> = MAY_KNOW.iter().copied().collect();
    for package in members() {
        let own = name(&package);
        let known = rules.get(own).unwrap_or_else(|| panic!("{own} has no line in MAY_KNOW"));
        for dependency in package["dependencies"].as_array().into_iter().flatten() {
            let other = name(dependency);
            // What a crate's tests use does not reach the program.
            if rules.contains_key(other) && dependency["kind"] != "dev" {
                assert!(known.contains(&other), "{own} may not know {other}");
            }
        }
    }
}

#[test]
fn every_crate_keeps_the_lints() {
    for package in members() {
        let manifest = fs::read_to_string(package["manifest_path"].as_str().unwrap()).unwrap();
        assert!(
            manifest.contains("[lints]\nworkspace = true"),
            "{} sets [lints] workspace = true",
            name(&package)
        );
    }
}

#[test]
fn no_room_is_too_large() {
    let mut large = Vec::new();
    for file in sources(&root()) {
        let limit = match file.extension().and_then(|it| it.to_str()) {
            Some("svelte") => 300,
            Some("rs" | "ts" | "css" | "sql" | "jinja" | "mjs" | "js") => 600,
            _ => continue,
        };
        // Written by a program, not by hand.
        if file.ends_with("ui/src/backend/generated.ts") {
            continue;
        }
        let lines = fs::read_to_string(&file).unwrap_or_default().lines().count();
        if lines > limit {
            large.push(format!("{}: {lines} lines", file.display()));
        }
    }
    assert!(large.is_empty(), "{large:#?}");
}

#[test]
fn lock_files_name_no_download_address() {
    let locks = sources(&root()).into_iter().filter(|file| file.ends_with("package-lock.json"));
    let mut seen = 0;
    for lock in locks {
        seen += 1;
        let text = fs::read_to_string(&lock).unwrap();
        assert!(!text.contains("\"resolved\": \"http"), "{}", lock.display());
    }
    assert!(seen >= 2, "the lock files are found");
}

/// The files that people write: no built things, no packages of others.
fn sources(folder: &Path) -> Vec<PathBuf> {
    const NOT_OURS: [&str; 8] =
        ["target", "node_modules", "dist", "paraglide", "out", ".git", "gen", "test-results"];
    let mut files = Vec::new();
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        if NOT_OURS.iter().any(|own| entry.file_name() == *own) {
            continue;
        }
        match entry.file_type() {
            Ok(kind) if kind.is_dir() => files.extend(sources(&entry.path())),
            Ok(kind) if kind.is_file() => files.push(entry.path()),
            _ => {}
        }
    }
    files
}
