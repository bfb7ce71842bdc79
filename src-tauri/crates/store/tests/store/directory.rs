//! What is learned from saved events, for suggestions.

use proptest::prelude::*;
use serde_json::{Value, json};
use store::{PersonSuggestion, SchoolSuggestion, Store};

use crate::support::any::Bytes;
use crate::support::{at, event, key};

fn with_people(date: &str, people: Value) -> records::EventFile {
    event(json!({ "event": { "date": date }, "people": people }))
}

fn people(store: &Store, query: &str) -> Vec<PersonSuggestion> {
    store.suggest_people(query, 10).unwrap()
}

fn names(store: &Store, query: &str) -> Vec<String> {
    people(store, query).into_iter().map(|person| person.full_name).collect()
}

#[test]
fn a_person_is_offered_as_the_newest_event_shows_them() {
    let store = Store::in_memory().unwrap();
    let deputy = json!([{ "id": "x", "full_name": "Lò Thị Thanh Xuân", "titles": ["Phó Hiệu trưởng"],
        "honorific": "đồng chí" }]);
    let head = json!([{ "id": "y", "full_name": "Lò Thị Thanh Xuân",
        "titles": ["Bí thư Chi bộ", "Hiệu trưởng"], "school": "sl" }]);
    // The later event is entered first: the day counts, not the order of entering.
    store.create_event(&key("new"), &with_people("2026-11-20", head), at(0)).unwrap();
    store.create_event(&key("old"), &with_people("2025-03-01", deputy), at(1)).unwrap();
    let xuan = people(&store, "xuan").remove(0);
    assert_eq!(xuan.titles, ["Bí thư Chi bộ", "Hiệu trưởng"]);
    assert_eq!(xuan.honorific.as_deref(), Some("đồng chí"));
    assert_eq!(xuan.school_name.as_deref(), Some("Trường Mầm non Suối Lụa"));
    assert_eq!(xuan.met, 2);
}

#[test]
fn names_that_differ_in_a_mark_are_two_people() {
    let store = Store::in_memory().unwrap();
    let two = json!([{ "id": "a", "full_name": "Vừ Thị Hương" }, { "id": "b", "full_name": "Vừ Thị Hường" }]);
    store.create_event(&key("a"), &with_people("2026-11-20", two), at(0)).unwrap();
    assert_eq!(names(&store, "huong").len(), 2);
    assert_eq!(names(&store, "hường"), ["Vừ Thị Hường"]);
}

#[test]
fn the_same_name_elsewhere_is_another_person() {
    let store = Store::in_memory().unwrap();
    let two = json!([
        { "id": "a", "full_name": "Vừ Thị Hoà" },
        { "id": "b", "full_name": "Vừ Thị Hòa", "school": "sl" },
        { "id": "c", "full_name": "Vừ Thị Hòa", "organisation": "Phòng Văn hóa - Xã hội" },
    ]);
    store.create_event(&key("a"), &with_people("2026-11-20", two), at(0)).unwrap();
    assert_eq!(people(&store, "hoa").len(), 2);
}

#[test]
fn a_half_typed_name_is_forgotten() {
    let store = Store::in_memory().unwrap();
    let typed = |name: &str| with_people("2026-11-20", json!([{ "id": "a", "full_name": name }]));
    store.create_event(&key("a"), &typed("Lò T"), at(0)).unwrap();
    store.save_event(&key("a"), 1, &typed("Lò Thị Xu"), at(1)).unwrap();
    store.save_event(&key("a"), 2, &typed("Lò Thị Xuân"), at(2)).unwrap();
    assert_eq!(names(&store, ""), ["Lò Thị Xuân"]);
    store.delete_event(&key("a"), at(3)).unwrap();
    assert!(names(&store, "").is_empty());
    store.restore_event(&key("a"), at(4)).unwrap();
    assert_eq!(names(&store, "lo"), ["Lò Thị Xuân"]);
}

