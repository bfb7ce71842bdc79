//! What the desk does with events as a whole: their way, their versions, the sample, the register.

use serde_json::{Value, json};

use super::{ALL, Desk, ids};

/// Saves a title into an event just opened; answers the event.
fn titled(desk: &Desk, opened: &Value, title: &str) -> Value {
    let mut event = opened["event"].clone();
    event["event"]["title"] = json!(title);
    let request = json!({ "id": opened["id"], "revision": opened["revision"], "event": event });
    desk.say("event_save", request);
    desk.say("event_open", json!({ "id": opened["id"] }))
}

#[test]
fn an_approved_event_is_locked_until_it_is_opened_with_a_reason() {
    let desk = Desk::of_school();
    let opened = desk.exchange();
    let step = |status: &str, reason: &str| json!({ "id": opened["id"], "status": status, "reason": reason });
    assert_eq!(opened["status"], "draft");
    desk.say("event_status_set", step("approved", ""));
    let mut event = opened["event"].clone();
    event["event"]["title"] = json!("Khác");
    let save = json!({ "id": opened["id"], "revision": 1, "event": event });
    let refused = desk.try_say("event_save", save.clone()).unwrap_err();
    assert_eq!(refused["code"], "locked");
    let refused = desk.try_say("event_status_set", step("draft", "")).unwrap_err();
    assert!(refused["message"].as_str().unwrap().contains("lý do"), "{refused}");
    let way = desk.say("event_status_set", step("draft", "sai tên khách mời"));
    assert_eq!(way["status"], "draft");
    assert_eq!(way["steps"][0]["reason"], "sai tên khách mời");
    assert_eq!(desk.say("event_status", json!({ "id": opened["id"] })), way);
    desk.say("event_save", save);
    assert_eq!(desk.say("event_list", ALL())[0]["status"], "draft");
}

#[test]
fn versions_tell_what_changed() {
    let desk = Desk::of_school();
    let opened = desk.exchange();
    titled(&desk, &opened, "Giao lưu");
    let versions = desk.say("event_versions", json!({ "id": opened["id"] }));
    assert_eq!(
        versions[0]["changed"],
        json!([{ "field": "event.title", "before": null, "after": "Giao lưu", "rows": null }])
    );
    assert_eq!(versions[1]["changed"], json!([]));
}

#[test]
fn who_signs_for_the_school_stands_under_the_papers_of_new_events() {
    let desk = Desk::new();
    let signer = json!({ "name": "Lường Thị Hạnh", "title": "Bí thư Chi bộ, Hiệu trưởng" });
    desk.say("settings_save", json!({ "language": "vi", "theme": "system", "signer": signer }));
    let event = desk.exchange()["event"].clone();
    let person = &event["people"][0];
    assert_eq!(person["full_name"], "Lường Thị Hạnh");
    assert_eq!(person["titles"], json!(["Bí thư Chi bộ", "Hiệu trưởng"]));
    for document in event["documents"].as_array().unwrap() {
        let signed = document["kind"] == "report";
        assert_eq!(document["signer"] == person["id"], signed, "{document}");
    }
    assert_eq!(desk.say("start", json!({}))["settings"]["signer"], signer);
}

#[test]
fn the_author_stands_under_new_events() {
    let desk = Desk::of_school();
    let author = json!({ "name": "Đinh Thị Cẩm Vân", "title": "Phó Hiệu trưởng" });
    desk.say("settings_save", json!({ "language": "vi", "theme": "system", "author": author }));
    assert_eq!(desk.exchange()["event"]["author"], author);
    assert_eq!(desk.say("start", json!({}))["settings"]["author"], author);
}

#[test]
fn there_is_one_sample_until_it_is_thrown_away() {
    let desk = Desk::new();
    assert_eq!(desk.say("start", json!({}))["sample"], json!(null));
    let sample = desk.say("sample_create", json!({}));
    assert_eq!(desk.say("sample_create", json!({}))["id"], sample["id"]);
    assert_eq!(desk.say("start", json!({}))["sample"], sample["id"]);
    desk.say("event_delete", json!({ "id": sample["id"] }));
    assert_eq!(desk.say("start", json!({}))["sample"], json!(null));
    assert_ne!(desk.say("sample_create", json!({}))["id"], sample["id"]);
}

#[test]
fn the_bin_is_emptied_for_good() {
    let desk = Desk::of_school();
    let id = json!({ "id": desk.exchange()["id"] });
    desk.try_say("event_purge", id.clone()).unwrap_err();
    desk.say("event_delete", id.clone());
    desk.say("event_purge", id.clone());
    assert_eq!(desk.try_say("event_open", id).unwrap_err()["code"], "not_found");
}

