use super::*;

const YEAR: &str = "2026-2027";

/// A desk with the sample event, and the ids of its first two photos that may leave.
fn sample() -> (Desk, Value) {
    let desk = Desk::of_school();
    let opened = desk.say("sample_create", json!({}));
    (desk, opened)
}

fn child(code: &str) -> Value {
    json!({ "school_year": YEAR, "code": code, "class": "5A", "parent_on": "2026-09-10", "note": "phiếu 41" })
}

fn enter(desk: &Desk, id: Value, child: Value) -> Value {
    desk.say("consent_save", json!({ "id": id, "consent": child }))
}

fn with(mut child: Value, name: &str, value: &str) -> Value {
    child[name] = json!(value);
    child
}

/// The sample with codes for the photo of a place; it is saved.
fn coded(desk: &Desk, opened: &Value, photo: usize, codes: Value) -> Value {
    let mut event = opened["event"].clone();
    event["photos"][photo]["codes"] = codes;
    desk.say("event_save", json!({ "id": opened["id"], "revision": opened["revision"], "event": event }));
    event
}

fn shows(desk: &Desk, event: &Value, photo: usize) -> bool {
    let request = json!({ "event": event, "document": "news", "format": "docx" });
    let preview = desk.say("preview", request);
    page(&preview).contains(event["photos"][photo]["file"].as_str().unwrap())
}

#[test]
fn a_photo_of_children_shows_while_each_of_them_may_be_shown() {
    let (desk, opened) = sample();
    let photo = opened["event"]["photos"].as_array().unwrap();
    let photo = photo.iter().position(|photo| photo["consent"] == "no_children").unwrap();
    let event = coded(&desk, &opened, photo, json!(["5a-07", "5A-08"]));
    assert!(!shows(&desk, &event, photo), "nobody is in the register yet");
    enter(&desk, Value::Null, child("5A-07"));
    assert!(!shows(&desk, &event, photo), "one is missing");
    let other = enter(&desk, Value::Null, child("5A-08"));
    assert!(shows(&desk, &event, photo));
    assert_eq!((&other["state"], &other["shown"][0]["photos"]), (&json!("granted"), &json!([photo + 1])));

    let asked = enter(&desk, other["id"].clone(), with(child("5A-08"), "child_on", "2026-12-01"));
    assert_eq!(asked["state"], "granted", "below seven nobody asks");
    let tomorrow = with(child("5A-08"), "withdrawn_on", "2026-11-22");
    assert_eq!(enter(&desk, other["id"].clone(), tomorrow)["state"], "granted");
    let today = with(child("5A-08"), "withdrawn_on", "2026-11-21");
    assert_eq!(enter(&desk, other["id"].clone(), today)["state"], "withdrawn");
    assert!(!shows(&desk, &event, photo));
}

#[test]
fn the_register_names_the_articles_of_a_withdrawal() {
    let (desk, opened) = sample();
    coded(&desk, &opened, 0, json!(["5A-07"]));
    desk.say("event_status_set", json!({ "id": opened["id"], "status": "issued", "reason": "" }));
    let today = with(child("5A-07"), "withdrawn_on", "2026-11-21");
    enter(&desk, Value::Null, today);
    let register = desk.say("consent_list", json!({ "school_year": YEAR }));
    assert_eq!(register["children"][0]["shown"], json!([{ "event": opened["id"], "photos": [1] }]));
    assert_eq!(ids(&register["events"]), [opened["id"].as_str().unwrap()]);
    assert_eq!(register["events"][0]["status"], "issued");
    // What was issued stays issued, in the bin too.
    desk.say("event_delete", json!({ "id": opened["id"] }));
    let register = desk.say("consent_list", json!({ "school_year": YEAR }));
    assert!(register["events"][0]["deleted_at"].is_string());
}

#[test]
fn neither_codes_nor_the_register_leave_with_an_event_file() {
    let (desk, opened) = sample();
    enter(&desk, Value::Null, child("5A-07"));
    coded(&desk, &opened, 0, json!(["5A-07"]));
    let text = desk.say("event_file", json!({ "id": opened["id"] }))["text"].as_str().unwrap().to_owned();
    assert!(!text.contains("5A-07") && !text.contains("phiếu 41"), "{text}");
    let photo = &serde_json::from_str::<Value>(&text).unwrap()["photos"][0];
    assert_eq!(photo["consent"], "granted");
}

