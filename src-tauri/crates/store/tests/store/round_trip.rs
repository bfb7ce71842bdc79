//! What goes into the store comes out of it again.

use crate::support::any::Bytes;
use crate::support::{at, event, key};
use proptest::prelude::*;
use serde_json::json;
use store::Store;

fn comes_back(file: &records::EventFile) {
    let store = Store::in_memory().unwrap();
    store.create_event(&key("one"), file, at(0)).unwrap();
    assert_eq!(store.event(&key("one")).unwrap().file, *file);
    assert_eq!(store.version(&key("one"), 1).unwrap(), *file);
}

#[test]
fn a_file_with_everything_comes_back() {
    let file = Bytes::filled();
    assert!(file.discussion.is_some() && file.documents[2].sections.len() == 3);
    comes_back(&file);
}

#[test]
fn the_smallest_file_comes_back() {
    comes_back(&event(json!({})));
}

#[test]
fn an_empty_discussion_is_not_no_discussion() {
    comes_back(&event(json!({ "discussion": {} })));
}

#[test]
fn a_big_event_comes_back() {
    let entropy: Vec<u8> = (0..200_000_u32).map(|i| (i.wrapping_mul(2_654_435_761) >> 24) as u8).collect();
    let mut bytes = Bytes(&entropy);
    let mut file = bytes.file();
    while file.people.len() < 200 {
        file.people.extend(bytes.file().people);
    }
    while file.programme.len() < 40 {
        file.programme.extend(bytes.file().programme);
    }
    comes_back(&file);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn any_file_comes_back(bytes in prop::collection::vec(any::<u8>(), 0..1500)) {
        comes_back(&Bytes(&bytes).file());
    }

    #[test]
    fn any_file_takes_the_place_of_any_other(
        before in prop::collection::vec(any::<u8>(), 0..1500),
        after in prop::collection::vec(any::<u8>(), 0..1500),
    ) {
        let (before, after) = (Bytes(&before).file(), Bytes(&after).file());
        let store = Store::in_memory().unwrap();
        store.create_event(&key("one"), &before, at(0)).unwrap();
        let saved = store.save_event(&key("one"), 1, &after, at(60)).unwrap();
        prop_assert_eq!(saved.revision, if before == after { 1 } else { 2 });
        prop_assert_eq!(store.event(&key("one")).unwrap().file, after);
        prop_assert_eq!(store.version(&key("one"), 1).unwrap(), before);
    }
}
