use serde_json::{Value, json};

use super::{ALL, Desk, ids};

#[test]
fn a_new_event_is_the_own_schools() {
    let desk = Desk::of_school();
    let opened = desk.exchange();
    let event = &opened["event"];
    assert_eq!(opened["revision"], 1);
    assert_eq!(event["event"]["host"], "sl");
    assert_eq!(event["schools"][0]["name"], "Trường Mầm non Suối Lụa");
    let kinds: Vec<&str> =
        event["documents"].as_array().unwrap().iter().map(|one| one["kind"].as_str().unwrap()).collect();
    assert!(kinds.contains(&"news") && kinds.contains(&"message"), "{kinds:?}");
    assert_eq!(desk.say("event_open", json!({ "id": opened["id"] })), opened);
}

#[test]
fn without_an_own_school_there_is_a_place_for_it() {
    let opened = Desk::new().exchange();
    assert_eq!(opened["event"]["schools"][0]["name"], "");
}

#[test]
fn what_was_typed_is_kept_and_found() {
    let desk = Desk::of_school();
    let opened = desk.exchange();
    let mut event = opened["event"].clone();
    event["event"]["title"] = json!("Giao lưu chuyên môn");
    // A row that was just begun has no words yet.
    event["people"] = json!([{ "id": "p1", "full_name": "Lò Thị Thanh Xuân", "titles": [] }, { "id": "p2", "full_name": "", "titles": [] }]);
    let saved = desk.say("event_save", json!({ "id": opened["id"], "revision": 1, "event": event }));
    assert_eq!(saved["revision"], 2);
    let again = desk.say("event_open", json!({ "id": opened["id"] }));
    assert_eq!(again["event"]["people"], event["people"]);
    let list =
        desk.say("event_list", json!({ "text": "giao luu", "school_year": "2026-2027", "kind": "exchange" }));
    assert_eq!(ids(&list), [opened["id"].as_str().unwrap()]);
    assert_eq!(list[0]["title"], "Giao lưu chuyên môn");
    let none = desk.say("event_list", json!({ "text": "", "school_year": null, "kind": "training" }));
    assert_eq!(none, json!([]));
}

#[test]
fn what_does_not_fit_together_is_told_and_kept() {
    let desk = Desk::of_school();
    let opened = desk.exchange();
    let mut event = opened["event"].clone();
    event["event"]["end_date"] = json!("2026-11-20");
    let saved = desk.say("event_save", json!({ "id": opened["id"], "revision": 1, "event": event }));
    assert_eq!(saved["remarks"][0]["field"], "event.end_date");
    assert_eq!(saved["remarks"][0]["en"], "the end (2026-11-20) stands before the beginning (2026-11-21)");
    let again = desk.say("event_open", json!({ "id": opened["id"] }));
    assert_eq!(again["event"]["event"]["end_date"], "2026-11-20");
}

#[test]
fn an_old_revision_does_not_overwrite_a_new_one() {
    let desk = Desk::of_school();
    let opened = desk.exchange();
    let with = |title: &str| {
        let mut event = opened["event"].clone();
        event["event"]["title"] = json!(title);
        json!({ "id": opened["id"], "revision": 1, "event": event })
    };
    desk.say("event_save", with("Một"));
    let refused = desk.try_say("event_save", with("Hai")).unwrap_err();
    assert_eq!(refused["code"], "conflict");
    assert_eq!(desk.say("event_open", json!({ "id": opened["id"] }))["event"]["event"]["title"], "Một");
}

#[test]
fn an_event_goes_to_the_bin_and_comes_back() {
    let desk = Desk::of_school();
    let opened = desk.exchange();
    let id = json!({ "id": opened["id"] });
    desk.say("event_delete", id.clone());
    assert_eq!(desk.say("event_list", ALL()), json!([]));
    let mut bin = ALL();
    bin["deleted"] = json!(true);
    assert_eq!(ids(&desk.say("event_list", bin)).len(), 1);
    assert_eq!(desk.say("event_restore", id)["event"], opened["event"]);
    assert_eq!(ids(&desk.say("event_list", ALL())).len(), 1);
}

#[test]
fn every_version_can_be_had_back() {
    let desk = Desk::of_school();
    let opened = desk.exchange();
    let mut event = opened["event"].clone();
    event["event"]["title"] = json!("Giao lưu");
    desk.say("event_save", json!({ "id": opened["id"], "revision": 1, "event": event }));
    let versions = desk.say("event_versions", json!({ "id": opened["id"] }));
    assert_eq!(versions[0]["number"], 2);
    let back = desk.say("event_version_restore", json!({ "id": opened["id"], "number": 1 }));
    assert_eq!((back["revision"].as_u64(), &back["event"]), (Some(3), &opened["event"]));
    let forth = desk.say("event_version_restore", json!({ "id": opened["id"], "number": 2 }));
    assert_eq!(forth["event"]["event"]["title"], "Giao lưu");
}