#[test]
fn those_met_most_come_first() {
    let store = Store::in_memory().unwrap();
    let an = json!({ "id": "a", "full_name": "Sùng An" });
    let anh = json!({ "id": "b", "full_name": "Sùng Anh" });
    store.create_event(&key("1"), &with_people("2026-11-20", json!([an, anh])), at(0)).unwrap();
    store.create_event(&key("2"), &with_people("2026-11-01", json!([anh])), at(0)).unwrap();
    assert_eq!(names(&store, "an"), ["Sùng Anh", "Sùng An"]);
    assert_eq!(store.suggest_people("", 1).unwrap().len(), 1);
}

#[test]
fn schools_are_offered_with_what_was_last_known() {
    let store = Store::in_memory().unwrap();
    let school = json!({ "schools": [{ "id": "sl", "name": "Trường Mầm non Suối Lụa", "symbol": "MNSL" }] });
    store.create_event(&key("a"), &event(school), at(0)).unwrap();
    let found: Vec<SchoolSuggestion> = store.suggest_schools("lua", 5).unwrap();
    assert_eq!((found.len(), found[0].symbol.as_deref(), found[0].met), (1, Some("MNSL"), 1));
    assert!(store.suggest_schools("lúa", 5).unwrap().is_empty());
}

#[test]
fn texts_are_offered_by_field() {
    let store = Store::in_memory().unwrap();
    let file = event(json!({
        "event": { "place": "Phòng Hội đồng", "purposes": ["nâng cao chất lượng"] },
        "documents": [{ "kind": "report", "recipients": ["Như trên", "Lưu: VT"] }],
        "author": { "name": "Sùng An" }, "approver": { "name": "Vừ Thị Hoà" },
        "photos": [{ "id": "p", "file": "x", "children": ["Bé Na"] }],
    }));
    store.create_event(&key("a"), &file, at(0)).unwrap();
    let texts = |field: &str, query: &str| store.suggest_texts(field, query, 10).unwrap();
    assert_eq!(texts("event.place", "hoi"), ["Phòng Hội đồng"]);
    assert_eq!(texts("event.purposes", "chat luong"), ["nâng cao chất lượng"]);
    assert_eq!(texts("documents[0].recipients[1]", ""), ["Lưu: VT", "Như trên"]);
    assert_eq!(texts("approver.name", ""), ["Vừ Thị Hoà"]);
    // What stands in the field already is no help.
    assert!(texts("event.place", "Phòng Hội đồng").is_empty());
    assert!(texts("photos.children", "").is_empty() && texts("no.such", "").is_empty());
    store.delete_event(&key("a"), at(1)).unwrap();
    assert!(texts("event.place", "").is_empty());
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    /// However an event came to its last state, what is learned is what that state shows.
    #[test]
    fn nothing_of_earlier_states_is_learned(
        states in prop::collection::vec(prop::collection::vec(any::<u8>(), 0..600), 1..4),
        other in prop::collection::vec(any::<u8>(), 0..600),
    ) {
        let (worn, fresh) = (Store::in_memory().unwrap(), Store::in_memory().unwrap());
        let other = Bytes(&other).file();
        worn.create_event(&key("other"), &other, at(0)).unwrap();
        fresh.create_event(&key("other"), &other, at(0)).unwrap();
        let mut revision = worn.create_event(&key("one"), &Bytes(&states[0]).file(), at(0)).unwrap().revision;
        for state in &states {
            revision = worn.save_event(&key("one"), revision, &Bytes(state).file(), at(1)).unwrap().revision;
        }
        fresh.create_event(&key("one"), &Bytes(states.last().unwrap()).file(), at(0)).unwrap();
        prop_assert_eq!(worn.suggest_people("", 99).unwrap(), fresh.suggest_people("", 99).unwrap());
        prop_assert_eq!(worn.suggest_schools("", 99).unwrap(), fresh.suggest_schools("", 99).unwrap());
    }
}
