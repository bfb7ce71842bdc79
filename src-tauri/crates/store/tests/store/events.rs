//! Events created, saved, listed, thrown away and had back.

use std::collections::BTreeSet;

use crate::support::{at, event, key};
use records::EventKind;
use serde_json::json;
use store::{EventQuery, Kind, Store, StoreError};

#[test]
fn a_save_names_the_revision_it_started_from() {
    let store = Store::in_memory().unwrap();
    let first = event(json!({ "event": { "title": "Giao lưu" } }));
    let second = event(json!({ "event": { "title": "Giao lưu chuyên môn" } }));
    assert_eq!(store.create_event(&key("a"), &first, at(0)).unwrap().revision, 1);
    assert_eq!(store.save_event(&key("a"), 1, &second, at(5)).unwrap().revision, 2);
    let late = store.save_event(&key("a"), 1, &first, at(6));
    assert!(matches!(late, Err(StoreError::Conflict { given: 1, stored: 2 })));
    assert_eq!(store.event(&key("a")).unwrap().file, second);
}

#[test]
fn a_wording_that_is_stored_changes_nothing() {
    let store = Store::in_memory().unwrap();
    let file = event(json!({}));
    let created = store.create_event(&key("a"), &file, at(0)).unwrap();
    assert!(created.kinds.contains(&Kind::Events));
    let again = store.save_event(&key("a"), 1, &file, at(9)).unwrap();
    assert_eq!((again.revision, again.saved_at, again.kinds.clone()), (1, at(0), BTreeSet::new()));
}

#[test]
fn a_key_is_given_once() {
    let store = Store::in_memory().unwrap();
    store.create_event(&key("a"), &event(json!({})), at(0)).unwrap();
    let again = store.create_event(&key("a"), &event(json!({ "event": { "title": "Khác" } })), at(1));
    assert!(matches!(again, Err(StoreError::KeyTaken(_))));
    assert_eq!(store.event(&key("a")).unwrap().file.event.title, None);
    assert!(matches!(store.event(&key("b")), Err(StoreError::NoEvent(_))));
}

#[test]
fn the_list_shows_the_newest_day_first() {
    let store = Store::in_memory().unwrap();
    let partners = json!({
        "schools": [
            { "id": "sl", "name": "Trường Mầm non Suối Lụa" },
            { "id": "gb", "name": "Trường Mầm non Gió Biển" },
            { "id": "hs", "name": "Trường Mầm non Hoa Sim" },
        ],
        "event": { "date": "2026-12-01", "title": "Sau", "partners": ["hs", "gb"], "topic": "Đọc" },
        "photos": [{ "id": "p1", "file": "a.jpg" }],
        "documents": [{ "kind": "report" }, { "kind": "news" }],
    });
    store.create_event(&key("later"), &event(partners), at(0)).unwrap();
    store.create_event(&key("early"), &event(json!({ "event": { "date": "2026-05-01" } })), at(1)).unwrap();
    let training = json!({ "event": { "date": "2026-11-21", "kind": "training" } });
    store.create_event(&key("middle"), &event(training), at(2)).unwrap();

    let listed = |query: EventQuery| -> Vec<String> {
        store.events(&query).unwrap().into_iter().map(|event| event.key.0).collect()
    };
    assert_eq!(listed(EventQuery::default()), ["later", "middle", "early"]);
    let year = EventQuery { school_year: Some("2026-2027".into()), ..EventQuery::default() };
    assert_eq!(listed(year), ["later", "middle"]);
    let kind = EventQuery { kind: Some(EventKind::Training), ..EventQuery::default() };
    assert_eq!(listed(kind), ["middle"]);

    let line = store.events(&EventQuery::default()).unwrap().remove(0);
    assert_eq!(line.host.as_deref(), Some("Trường Mầm non Suối Lụa"));
    assert_eq!(line.partners, ["Trường Mầm non Hoa Sim", "Trường Mầm non Gió Biển"]);
    assert_eq!(line.documents, [records::DocumentKind::Report, records::DocumentKind::News]);
    assert_eq!((line.photos, line.school_year.as_str(), line.saved_at), (1, "2026-2027", at(0)));
}

#[test]
fn the_bin_gives_back_and_purges() {
    let store = Store::in_memory().unwrap();
    let file = event(json!({ "event": { "title": "Giao lưu" } }));
    store.create_event(&key("a"), &file, at(0)).unwrap();
    assert!(matches!(store.purge_event(&key("a"), at(1)), Err(StoreError::NotInBin(_))));

    store.delete_event(&key("a"), at(1)).unwrap();
    assert!(store.events(&EventQuery::default()).unwrap().is_empty());
    let bin = EventQuery { deleted: true, ..EventQuery::default() };
    assert_eq!(store.events(&bin).unwrap()[0].deleted_at, Some(at(1)));
    store.restore_event(&key("a"), at(2)).unwrap();
    assert_eq!(store.event(&key("a")).unwrap().file, file);

    store.delete_event(&key("a"), at(3)).unwrap();
    store.purge_event(&key("a"), at(4)).unwrap();
    assert!(matches!(store.versions(&key("a")), Err(StoreError::NoEvent(_))));
}

#[test]
fn own_school_and_settings_are_kept() {
    let store = Store::in_memory().unwrap();
    assert_eq!(store.own_school().unwrap(), None);
    let school = crate::support::any::Bytes::filled().schools.remove(0);
    assert!(store.save_own_school(&school, at(0)).unwrap().kinds.contains(&Kind::OwnSchool));
    assert_eq!(store.own_school().unwrap(), Some(school.clone()));
    assert!(store.save_own_school(&school, at(1)).unwrap().kinds.is_empty());

    let settings = |value: serde_json::Value| value.as_object().unwrap().clone();
    store.save_settings(&settings(json!({ "language": "vi", "theme": "dark" })), at(0)).unwrap();
    store.save_settings(&settings(json!({ "language": "en", "theme": null, "new": [1] })), at(1)).unwrap();
    assert_eq!(store.settings().unwrap(), settings(json!({ "language": "en", "new": [1] })));
}
