//! What the store does with files that are not as they should be: it says so and leaves them alone.

use std::fs;
use std::path::{Path, PathBuf};

use rusqlite::Connection;
use serde_json::json;
use store::{Store, StoreError};
use tempfile::TempDir;

use crate::support::{at, event, key};

/// A folder with a data file that holds one event.
fn with_event() -> (TempDir, PathBuf) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("tin-truong.db");
    let file = event(json!({ "event": { "title": "Giao lưu" } }));
    Store::open(&path).unwrap().create_event(&key("one"), &file, at(0)).unwrap();
    (folder, path)
}

/// The error of opening; the file is byte for byte as before.
fn refused(path: &Path) -> StoreError {
    let before = fs::read(path).unwrap();
    let error = Store::open(path).expect_err("refused");
    assert!(fs::read(path).unwrap() == before, "the file was changed");
    error
}

#[test]
fn opening_again_changes_nothing() {
    let (_folder, path) = with_event();
    let before = fs::read(&path).unwrap();
    for _ in 0..3 {
        let store = Store::open(&path).unwrap();
        assert_eq!(store.event(&key("one")).unwrap().file.event.title.as_deref(), Some("Giao lưu"));
        store.check().unwrap();
    }
    assert!(fs::read(&path).unwrap() == before);
}

#[test]
fn a_newer_file_is_refused_politely() {
    let (_folder, path) = with_event();
    Connection::open(&path).unwrap().pragma_update(None, "user_version", 99).unwrap();
    let error = refused(&path);
    assert!(matches!(error, StoreError::Newer { found: 99, .. }));
    assert!(error.to_string().contains("hãy cài phiên bản mới nhất"));
}

#[test]
fn a_newer_file_is_seen_in_the_log_too() {
    let (_folder, path) = with_event();
    // The newer program is still open, or was killed: its version stands in the log, not yet in the file.
    let newer = Connection::open(&path).unwrap();
    newer.pragma_update(None, "user_version", 99).unwrap();
    assert!(matches!(refused(&path), StoreError::Newer { found: 99, .. }));
}

#[test]
fn the_file_of_another_program_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("other.db");
    let other = Connection::open(&path).unwrap();
    other.execute_batch("CREATE TABLE theirs (a)").unwrap();
    drop(other);
    assert!(matches!(refused(&path), StoreError::Foreign));
    Connection::open(&path).unwrap().pragma_update(None, "application_id", 7).unwrap();
    assert!(matches!(refused(&path), StoreError::Foreign));
}

#[test]
fn what_is_no_database_is_left_alone() {
    let folder = tempfile::tempdir().unwrap();
    for content in [&b"PK\x03\x04 a Word file"[..], &[0xff; 5000], b"SQLite format 3\0"] {
        let path = folder.path().join("thing");
        fs::write(&path, content).unwrap();
        assert!(matches!(refused(&path), StoreError::NotADatabase));
    }
    assert!(matches!(Store::open(folder.path()), Err(StoreError::CannotOpen(_))));
    let nowhere = folder.path().join("no/such/folder/tin-truong.db");
    assert!(matches!(Store::open(&nowhere), Err(StoreError::CannotOpen(_))));
}

#[test]
fn an_empty_file_is_a_new_store() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("tin-truong.db");
    fs::write(&path, b"").unwrap();
    assert_eq!(Store::open(&path).unwrap().own_school().unwrap(), None);
}

#[test]
fn a_truncated_file_is_told() {
    let (_folder, path) = with_event();
    let whole = fs::read(&path).unwrap();
    for pages in [1, 3, 20] {
        fs::write(&path, &whole[..pages * 4096]).unwrap();
        assert!(matches!(refused(&path), StoreError::Damaged(_)), "{pages} pages");
    }
    fs::write(&path, &whole[..whole.len() - 100]).unwrap();
    assert!(matches!(refused(&path), StoreError::Damaged(_)));
}

#[test]
fn a_page_overwritten_is_told_at_the_latest_by_the_check() {
    let (_folder, path) = with_event();
    let whole = fs::read(&path).unwrap();
    for page in (0..whole.len() / 4096).step_by(7) {
        let mut damaged = whole.clone();
        // The file's header stays, so that it is not simply another file.
        let from = if page == 0 { 100 } else { page * 4096 };
        damaged[from..(page + 1) * 4096].fill(0xa5);
        fs::write(&path, &damaged).unwrap();
        let told = Store::open(&path).and_then(|store| store.check());
        assert!(matches!(told, Err(StoreError::Damaged(_))), "page {page}: {told:?}");
    }
}

#[cfg(unix)]
#[test]
fn a_folder_without_writing_is_told() {
    use std::os::unix::fs::PermissionsExt;

    let (folder, path) = with_event();
    let allow = |mode| {
        fs::set_permissions(&path, fs::Permissions::from_mode(mode & 0o666)).unwrap();
        fs::set_permissions(folder.path(), fs::Permissions::from_mode(mode)).unwrap();
    };
    allow(0o555);
    // The administrator may write everywhere; then there is nothing to see here.
    if fs::OpenOptions::new().write(true).open(&path).is_err() {
        let told = Store::open(&path).and_then(|store| store.delete_event(&key("one"), at(1)));
        assert!(matches!(told, Err(StoreError::ReadOnly | StoreError::CannotOpen(_))), "{told:?}");
    }
    allow(0o755);
}

#[test]
fn two_windows_wait_for_each_other() {
    let (_folder, path) = with_event();
    let (one, two) = (Store::open(&path).unwrap(), Store::open(&path).unwrap());
    let title = |title: &str| event(json!({ "event": { "title": title } }));
    one.save_event(&key("one"), 1, &title("Một"), at(1)).unwrap();
    let late = two.save_event(&key("one"), 1, &title("Hai"), at(2));
    assert!(matches!(late, Err(StoreError::Conflict { given: 1, stored: 2 })));
    assert_eq!(two.event(&key("one")).unwrap().file.event.title.as_deref(), Some("Một"));
}