#[test]
fn a_duplicate_takes_over_who_and_where_but_no_fact_of_that_day() {
    let desk = Desk::of_school();
    let opened = desk.exchange();
    let mut event = opened["event"].clone();
    event["event"]["place"] = json!("Hội trường");
    event["people"] = json!([{ "id": "p1", "full_name": "Lò Thị Thanh Xuân", "titles": ["Hiệu trưởng"] }]);
    event["roles"]["chair"] = json!(["p1"]);
    event["attendance"]["total"] = json!(41);
    event["attendance"]["groups"] = json!([{ "label": "giáo viên", "count": 34 }]);
    event["speeches"] = json!([{ "person": "p1", "gist": ["cảm ơn"] }]);
    event["outcomes"] = json!([{ "kind": "result", "text": "Thành công" }]);
    event["photos"] = json!([{ "id": "i1", "file": "ab", "children": [] }]);
    event["documents"][0]["number"] = json!(12);
    desk.say("event_save", json!({ "id": opened["id"], "revision": 1, "event": event }));
    let copy = desk.say("event_duplicate", json!({ "id": opened["id"], "date": "2027-01-05" }));
    assert_ne!(copy["id"], opened["id"]);
    let copy = &copy["event"];
    assert_eq!(copy["event"]["date"], "2027-01-05");
    assert_eq!(copy["event"]["place"], "Hội trường");
    assert_eq!(copy["roles"]["chair"], json!(["p1"]));
    assert_eq!(copy["attendance"]["groups"], json!([{ "label": "giáo viên" }]));
    assert_eq!(copy["attendance"]["total"], Value::Null);
    for list in ["speeches", "outcomes", "photos"] {
        assert_eq!(copy[list], json!([]), "{list}");
    }
    assert_eq!(copy["documents"][0]["number"], Value::Null);
}

#[test]
fn a_file_goes_out_and_comes_in_the_same() {
    let desk = Desk::of_school();
    let opened = desk.exchange();
    let file = desk.say("event_file", json!({ "id": opened["id"] }));
    assert_eq!(file["name"], "2026-11-21_exchange.event.json");
    let again = desk.say("event_import", json!({ "text": file["text"] }));
    assert_ne!(again["id"], opened["id"]);
    assert_eq!(again["event"], opened["event"]);
}

#[test]
fn a_damaged_file_is_not_taken_in() {
    let desk = Desk::of_school();
    let text = r#"{ "format": "tin-truong/event@1", "schools": [{ "id": "a" }],
                   "event": { "kind": "party", "host": "b", "date": "2026-02-30" } }"#;
    let refused = desk.try_say("event_import", json!({ "text": text })).unwrap_err();
    assert_eq!(refused["code"], "problems");
    let lines: Vec<&str> =
        refused["details"].as_array().unwrap().iter().map(|one| one.as_str().unwrap()).collect();
    assert!(lines.len() >= 3 && lines[0].starts_with("schools[0].name:"), "{lines:?}");
    assert_eq!(desk.say("event_list", ALL()), json!([]));
}

#[test]
fn who_and_what_was_met_is_offered_again() {
    let desk = Desk::of_school();
    let opened = desk.exchange();
    let mut event = opened["event"].clone();
    event["event"]["place"] = json!("Hội trường nhà A");
    event["schools"].as_array_mut().unwrap().push(json!({
        "id": "hb", "name": "Trường Mầm non Hoa Ban", "level": "preschool", "governing_bodies": [], "localities": [],
    }));
    event["people"] =
        json!([{ "id": "p1", "full_name": "Đèo Thị Tuyết", "titles": ["Hiệu trưởng"], "school": "hb" }]);
    desk.say("event_save", json!({ "id": opened["id"], "revision": 1, "event": event }));
    let people = desk.say("people_suggest", json!({ "text": "tuyet", "limit": 5 }));
    assert_eq!(people[0]["full_name"], "Đèo Thị Tuyết");
    assert_eq!(people[0]["school_name"], "Trường Mầm non Hoa Ban");
    assert_eq!(people[0]["met"], 1);
    let schools = desk.say("school_suggest", json!({ "text": "hoa b", "limit": 5 }));
    assert_eq!(schools[0]["school"]["name"], "Trường Mầm non Hoa Ban");
    let texts = desk.say("text_suggest", json!({ "field": "event.place", "text": "hoi", "limit": 5 }));
    assert_eq!(texts, json!(["Hội trường nhà A"]));
}
