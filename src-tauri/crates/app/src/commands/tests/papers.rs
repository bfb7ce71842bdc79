use std::fs;
use std::path::PathBuf;

use serde_json::{Value, json};

use super::{Desk, page};

/// A desk with the sample event and a chosen folder.
fn sample() -> (Desk, Value, PathBuf) {
    let desk = Desk::of_school();
    let opened = desk.say("sample_create", json!({}));
    let out = desk.home.path().join("ra");
    desk.seen.lock().unwrap().folder = Some(out.clone());
    desk.say("folder_choose", json!({}));
    (desk, opened, out)
}

fn preview(desk: &Desk, event: &Value, document: &str) -> Value {
    let request = json!({ "event": event, "document": document, "format": "docx", "sections": true });
    desk.say("preview", request)
}

fn export(opened: &Value, documents: &[&str], formats: &[&str]) -> Value {
    json!({ "id": opened["id"], "documents": documents, "formats": formats, "folder": "folder-0" })
}

fn section<'a>(preview: &'a Value, name: &str) -> &'a Value {
    preview["sections"].as_array().unwrap().iter().find(|one| one["name"] == name).unwrap()
}

#[test]
fn the_sample_opens_with_its_photos_and_previews() {
    let (desk, opened, _) = sample();
    let event = &opened["event"];
    let hash = event["photos"][0]["file"].as_str().unwrap();
    assert!(desk.app.photo(&format!("{hash}?size=page")).is_some());
    let preview = preview(&desk, event, "news");
    let html = page(&preview);
    assert!(html.contains("data-section=\"lead\"") && html.contains("data-from="), "{html}");
    assert!(html.contains(&format!("photo://test/{hash}?size=page")), "{html}");
    assert!(preview["figures"]["syllables"].as_u64().unwrap() > 200);
    assert!(preview["figures"]["lead_chars"].as_u64().unwrap() > 100);
    assert!(preview["yields"].as_array().unwrap().contains(&json!("news")));
    let lead = section(&preview, "lead");
    assert_eq!(lead["origin"], "generated");
    assert_eq!(lead["html"], lead["generated_html"]);
    assert_ne!(lead["label"]["vi"], "lead");
    // The photo without consent is left out, and that is said.
    let blocked =
        event["photos"].as_array().unwrap().iter().find(|photo| photo["consent"] == "missing").unwrap();
    assert!(!html.contains(blocked["file"].as_str().unwrap()));
    assert!(!preview["notices"].as_array().unwrap().is_empty());
}

#[test]
fn what_the_interface_holds_is_not_sent_again() {
    let (desk, opened, _) = sample();
    let mut event = opened["event"].clone();
    let first = preview(&desk, &event, "news");
    let pieces = |preview: &Value| -> Vec<Value> {
        let sections = preview["sheet"]["sections"].as_array().unwrap().clone();
        sections.iter().flat_map(|section| section["pieces"].as_array().unwrap().clone()).collect()
    };
    let mut held: std::collections::HashMap<Value, Value> =
        pieces(&first).into_iter().map(|piece| (piece["stamp"].clone(), piece["html"].clone())).collect();
    let since = |page: &Value, edits: Value| {
        let since = json!({ "page": page["number"], "edits": edits });
        json!({ "since": since, "document": "news", "format": "docx" })
    };
    let again = desk.say("preview", since(&first, json!([])));
    assert!(pieces(&again).iter().all(|piece| piece.get("html").is_none()), "{again}");
    assert!(again["sections"].is_null());

    event["event"]["place"] = json!("Nhà đa năng Suối Lụa");
    let edits = json!([{ "at": ["event", "place"], "value": "Nhà đa năng Suối Lụa" }]);
    let changed = desk.say("preview", since(&again, edits.clone()));
    let sent: Vec<Value> = pieces(&changed).into_iter().filter(|piece| piece.get("html").is_some()).collect();
    assert!((1..held.len()).contains(&sent.len()), "{sent:?}");
    held.extend(sent.into_iter().map(|piece| (piece["stamp"].clone(), piece["html"].clone())));
    // What was held and what was sent make the page as it is made anew.
    let put_together: Vec<Value> =
        pieces(&changed).iter().map(|piece| held[&piece["stamp"]].clone()).collect();
    let anew: Vec<Value> =
        pieces(&preview(&desk, &event, "news")).iter().map(|piece| piece["html"].clone()).collect();
    assert_eq!(put_together, anew);

    // A page is known until another is made from it; what cannot be put in its place is not guessed.
    let nowhere = json!([{ "at": ["programme", 99, "title"], "value": "Ở đâu?" }]);
    for unknown in [since(&again, edits), since(&changed, nowhere)] {
        assert_eq!(desk.try_say("preview", unknown).unwrap_err()["code"], "forgotten");
    }
}