#[test]
fn an_event_file_goes_out_and_comes_in_with_its_pictures() {
    let desk = Desk::new();
    let folder = tempfile::tempdir().unwrap();
    desk.seen.lock().unwrap().folder = Some(folder.path().to_owned());
    let chosen = desk.say("folder_choose", json!({}));
    let sample = desk.say("sample_create", json!({}));
    let saved = desk.say("event_file_save", json!({ "id": sample["id"], "folder": chosen["id"] }));
    let name = saved["name"].as_str().unwrap();
    let text = std::fs::read_to_string(folder.path().join(name)).unwrap();
    let file: Value = serde_json::from_str(&text).unwrap();
    let leaving = file["photos"].as_array().unwrap().iter();
    let leaving: Vec<&str> =
        leaving.map(|photo| photo["file"].as_str().unwrap()).filter(|file| file.contains('/')).collect();
    assert_eq!(leaving.len() as u64, saved["pictures"].as_u64().unwrap());
    assert!(!leaving.is_empty());

    use base64::Engine;
    let pictures: Vec<Value> = leaving
        .iter()
        .map(|file| {
            let bytes = std::fs::read(folder.path().join(file)).unwrap();
            let name = file.rsplit('/').next().unwrap();
            json!({ "name": name, "base64": base64::prelude::BASE64_STANDARD.encode(bytes) })
        })
        .collect();
    let other = Desk::new();
    let opened = other.say("event_import", json!({ "text": text, "pictures": pictures }));
    let photo = &opened["event"]["photos"].as_array().unwrap()[0];
    assert!(other.app.photo(&format!("{}?size=thumb", photo["file"].as_str().unwrap())).is_some());
}

#[test]
fn the_register_has_a_line_an_event() {
    let desk = Desk::of_school();
    let folder = tempfile::tempdir().unwrap();
    desk.seen.lock().unwrap().folder = Some(folder.path().to_owned());
    let chosen = desk.say("folder_choose", json!({}));
    titled(&desk, &desk.exchange(), "Giao lưu \"hai trường\"");
    let year = json!({ "school_year": "2026-2027" });
    let lines = desk.say("year_register", year);
    assert_eq!(lines[0]["title"], "Giao lưu \"hai trường\"");
    assert!(lines[0]["papers"].as_str().unwrap().contains("Tin bài"), "{lines}");
    let request = json!({ "school_year": "2026-2027", "folder": chosen["id"] });
    let file = desk.say("year_register_save", request);
    assert_eq!(file["name"], "so-theo-doi_2026-2027.xlsx");
    let bytes = std::fs::read(folder.path().join("so-theo-doi_2026-2027.xlsx")).unwrap();
    assert_eq!(file["bytes"], bytes.len());
}

#[test]
fn the_school_keeps_phrases_beside_those_of_the_program() {
    let desk = Desk::new();
    let before = desk.say("phrase_list", json!({}));
    assert_eq!(before["own"], json!([]));
    assert!(before["shipped"].as_array().unwrap().len() > 40);
    let phrase = json!({ "section": "closing", "text": "Hẹn gặp lại tại …." });
    desk.say("phrase_save", json!({ "section": "closing", "text": "  Hẹn gặp  lại tại …. " }));
    let twice = desk.say("phrase_save", phrase.clone());
    assert_eq!(twice["own"], json!([phrase]));
    assert_eq!(twice["shipped"], before["shipped"]);
    let empty = desk.try_say("phrase_save", json!({ "section": "closing", "text": " " })).unwrap_err();
    assert_eq!(empty["code"], "problems");
    desk.try_say("phrase_save", json!({ "section": "nowhere", "text": "…" })).unwrap_err();
    assert_eq!(desk.say("phrase_remove", phrase), before);
}

#[test]
fn what_was_exported_is_no_longer_due() {
    let desk = Desk::of_school();
    let folder = tempfile::tempdir().unwrap();
    desk.seen.lock().unwrap().folder = Some(folder.path().to_owned());
    let chosen = desk.say("folder_choose", json!({}));
    let opened = desk.exchange();
    assert_eq!(desk.say("event_list", ALL())[0]["exported"], json!([]));
    let request = json!({
        "id": opened["id"], "documents": ["news"], "formats": ["docx"], "folder": chosen["id"],
    });
    desk.say("export", request);
    assert_eq!(desk.say("event_list", ALL())[0]["exported"], json!(["news"]));
    assert_eq!(ids(&desk.say("event_list", ALL())).len(), 1);
}

#[test]
fn a_news_article_comes_apart_for_the_portal() {
    let desk = Desk::new();
    let sample = desk.say("sample_create", json!({}));
    let pieces = desk.say("portal_pieces", json!({ "event": sample["event"] }));
    let lead = pieces["lead"].as_str().unwrap();
    assert!(!lead.is_empty() && !pieces["body_text"].as_str().unwrap().contains(lead));
    assert!(pieces["body_html"].as_str().unwrap().contains("<p>"));
    assert!(!pieces["captions"].as_array().unwrap().is_empty());
}
