//! The way of an event's papers.

use records::{DocumentKind, EventFile, EventStatus};
use serde_json::json;
use store::{EventQuery, Store, StoreError};

use crate::support::{at, event, key};

fn titled(title: &str) -> EventFile {
    event(json!({ "event": { "title": title } }))
}

fn stored() -> Store {
    let store = Store::in_memory().unwrap();
    store.create_event(&key("a"), &titled("Hội thảo"), at(0)).unwrap();
    store
}

#[test]
fn a_new_event_is_a_draft() {
    let store = stored();
    assert_eq!(store.status(&key("a")).unwrap(), EventStatus::Draft);
    assert_eq!(store.status_steps(&key("a")).unwrap(), []);
    assert_eq!(store.events(&EventQuery::default()).unwrap()[0].status, EventStatus::Draft);
}

#[test]
fn an_approved_text_does_not_change() {
    let store = stored();
    store.set_status(&key("a"), EventStatus::Approved, "", at(1)).unwrap();
    assert!(matches!(store.save_event(&key("a"), 1, &titled("Khác"), at(2)), Err(StoreError::Approved)));
    // What is stored already may be saved: the window does so when it closes.
    assert_eq!(store.save_event(&key("a"), 1, &titled("Hội thảo"), at(3)).unwrap().revision, 1);
    assert_eq!(store.event(&key("a")).unwrap().file, titled("Hội thảo"));
}

#[test]
fn opening_again_needs_a_reason_and_keeps_it() {
    let store = stored();
    store.set_status(&key("a"), EventStatus::Approved, "", at(1)).unwrap();
    store.set_status(&key("a"), EventStatus::Issued, "", at(2)).unwrap();
    let refused = store.set_status(&key("a"), EventStatus::Draft, "  ", at(3));
    assert!(matches!(refused, Err(StoreError::NoReason)));
    store.set_status(&key("a"), EventStatus::Draft, "sai tên khách mời", at(4)).unwrap();
    store.save_event(&key("a"), 1, &titled("Khác"), at(5)).unwrap();
    let steps = store.status_steps(&key("a")).unwrap();
    assert_eq!(steps[0].reason.as_deref(), Some("sai tên khách mời"));
    let way: Vec<_> = steps.iter().map(|step| step.status).collect();
    assert_eq!(way, [EventStatus::Draft, EventStatus::Issued, EventStatus::Approved]);
    assert_eq!(store.events(&EventQuery::default()).unwrap()[0].status, EventStatus::Draft);
}

#[test]
fn the_same_status_again_is_no_step() {
    let store = stored();
    assert!(store.set_status(&key("a"), EventStatus::Draft, "", at(1)).unwrap().kinds.is_empty());
    assert_eq!(store.status_steps(&key("a")).unwrap(), []);
}

#[test]
fn exported_papers_are_known() {
    let store = stored();
    assert_eq!(store.events(&EventQuery::default()).unwrap()[0].exported, []);
    store.note_exports(&key("a"), &[DocumentKind::News], at(1)).unwrap();
    store.note_exports(&key("a"), &[DocumentKind::News, DocumentKind::Report], at(2)).unwrap();
    let exported = &store.events(&EventQuery::default()).unwrap()[0].exported;
    assert_eq!(*exported, [DocumentKind::News, DocumentKind::Report]);
}