#[test]
fn an_own_wording_shows_and_is_marked_when_its_facts_change() {
    let (desk, opened, _) = sample();
    let mut event = opened["event"].clone();
    let before = preview(&desk, &event, "news");
    let lead = section(&before, "lead");
    let place = event["documents"].as_array().unwrap().iter().position(|one| one["kind"] == "news").unwrap();
    event["documents"][place]["sections"] =
        json!([{ "name": "lead", "html": "<p>Lời <strong>của cô</strong>.</p>", "basis": lead["basis"] }]);
    let own = preview(&desk, &event, "news");
    let mine = section(&own, "lead");
    assert_eq!((&mine["origin"], &mine["stale"]), (&json!("own"), &json!(false)));
    assert!(mine["html"].as_str().unwrap().contains("của cô"));
    assert_eq!(mine["generated_html"], lead["generated_html"]);
    assert_eq!(mine["earlier"], lead["basis"]);
    event["event"]["date"] = json!("2026-11-12");
    let later = preview(&desk, &event, "news");
    let mine = section(&later, "lead");
    assert_eq!(mine["stale"], true);
    assert_ne!(mine["basis"], mine["earlier"]);
    assert!(mine["html"].as_str().unwrap().contains("của cô"));
}

#[test]
fn an_event_that_was_just_begun_previews_every_paper() {
    let desk = Desk::of_school();
    let opened = desk.exchange();
    for document in ["news", "message", "report", "minutes", "plan", "letter"] {
        for format in ["docx", "html", "message"] {
            let request = json!({ "event": opened["event"], "document": document, "format": format });
            assert!(page(&desk.say("preview", request)).contains("</p>"), "{document} {format}");
        }
    }
}

#[test]
fn an_export_writes_each_paper_in_the_formats_that_fit() {
    let (desk, opened, out) = sample();
    let done = desk.say(
        "export",
        export(&opened, &["news", "message", "report"], &["docx", "html", "portal", "message"]),
    );
    let names: Vec<&str> =
        done["files"].as_array().unwrap().iter().map(|file| file["name"].as_str().unwrap()).collect();
    let ending = |end: &str| names.iter().filter(|name| name.ends_with(end)).count();
    assert_eq!((ending("_news.docx"), ending("_news.html"), ending("_message.txt")), (1, 1, 1), "{names:?}");
    assert_eq!(
        (ending("_report.docx"), ending("_report.html"), ending("noi-dung.html")),
        (1, 1, 1),
        "{names:?}"
    );
    for file in done["files"].as_array().unwrap() {
        let written = fs::metadata(out.join(file["name"].as_str().unwrap())).unwrap();
        assert_eq!(file["bytes"], written.len());
    }
    assert!(!done["notices"].as_array().unwrap().is_empty());
}

#[test]
fn what_is_exported_is_what_was_shown() {
    let (desk, opened, out) = sample();
    let shown = preview(&desk, &opened["event"], "news");
    desk.say("export", export(&opened, &["news"], &["html"]));
    let page = fs::read_dir(out).unwrap().next().unwrap().unwrap().path();
    let html = fs::read_to_string(page).unwrap();
    assert!(html.contains(shown["title"].as_str().unwrap()));
}

#[test]
fn the_same_event_gives_the_same_bytes() {
    let (desk, opened, out) = sample();
    let request = export(&opened, &["news"], &["docx"]);
    let done = desk.say("export", request.clone());
    let path = out.join(done["files"][0]["name"].as_str().unwrap());
    let first = fs::read(&path).unwrap();
    desk.say("export", request);
    assert!(first == fs::read(&path).unwrap());
}

#[test]
fn a_photo_that_is_gone_is_left_out_and_said() {
    let (desk, opened, _) = sample();
    let mut event = opened["event"].clone();
    event["photos"][0]["file"] = json!("0".repeat(64));
    desk.say("event_save", json!({ "id": opened["id"], "revision": 1, "event": event }));
    let done = desk.say("export", export(&opened, &["news"], &["portal"]));
    let pictures = done["files"]
        .as_array()
        .unwrap()
        .iter()
        .filter(|file| file["name"].as_str().unwrap().ends_with(".jpg"));
    assert_eq!(pictures.count(), 3);
    let first = done["notices"][0].clone();
    assert_eq!(first["field"], "photos[0].file");
    assert!(first["vi"].as_str().unwrap().starts_with("Ảnh 1 không có trong hồ sơ."));
}