#[test]
fn a_list_is_kept_and_can_be_taken_back() {
    let desk = Desk::new();
    let first = enter(&desk, Value::Null, child("5A-07"));
    let list = json!([with(child("5A-07"), "note", "phiếu 99"), child(" 5A-08 "), child("5A-08")]);
    let saved = desk.say("consents_save", json!({ "consents": list }));
    assert_eq!(saved["added"].as_array().unwrap().len(), 1);
    assert_eq!(saved["before"], json!([first["consent"]]));
    desk.say("consents_remove", json!({ "ids": saved["added"] }));
    desk.say("consents_save", json!({ "consents": saved["before"] }));
    let register = desk.say("consent_list", json!({ "school_year": YEAR }));
    let notes: Vec<_> =
        register["children"].as_array().unwrap().iter().map(|it| &it["consent"]["note"]).collect();
    assert_eq!(notes, ["phiếu 41"]);
    let fault = desk.try_say("consent_save", json!({ "id": null, "consent": child("5a-07") })).unwrap_err();
    assert!(fault["message"].as_str().unwrap().contains("đã có trong sổ"), "{fault}");
    let nameless = desk.try_say("consent_save", json!({ "id": null, "consent": child("  ") }));
    assert_eq!(nameless.unwrap_err()["code"], "problems");
}

/// The bytes of all files below a folder, with those of a package's parts.
fn layers(folder: &std::path::Path) -> Vec<(String, Vec<u8>)> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir(folder).unwrap().flatten() {
        let name = entry.file_name().to_string_lossy().into_owned();
        if entry.path().is_dir() {
            found.extend(layers(&entry.path()));
            continue;
        }
        let bytes = std::fs::read(entry.path()).unwrap();
        if let Ok(mut parts) = zip::ZipArchive::new(std::io::Cursor::new(&bytes)) {
            for place in 0..parts.len() {
                let mut part = Vec::new();
                std::io::Read::read_to_end(&mut parts.by_index(place).unwrap(), &mut part).unwrap();
                found.push((format!("{name} {place}"), part));
            }
        }
        found.push((name.clone(), name.into_bytes()));
        found.push((entry.path().display().to_string(), bytes));
    }
    found
}

#[test]
fn no_byte_of_an_export_tells_what_the_register_knows() {
    let (desk, opened) = sample();
    let note = "mẹ ký phiếu 41";
    enter(&desk, Value::Null, with(child("Lá 1-07"), "note", note));
    let mut open = opened.clone();
    let photo = &mut open["event"]["photos"][0];
    photo["caption"] = json!("Bạn Lá 1-07 bật qua vòng");
    photo["alt"] = json!("lá 1-07");
    open["event"]["event"]["topic"] = json!("Cùng bạn Lá 1-07 bật qua vòng");
    let event = coded(&desk, &open, 0, json!(["lá 1-07"]));
    assert!(shows(&desk, &event, 0), "the child may be shown");
    let out = tempfile::tempdir().unwrap();
    desk.seen.lock().unwrap().folder = Some(out.path().to_owned());
    let folder = desk.say("folder_choose", json!({}));
    let papers = ["news", "report", "message"];
    let formats = ["docx", "html", "portal", "message"];
    let request =
        json!({ "id": opened["id"], "documents": papers, "formats": formats, "folder": folder["id"] });
    desk.say("export", request);
    desk.say("event_file_save", json!({ "id": opened["id"], "folder": folder["id"] }));
    let written = layers(out.path());
    assert!(written.len() > 20, "{}", written.len());
    for (name, bytes) in written {
        // The event file is the author's own text, for another machine of hers; the register is not in it.
        let own_text = name.ends_with(".event.json");
        for secret in ["Lá 1-07", "lá 1-07", note].iter().filter(|secret| !own_text || **secret == note) {
            let held = bytes.windows(secret.len()).any(|some| some == secret.as_bytes());
            assert!(!held, "{name} holds {secret}");
        }
    }
}
