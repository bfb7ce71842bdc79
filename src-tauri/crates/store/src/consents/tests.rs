use chrono::{DateTime, NaiveDate, Utc};
use records::ChildConsent;
use serde_json::json;

use super::*;
use crate::EventKey;

const YEAR: &str = "2026-2027";

fn noon() -> DateTime<Utc> {
    "2026-11-21T05:00:00Z".parse().unwrap()
}

fn child(code: &str) -> ChildConsent {
    ChildConsent {
        school_year: YEAR.into(),
        code: code.into(),
        class: Some("5A".into()),
        parent_on: NaiveDate::from_ymd_opt(2026, 9, 10),
        note: Some("phiếu 12".into()),
        ..ChildConsent::default()
    }
}

#[test]
fn a_child_is_kept_changed_found_and_taken_out() {
    let store = Store::in_memory().unwrap();
    let key = store.save_consent(None, &child("5A-07"), noon()).unwrap().value;
    let withdrawn = ChildConsent { withdrawn_on: NaiveDate::from_ymd_opt(2026, 11, 12), ..child("5A-07") };
    assert!(!store.save_consent(Some(key), &withdrawn, noon()).unwrap().kinds.is_empty());
    assert!(
        store.save_consent(Some(key), &withdrawn, noon()).unwrap().kinds.is_empty(),
        "all was so already"
    );
    assert_eq!(store.consent(YEAR, " 5a – 07 ").unwrap(), Some(withdrawn));
    assert_eq!(store.consent("2025-2026", "5A-07").unwrap(), None);
    store.remove_consents(&[key], noon()).unwrap();
    assert_eq!(store.consents(YEAR).unwrap(), []);
    assert!(matches!(store.save_consent(Some(key), &child("5A-07"), noon()), Err(StoreError::NoConsent)));
}

#[test]
fn a_code_is_borne_once_in_a_year() {
    let store = Store::in_memory().unwrap();
    store.save_consent(None, &child("5A-07"), noon()).unwrap();
    let again = store.save_consent(None, &child("5a-07"), noon());
    assert!(matches!(again, Err(StoreError::CodeTaken { .. })), "{again:?}");
    let earlier = ChildConsent { school_year: "2025-2026".into(), ..child("5A-07") };
    store.save_consent(None, &earlier, noon()).unwrap();
    let years: Vec<String> =
        store.consents_of_code("5A-07").unwrap().into_iter().map(|one| one.consent.school_year).collect();
    assert_eq!(years, [YEAR, "2025-2026"]);
}

#[test]
fn a_list_takes_the_place_of_whoever_bears_its_codes() {
    let store = Store::in_memory().unwrap();
    let key = store.save_consent(None, &child("5A-07"), noon()).unwrap().value;
    let newer = ChildConsent { note: None, ..child("5A-07") };
    let keys = store.save_consents(&[newer.clone(), child("5A-08")], noon()).unwrap().value;
    assert_eq!(keys[0], key);
    let kept: Vec<ChildConsent> = store.consents(YEAR).unwrap().into_iter().map(|one| one.consent).collect();
    assert_eq!(kept, [newer, child("5A-08")]);
}

#[test]
fn the_photos_that_show_a_child_are_known() {
    let store = Store::in_memory().unwrap();
    let file = json!({
        "format": "tin-truong/event@1",
        "schools": [{ "id": "sl", "name": "Trường Mầm non Suối Lụa" }],
        "event": { "kind": "exchange", "host": "sl", "date": "2026-11-21" },
        "photos": [
            { "id": "a1", "file": "x", "codes": [] },
            { "id": "a2", "file": "y", "codes": ["5A-07", "5a-08"] },
        ],
    });
    let key = EventKey::from("one");
    store.create_event(&key, &serde_json::from_value(file).unwrap(), noon()).unwrap();
    let shown = |code: &str| ChildShown { event: key.clone(), photo: 1, folded: code.into() };
    assert_eq!(store.children_shown(YEAR).unwrap(), [shown("5a-07"), shown("5a-08")]);
    assert_eq!(store.children_shown("2025-2026").unwrap(), []);
}