#[test]
fn an_export_that_cannot_be_written_says_what_to_do() {
    let (desk, opened, out) = sample();
    let done = desk.say("export", export(&opened, &["news"], &["docx"]));
    let path = out.join(done["files"][0]["name"].as_str().unwrap());
    fs::remove_file(&path).unwrap();
    fs::create_dir(&path).unwrap();
    let refused =
        desk.try_say("export", export(&opened, &["news", "message"], &["docx", "message"])).unwrap_err();
    assert_eq!(refused["code"], "not_written");
    assert_eq!(fs::read_dir(&out).unwrap().count(), 1);
    let refused = desk.try_say("export", export(&opened, &["message"], &["docx"])).unwrap_err();
    assert!(refused["message"].as_str().unwrap().starts_with("Chưa có gì để xuất."), "{refused}");
}

#[test]
fn a_style_stays_and_one_outside_the_decree_is_refused() {
    let (desk, opened, _) = sample();
    let mut style = desk.say("start", json!({}))["style"].clone();
    style["body_pt"] = json!(13);
    style["apposition"] = json!("dash");
    style["titles"] = json!("small");
    style["margin_left"] = json!(33);
    style["margin_top"] = json!(24);
    assert_eq!(desk.say("style_save", json!({ "style": style })), style);
    assert_eq!(desk.app.margins(), [24.0, 15.0, 24.0, 33.0], "top, right, bottom, left, for the printer");
    assert_eq!(desk.say("start", json!({}))["style"], style);
    let news = preview(&desk, &opened["event"], "news");
    assert!(page(&news).contains(" – hiệu trưởng"), "{news}");
    style["margin_left"] = json!(20);
    let refused = desk.try_say("style_save", json!({ "style": style })).unwrap_err();
    assert_eq!(refused["code"], "problems");
    assert!(refused["details"][0].as_str().unwrap().starts_with("Lề trái"), "{refused}");
    assert!(refused["message_en"].as_str().unwrap().contains("left margin"), "{refused}");
    assert_eq!(desk.say("start", json!({}))["style"]["margin_left"], 33);
}

#[test]
fn a_final_paper_has_no_gaps() {
    let (desk, opened, out) = sample();
    let mut event = opened["event"].clone();
    event["roles"]["chair"] = json!([]);
    let save = json!({ "id": opened["id"], "revision": opened["revision"], "event": event });
    desk.say("event_save", save);
    let mut request = export(&opened, &["minutes"], &["docx"]);
    request["mode"] = json!("final");
    let refused = desk.try_say("export", request.clone()).unwrap_err();
    assert_eq!(refused["code"], "gaps");
    let gaps = refused["gaps"].as_array().unwrap();
    assert!(gaps.contains(&json!({ "what": "chủ tọa", "field": "roles.chair" })), "{refused}");
    assert!(refused["details"][0].as_str().unwrap().starts_with("Còn thiếu:"), "{refused}");
    assert!(!out.exists());
    request["mode"] = json!("draft");
    assert!(!desk.say("export", request)["gaps"].as_array().unwrap().is_empty());
}

#[test]
fn citations_are_found_by_authority_kept_and_taken_out() {
    let desk = Desk::new();
    let search = |text: &str| desk.say("citation_search", json!({ "text": text, "limit": 50 }));
    let all = search("");
    let kinds: Vec<&str> =
        all.as_array().unwrap().iter().map(|one| one["citation"]["kind"].as_str().unwrap()).collect();
    let place = |kind: &str| kinds.iter().position(|one| one.starts_with(kind)).unwrap();
    assert!(place("Luật") < place("Nghị định") && place("Nghị định") < place("Thông tư"), "{kinds:?}");
    assert!(place("Thông tư") < place("Công văn"), "{kinds:?}");
    assert!(all.as_array().unwrap().iter().all(|one| one["citation"]["checked"] == false));
    let plan = json!({
        "kind": "Kế hoạch ", "number": "45/KH-MNSL", "date": "2026-09-08", "issuer": "Trường Mầm non Suối Lụa",
        "summary": "nhiệm vụ năm học", "checked": true, "note": "",
    });
    let kept = desk.say("citation_save", json!({ "id": null, "citation": plan }));
    assert_eq!((&kept["own"], &kept["citation"]["kind"]), (&json!(true), &json!("Kế hoạch")));
    assert_eq!(kept["citation"].get("note"), None);
    assert_eq!(search("ke hoach suoi lua"), json!([kept]));
    desk.say("citation_remove", json!({ "id": kept["id"] }));
    assert_eq!(search("ke hoach suoi lua"), json!([]));
    let gone = desk.try_say("citation_remove", json!({ "id": kept["id"] })).unwrap_err();
    assert_eq!(gone["code"], "not_found");
    assert_eq!(desk.say("citation_save", json!({ "id": kept["id"], "citation": kept["citation"] })), kept);
    let nameless = json!({ "id": null, "citation": { "kind": " ", "checked": false } });
    assert_eq!(desk.try_say("citation_save", nameless).unwrap_err()["code"], "problems");
}

