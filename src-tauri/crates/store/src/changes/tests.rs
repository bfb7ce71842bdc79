use std::sync::{Arc, mpsc};
use std::time::Duration;

use serde_json::json;

use crate::{EventKey, Store, StoreError};

fn event(meaning: &str) -> records::EventFile {
    let file = json!({
        "format": "tin-truong/event@1",
        "schools": [{ "id": "sl", "name": "Trường Mầm non Suối Lụa" }],
        "event": { "kind": "exchange", "host": "sl", "date": "2026-11-21", "meaning": meaning },
    });
    serde_json::from_value(file).unwrap()
}

/// Text that deflate cannot make small.
fn long_text() -> String {
    let mut state = 1_u32;
    (0..400_000)
        .map(|_| {
            state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            char::from(b'a' + (state >> 24) as u8 % 26)
        })
        .collect()
}

#[test]
fn a_full_disk_is_told_and_loses_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let store = Store::open(&folder.path().join("tin-truong.db")).unwrap();
    let (key, now) = (EventKey::from("one"), "2026-11-21T13:00:00Z".parse().unwrap());
    store.create_event(&key, &event("đã lưu"), now).unwrap();

    let limit = |pages: i64| {
        let sql = format!("PRAGMA max_page_count = {pages}");
        store.writing().query_row(&sql, [], |row| row.get::<_, i64>(0)).unwrap()
    };
    let pages = store.writing().pragma_query_value(None, "page_count", |row| row.get(0)).unwrap();
    limit(pages);
    let full = store.save_event(&key, 1, &event(&long_text()), now).unwrap_err();
    assert!(matches!(full, StoreError::Full), "{full:?}");
    assert_eq!(full.code(), "disk_full");
    assert!(full.to_string().starts_with("Ổ đĩa đã đầy"));
    let stored = store.event(&key).unwrap();
    assert_eq!((stored.revision, stored.file), (1, event("đã lưu")));

    // Room again: the same save goes through.
    limit(1_000_000);
    store.save_event(&key, 1, &event(&long_text()), now).unwrap();
    store.check().unwrap();
}

#[test]
fn a_change_that_fails_leaves_no_trace() {
    let store = Store::in_memory().unwrap();
    let now = "2026-11-21T13:00:00Z".parse().unwrap();
    let failed = store.change(super::ChangeName::SaveSettings, None, now, |change| {
        change.execute("INSERT INTO settings (name, value) VALUES ('a', '1')", [])?;
        change.touch(super::Kind::Settings);
        Err::<(), _>(StoreError::Full)
    });
    assert!(failed.is_err());
    assert!(store.settings().unwrap().is_empty());
    let logged: i64 =
        store.writing().query_row("SELECT count(*) FROM changes", [], |row| row.get(0)).unwrap();
    assert_eq!(logged, 0);
}

#[test]
fn what_is_read_does_not_wait_for_a_change_and_stays_as_it_was() {
    let folder = tempfile::tempdir().unwrap();
    let store = Arc::new(Store::open(&folder.path().join("tin-truong.db")).unwrap());
    let now = "2026-11-21T13:00:00Z".parse().unwrap();
    let put = |change: &super::Change<'_>| {
        change.execute("INSERT INTO settings (name, value) VALUES ('a', '1')", [])?;
        change.touch(super::Kind::Settings);
        let (said, heard) = mpsc::channel();
        let other = Arc::clone(&store);
        std::thread::spawn(move || said.send(other.settings().unwrap().is_empty()));
        // While the change is open. A reading that waited for it would be heard only after it.
        assert_eq!(heard.recv_timeout(Duration::from_secs(20)), Ok(true));
        Ok(())
    };
    store.change(super::ChangeName::SaveSettings, None, now, put).unwrap();
    let count = |db: &rusqlite::Connection| {
        db.query_row("SELECT count(*) FROM settings", [], |row| row.get::<_, i64>(0)).unwrap()
    };
    let reading = store.reading().unwrap();
    assert_eq!(count(&reading), 1);
    let add = |change: &super::Change<'_>| {
        change.execute("INSERT INTO settings (name, value) VALUES ('b', '2')", [])?;
        change.touch(super::Kind::Settings);
        Ok(())
    };
    store.change(super::ChangeName::SaveSettings, None, now, add).unwrap();
    assert_eq!(count(&reading), 1);
    drop(reading);
    assert_eq!(count(&store.reading().unwrap()), 2);
}

#[test]
fn every_change_is_logged_by_name() {
    let store = Store::in_memory().unwrap();
    let now = "2026-11-21T13:00:00.25Z".parse().unwrap();
    store.create_event(&EventKey::from("one"), &event("a"), now).unwrap();
    let line: (String, String, String) = store
        .writing()
        .query_row("SELECT at, name, event FROM changes", [], |row| {
            Ok((row.get(0)?, row.get(1)?, row.get(2)?))
        })
        .unwrap();
    assert_eq!(line, ("2026-11-21T13:00:00.250Z".into(), "create_event".into(), "one".into()));
}
