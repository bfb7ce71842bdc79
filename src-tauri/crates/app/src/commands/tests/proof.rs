//! The proofreader as the window asks it.

use serde_json::{Value, json};

use super::Desk;

fn slips(desk: &Desk, event: &Value, texts: Value) -> Vec<Value> {
    let reply = desk.say("proofread", json!({ "event": event, "texts": texts }));
    reply.as_array().unwrap().clone()
}

/// An exchange whose title bears a slip behind a letter of two code units.
fn event(desk: &Desk) -> Value {
    let mut event = desk.exchange()["event"].clone();
    event["event"]["title"] = json!("🌱 Đoàn đi thăm quan lớp học");
    event
}

#[test]
fn a_slip_tells_its_field_and_where_a_window_finds_it() {
    let desk = Desk::of_school();
    let found = slips(&desk, &event(&desk), json!([]));
    let [slip] = found.as_slice() else { panic!("{found:#?}") };
    assert_eq!(slip["path"], "event.title");
    assert_eq!((&slip["start"], &slip["end"]), (&json!(11), &json!(20)));
    assert_eq!((&slip["text"], &slip["fixes"]), (&json!("thăm quan"), &json!(["tham quan"])));
    assert_eq!((&slip["level"], &slip["rule"]), (&json!("certain"), &json!("known-error")));
    assert!(!slip["vi"].as_str().unwrap().is_empty() && !slip["en"].as_str().unwrap().is_empty());
}

#[test]
fn own_wordings_are_read_beside_the_fields() {
    let desk = Desk::of_school();
    let texts = json!([{ "path": "documents[0].sections[0].html#1", "text": "Hai trường  cùng dạy." }]);
    let found = slips(&desk, &desk.exchange()["event"], texts);
    assert_eq!(found.len(), 1);
    assert_eq!(found[0]["path"], "documents[0].sections[0].html#1");
    assert_eq!(found[0]["fixes"], json!([" "]));
}

#[test]
fn what_is_to_be_let_alone_is_let_alone() {
    let desk = Desk::of_school();
    let event = event(&desk);
    let slip = slips(&desk, &event, json!([]))[0].clone();
    for habits in [
        json!({ "here": [slip["place"]] }),
        json!({ "never": [{ "rule": "known-error", "text": "thăm quan" }] }),
        json!({ "off": ["known-error"] }),
    ] {
        let kept = desk.say("proof_habits_save", habits.clone());
        assert_eq!(desk.say("start", json!({}))["proofreading"], kept);
        assert!(slips(&desk, &event, json!([])).is_empty(), "{habits}");
    }
    desk.say("proof_habits_save", json!({}));
    assert_eq!(slips(&desk, &event, json!([])).len(), 1);
}

#[test]
fn a_place_stays_known_while_the_text_elsewhere_changes() {
    let desk = Desk::of_school();
    let mut event = desk.exchange()["event"].clone();
    let mut place_in = |title: &str| {
        event["event"]["title"] = json!(title);
        let found = slips(&desk, &event, json!([]));
        found.iter().find(|slip| slip["rule"] == "known-error").unwrap()["place"].clone()
    };
    let before = place_in("Buổi sáng ngày 13/11/2026, các cô giáo của hai nhà trường đã thăm quan lớp học");
    let after = place_in("Buổi chiều 13/11/2026, các cô giáo của hai nhà trường đã thăm quan lớp học");
    assert_eq!(before, after);
    assert_ne!(before, place_in("Sáng nay các cháu thăm quan lớp học"));
}

#[test]
fn own_words_are_kept_and_never_marked() {
    let desk = Desk::of_school();
    let texts = || json!([{ "path": "t", "text": "Nhóm trẻ chơi với bóng swöng trong sân." }]);
    let empty = desk.exchange()["event"].clone();
    let before = slips(&desk, &empty, texts()).len();
    desk.say("proof_habits_save", json!({ "dictionary": ["swöng"] }));
    let after = slips(&desk, &empty, texts());
    assert!(after.iter().all(|slip| slip["text"] != "swöng"), "{before} before: {after:#?}");
}

#[test]
fn rules_come_with_an_example_each() {
    let desk = Desk::new();
    let rules = desk.say("proof_rules", json!({}));
    let rules = rules.as_array().unwrap();
    assert!(rules.len() > 30);
    assert!(rules.iter().all(|rule| !rule["example"].as_str().unwrap().is_empty()));
}