#[test]
fn a_paper_that_is_no_longer_in_force_is_told_but_printed_as_it_was_entered() {
    let (desk, opened, _) = sample();
    let mut event = opened["event"].clone();
    event["legal_bases"] = json!([{ "verb": "pursuant_to", "kind": "Thông tư", "number": "28/2020/TT-BGDĐT",
        "date": "2020-09-04", "issuer": "Bộ Giáo dục và Đào tạo", "summary": "Điều lệ trường tiểu học" }]);
    let report = preview(&desk, &event, "report");
    let notices = report["notices"].as_array().unwrap();
    let told = notices.iter().find(|notice| notice["field"] == "legal_bases[0]").unwrap();
    assert!(told["vi"].as_str().unwrap().contains("hết hiệu lực sau ngày 09/5/2026"), "{told}");
    assert!(!page(&report).contains("hết hiệu lực"));
    assert!(
        preview(&desk, &event, "message")["notices"]
            .as_array()
            .unwrap()
            .iter()
            .all(|notice| notice["field"] != "legal_bases[0]")
    );
}

#[test]
fn a_school_words_its_own_report() {
    let (desk, opened, _) = sample();
    let choice = json!({ "kind": "exchange", "document": "report" });
    let of = |list: &Value| {
        let same = |one: &&Value| one["kind"] == "exchange" && one["document"] == "report";
        list.as_array().unwrap().iter().find(same).unwrap().clone()
    };
    let before = of(&desk.say("template_list", json!({})));
    assert_eq!((&before["own"], &before["fault"]), (&json!(false), &Value::Null));
    let copied = desk.say("template_copy", choice.clone());
    assert_eq!(copied["file"], "exchange/report.jinja");
    assert_eq!(copied["own"], true);
    let file = desk.home.path().join("templates/exchange/report.jinja");
    let text = fs::read_to_string(&file).unwrap();
    fs::write(&file, text.replace("NỘI DUNG, DIỄN BIẾN", "DIỄN BIẾN BUỔI GIAO LƯU")).unwrap();
    let report = preview(&desk, &opened["event"], "report");
    assert!(page(&report).contains("DIỄN BIẾN BUỔI GIAO LƯU"));
    fs::write(&file, "# head\n@head\n{% khi %}").unwrap();
    let report = preview(&desk, &opened["event"], "report");
    assert!(page(&report).contains("NỘI DUNG, DIỄN BIẾN"));
    assert!(
        report["notices"][0]["vi"].as_str().unwrap().contains("exchange/report.jinja, dòng 3"),
        "{report}"
    );
    assert_eq!(of(&desk.say("template_list", json!({})))["fault"]["line"], 3);
    assert_eq!(desk.say("template_remove", choice.clone())["own"], false);
    assert_eq!(desk.try_say("template_remove", choice).unwrap_err()["code"], "not_found");
    desk.say("template_open", json!({}));
    assert_eq!(desk.seen.lock().unwrap().opened, [desk.home.path().join("templates")]);
}

#[test]
fn a_stopped_export_writes_nothing_and_says_so() {
    let (desk, opened, out) = sample();
    let request = serde_json::from_value(export(&opened, &["news", "report"], &["docx", "portal"])).unwrap();
    let work = crate::work::Work::default();
    work.cancel();
    let refused = super::super::export::write(&desk.app, &request, &work).unwrap_err();
    assert!(refused.message.contains("Chưa có tệp nào được ghi"), "{refused}");
    assert!(!out.exists());
    assert_eq!(desk.say("export_progress", json!({})), Value::Null);
    // One that is being made is told of, and stopped by the command.
    let running = std::sync::Arc::new(crate::work::Work::default());
    running.expect(3);
    running.stepped();
    super::super::export::exporting(&desk.app).replace(std::sync::Arc::clone(&running));
    assert_eq!(desk.say("export_progress", json!({})), json!({ "done": 1, "total": 3 }));
    desk.say("export_cancel", json!({}));
    assert!(running.go_on().is_err());
    super::super::export::exporting(&desk.app).take();
    // There is nothing to stop any more, and the next export is not stopped by it.
    desk.say("export_cancel", json!({}));
    desk.say("export", export(&opened, &["news"], &["docx"]));
    assert_eq!(out.read_dir().unwrap().count(), 1);
}
