//! Old states of an event.

use records::EventFile;
use serde_json::json;
use store::{Store, StoreError};

use crate::support::{at, event, key};

fn titled(title: &str) -> EventFile {
    event(json!({ "event": { "title": title } }))
}

fn numbers(store: &Store) -> Vec<u32> {
    store.versions(&key("a")).unwrap().into_iter().map(|version| version.number).collect()
}

/// Saves anew at each moment (seconds); the title is the moment.
fn saved_at(moments: impl IntoIterator<Item = i64>) -> Store {
    let store = Store::in_memory().unwrap();
    let mut revision = None;
    for moment in moments {
        let file = titled(&moment.to_string());
        let saved = match revision {
            None => store.create_event(&key("a"), &file, at(moment)),
            Some(revision) => store.save_event(&key("a"), revision, &file, at(moment)),
        };
        revision = Some(saved.unwrap().revision);
    }
    store
}

#[test]
fn every_state_of_the_last_hour_is_had_back() {
    let store = saved_at([0, 60, 120]);
    assert_eq!(numbers(&store), [3, 2, 1]);
    assert_eq!(store.version(&key("a"), 2).unwrap(), titled("60"));
    assert!(matches!(store.version(&key("a"), 9), Err(StoreError::NoVersion { number: 9 })));
}

#[test]
fn what_is_typed_in_one_go_is_one_version() {
    // 0 to 9 s are one go, 10 to 19 s the next: typing on and on does not swallow the old versions.
    let store = saved_at(0..20);
    assert_eq!(numbers(&store), [20, 10]);
    assert_eq!(store.version(&key("a"), 10).unwrap(), titled("9"));
}

#[test]
fn a_clock_put_back_loses_no_version() {
    let store = saved_at([1000, 500, 0]);
    assert_eq!(numbers(&store), [3, 2, 1]);
}

#[test]
fn older_versions_thin_out() {
    // Every five minutes for four days, ending at 13:00 (at(0) is 13:00).
    let (five, day) = (300, 86_400);
    let store = saved_at((0..=4 * day / five).map(|i| i * five));
    let versions = store.versions(&key("a")).unwrap();
    let now = versions[0].saved_at;
    let age = |hours: i64| now - chrono::TimeDelta::hours(hours);
    let of = |from: i64, to: i64| {
        versions.iter().filter(|v| v.saved_at >= age(to) && v.saved_at < age(from)).count()
    };
    assert_eq!(of(0, 1), 12);
    assert_eq!(of(1, 24), 23);
    // The days' last states, and the hours that were not yet a day old when their day went by.
    assert_eq!(of(24, 48), 1);
    assert_eq!(of(48, 96), 2);
    assert_eq!(versions.last().unwrap().saved_at.to_rfc3339(), "2026-11-21T23:55:00+00:00");
}

#[test]
fn a_new_event_thins_the_others() {
    let store = saved_at((0..30).map(|minute| minute * 60));
    assert_eq!(numbers(&store).len(), 30);
    store.create_event(&key("later"), &titled("sau"), at(3 * 86_400)).unwrap();
    assert_eq!(numbers(&store), [30]);
}
