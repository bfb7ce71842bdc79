//! Finding events by their words.

use proptest::prelude::*;
use serde_json::json;
use store::{EventQuery, Store};

use crate::support::any::Bytes;
use crate::support::{at, event, key};

fn found(store: &Store, text: &str) -> Vec<String> {
    let query = EventQuery { text: text.to_owned(), ..EventQuery::default() };
    store.events(&query).unwrap().into_iter().map(|event| event.key.0).collect()
}

fn three_events() -> Store {
    let store = Store::in_memory().unwrap();
    let tuyet = json!({
        "event": { "date": "2026-11-03", "title": "Giao lưu chuyên môn" },
        "people": [{ "id": "a", "full_name": "Đặng Thị Tuyết", "phone": "0900000001" }],
        "photos": [{ "id": "p", "file": "x", "children": ["Bé Na"] }],
    });
    let tuyet_heavy = json!({
        "event": { "date": "2026-11-02", "title": "Bồi dưỡng", "place": "Phòng Hoà Bình" },
        "speeches": [{ "speaker": "đại diện giáo viên", "gist": ["nêu điều tuyệt vời"] }],
    });
    let paper = json!({
        "event": { "date": "2026-11-01" },
        "legal_bases": [{ "number": "114/KH-UBND" }],
        "documents": [{ "kind": "news", "sections": [{ "name": "lead", "html": "<p>Ngày <strong>hội</strong> &amp; sách</p>" }] }],
    });
    store.create_event(&key("tuyết"), &event(tuyet), at(0)).unwrap();
    store.create_event(&key("tuyệt"), &event(tuyet_heavy), at(0)).unwrap();
    store.create_event(&key("paper"), &event(paper), at(0)).unwrap();
    store
}

#[test]
fn words_are_found_with_and_without_marks() {
    let store = three_events();
    assert_eq!(found(&store, "tuyet"), ["tuyết", "tuyệt"]);
    assert_eq!(found(&store, "Tuyết"), ["tuyết"]);
    assert_eq!(found(&store, "TUYỆT"), ["tuyệt"]);
    assert_eq!(found(&store, "dang tuyet"), ["tuyết"]);
    assert_eq!(found(&store, "đặng"), ["tuyết"]);
    assert_eq!(found(&store, "hòa"), ["tuyệt"]);
    assert_eq!(found(&store, "dương"), Vec::<String>::new());
    assert_eq!(found(&store, "boi du"), ["tuyệt"]);
    assert_eq!(found(&store, "114/kh"), ["paper"]);
    assert_eq!(found(&store, "hội sách"), ["paper"]);
    assert_eq!(found(&store, "strong"), Vec::<String>::new());
}

#[test]
fn what_is_private_is_not_found() {
    let store = three_events();
    assert!(found(&store, "0900000001").is_empty());
    assert!(found(&store, "bé na").is_empty());
}

#[test]
fn the_index_follows_every_change() {
    let store = three_events();
    let file = event(json!({ "event": { "title": "Hội thảo" } }));
    store.save_event(&key("paper"), 1, &file, at(1)).unwrap();
    assert_eq!((found(&store, "114"), found(&store, "hoi thao")), (vec![], vec!["paper".to_owned()]));
    store.delete_event(&key("paper"), at(2)).unwrap();
    assert!(found(&store, "hoi thao").is_empty());
    store.restore_event(&key("paper"), at(3)).unwrap();
    assert_eq!(found(&store, "hoi thao"), ["paper"]);
    store.delete_event(&key("paper"), at(4)).unwrap();
    store.purge_event(&key("paper"), at(5)).unwrap();
    store.create_event(&key("new"), &event(json!({})), at(6)).unwrap();
    assert!(found(&store, "hoi thao").is_empty());
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(128))]

    #[test]
    fn anything_may_be_typed(text in any::<String>(), ascii in "[ -~]{0,12}") {
        let store = three_events();
        found(&store, &text);
        found(&store, &ascii);
        found(&store, &format!("tuyet {ascii}"));
    }

    #[test]
    fn an_event_is_found_by_any_of_its_words(bytes in prop::collection::vec(any::<u8>(), 0..1500)) {
        let file = Bytes(&bytes).file();
        let store = Store::in_memory().unwrap();
        store.create_event(&key("one"), &file, at(0)).unwrap();
        for person in &file.people {
            prop_assert_eq!(found(&store, &person.full_name), ["one"]);
        }
    }
}
