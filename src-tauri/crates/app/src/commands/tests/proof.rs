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

fn saved(desk: &Desk, opened: &Value, event: &Value) {
    let request = json!({ "id": opened["id"], "revision": opened["revision"], "event": event });
    desk.say("event_save", request);
}

#[test]
fn a_field_is_held_against_what_the_others_say() {
    let desk = Desk::of_school();
    let mut event = desk.exchange()["event"].clone();
    event["event"]["title"] = json!("Giao lưu “Hai trường một nhịp cầu - Cùng trẻ lớn khôn”");
    event["event"]["purposes"] = json!(["rèn kỹ năng sống, kỹ năng tự phục vụ cho trẻ"]);
    event["speeches"] = json!([{
        "speaker": "đại diện cha mẹ",
        "gist": ["rèn kĩ năng nhờ “Hai trường một nhịp cầu - Cùng trẻ khôn lớn”"],
    }]);
    let found = slips(&desk, &event, json!([]));
    let told: Vec<_> = found.iter().map(|it| (&it["path"], &it["rule"], &it["fixes"][0])).collect();
    assert_eq!(
        json!(told),
        json!([
            ["speeches[0].gist[0]", "one-wording", "kỹ"],
            ["speeches[0].gist[0]", "campaign", "Hai trường một nhịp cầu - Cùng trẻ lớn khôn"],
        ])
    );
    event["speeches"][0]["gist"] = json!(["rèn kĩ năng"]);
    event["event"]["purposes"] = json!([]);
    assert!(slips(&desk, &event, json!([])).is_empty());
}

#[test]
fn people_met_at_other_events_are_known() {
    let desk = Desk::of_school();
    let opened = desk.exchange();
    let mut event = opened["event"].clone();
    event["people"] = json!([{ "id": "ha", "full_name": "Nông Thị Thu Hà", "titles": ["Hiệu trưởng"] }]);
    event["roles"] = json!({ "chair": "ha" });
    let other = desk.exchange()["event"].clone();
    let text = json!([{ "path": "t", "text": "Đồng chí Hiệu trưởng Nông Thị Thu Hạ phát biểu." }]);
    assert!(slips(&desk, &other, text.clone()).is_empty(), "nobody is known yet");
    saved(&desk, &opened, &event);
    let found = slips(&desk, &other, text.clone());
    assert_eq!(found[0]["fixes"], json!(["Nông Thị Thu Hà"]), "{found:#?}");
    // Whoever takes part in the event is not accused.
    let mut with = other.clone();
    with["people"] = json!([{ "id": "h", "full_name": "Nông Thị Thu Hạ", "titles": ["Hiệu trưởng"] }]);
    assert!(slips(&desk, &with, text).is_empty());
}

#[test]
fn praise_is_doubted_in_papers_that_are_filed() {
    let desk = Desk::of_school();
    let mut event = desk.exchange()["event"].clone();
    event["event"]["meaning"] = json!("Buổi giao lưu vô cùng ý nghĩa với các cô.");
    event["documents"] = json!([{ "kind": "news" }]);
    assert!(slips(&desk, &event, json!([])).is_empty());
    event["documents"] = json!([{ "kind": "news" }, { "kind": "report" }]);
    let found = slips(&desk, &event, json!([]));
    assert_eq!((&found[0]["rule"], &found[0]["level"]), (&json!("superlative"), &json!("content")));
    assert_eq!(found[0]["content"], true);
    event["event"]["meaning"] = json!("");
    let own = |document: u32| json!([{ "path": format!("documents[{document}].sections[0].html#0"), "text": "Một ngày vô cùng vui." }]);
    assert_eq!(slips(&desk, &event, own(0)).len(), 0);
    assert_eq!(slips(&desk, &event, own(1)).len(), 1);
}

#[test]
fn the_content_is_looked_at_before_an_export() {
    let desk = Desk::of_school();
    let mut event = desk.exchange()["event"].clone();
    event["documents"] = json!([
        { "kind": "news" },
        { "kind": "report", "sections": [
            { "name": "attendance", "html": "<p>Có 36 giáo viên dự.</p>", "basis": "Có 34 giáo viên dự." },
        ] },
    ]);
    event["attendance"] = json!({ "total": 36, "present": 33, "absent_count": 2 });
    event["photos"] = json!([
        { "id": "p1", "file": "a", "consent": "no_children" },
        { "id": "p2", "file": "b", "caption": "Cô và trẻ" },
    ]);
    let found = desk.say("content_check", json!({ "event": event }));
    let fields: Vec<&str> =
        found.as_array().unwrap().iter().map(|it| it["field"].as_str().unwrap()).collect();
    for field in [
        "documents[1].sections[0].html",
        "attendance.present",
        "author",
        "photos[1].consent",
        "photos[0].caption",
    ] {
        assert_eq!(fields.iter().filter(|it| **it == field).count(), 1, "{field}: {found:#}");
    }
}
