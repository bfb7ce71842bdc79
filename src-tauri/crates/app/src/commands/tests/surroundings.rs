use serde_json::{Value, json};

use super::Desk;
use crate::commands::NAMES;

#[test]
fn start_brings_all_that_forms_need() {
    let desk = Desk::new();
    let start = desk.say("start", json!({}));
    assert_eq!(start["school"], Value::Null);
    assert_eq!(start["today"], "2026-11-21");
    assert_eq!(start["photo_base"], "photo://test");
    assert_eq!(
        start["settings"],
        json!({ "language": "vi", "theme": "system", "author": null, "signer": null })
    );
    assert_eq!(start["kinds"].as_array().unwrap().len(), 13);
    assert!(start["vocabulary"]["sections"].is_array());
}

#[test]
fn settings_and_school_stay() {
    let desk = Desk::of_school();
    assert_eq!(desk.app.is_night(), None);
    desk.say("settings_save", json!({ "language": "en", "theme": "dark" }));
    let start = desk.say("start", json!({}));
    assert_eq!(
        start["settings"],
        json!({ "language": "en", "theme": "dark", "author": null, "signer": null })
    );
    assert_eq!(start["school"]["name"], "Trường Mầm non Suối Lụa");
    assert_eq!(desk.app.is_night(), Some(true));
}

#[test]
fn windows_are_the_surroundings_own() {
    let desk = Desk::new();
    for name in ["page_open", "window_forward", "page_close"] {
        assert_eq!(desk.say(name, json!({})), json!({}));
    }
    assert_eq!(desk.seen.lock().unwrap().windows, ["page shown", "forward", "page closed"]);
}

#[test]
fn the_interface_sees_no_path() {
    let desk = Desk::new();
    assert_eq!(desk.say("folder_choose", json!({})), Value::Null);
    desk.seen.lock().unwrap().folder = Some("/nhà/cô/Tài liệu".into());
    let chosen = desk.say("folder_choose", json!({}));
    assert_eq!(chosen, json!({ "id": "folder-0", "label": "cô › Tài liệu" }));
    desk.say("folder_open", json!({ "folder": "folder-0" }));
    let refused = desk.try_say("folder_open", json!({ "folder": "/etc" })).unwrap_err();
    assert_eq!(refused["code"], "not_found");
    assert_eq!(desk.seen.lock().unwrap().opened, [std::path::Path::new("/nhà/cô/Tài liệu")]);
}

#[test]
fn text_reaches_the_clipboard() {
    let desk = Desk::new();
    desk.say("clipboard_copy", json!({ "text": "Sapo", "html": "<p>Sapo</p>" }));
    desk.say("clipboard_copy", json!({ "text": "Sapo", "html": null }));
    let seen = desk.seen.lock().unwrap();
    assert_eq!(seen.copied[0].1.as_deref(), Some("<p>Sapo</p>"));
    assert_eq!(seen.copied[1], ("Sapo".to_owned(), None));
}

#[test]
fn a_picture_is_taken_in_once_and_shown() {
    use base64::Engine;
    let desk = Desk::new();
    let pixels = image::RgbImage::from_pixel(800, 600, image::Rgb([10, 90, 60]));
    let mut bytes = std::io::Cursor::new(Vec::new());
    pixels.write_to(&mut bytes, image::ImageFormat::Jpeg).unwrap();
    let base64 = base64::prelude::BASE64_STANDARD.encode(bytes.into_inner());
    let request = json!({ "name": "ảnh 1.jpg", "base64": base64 });
    let added = desk.say("photo_add", request.clone());
    assert_eq!((added["width"].as_u64(), added["height"].as_u64()), (Some(800), Some(600)));
    assert_eq!(desk.say("photo_add", request), added);
    let hash = added["file"].as_str().unwrap();
    let page = desk.app.photo(&format!("{hash}?size=page")).unwrap();
    let thumb = desk.app.photo(&format!("{hash}?size=thumb")).unwrap();
    assert!(page.starts_with(b"\xff\xd8") && thumb.len() < page.len());
    assert_eq!(desk.app.photo("../../tin-truong.db"), None);
}

#[test]
fn what_is_no_picture_is_refused_by_its_name() {
    let desk = Desk::new();
    let refused =
        desk.try_say("photo_add", json!({ "name": "ghi chú.txt", "base64": "Y2jDoG8=" })).unwrap_err();
    let message = refused["message"].as_str().unwrap();
    assert!(message.starts_with("ghi chú.txt: Tệp này không phải là ảnh"), "{message}");
    assert!(refused["message_en"].as_str().unwrap().starts_with("ghi chú.txt: This file"));
}

#[test]
fn nonsense_is_answered_politely() {
    let desk = Desk::new();
    for (name, request) in [
        ("format_disk", json!({})),
        ("event_open", json!({})),
        ("event_open", json!({ "id": 5 })),
        ("start", json!([1])),
    ] {
        let refused = desk.try_say(name, request).unwrap_err();
        assert_eq!(refused["code"], "other", "{name}");
        assert!(refused["message"].as_str().unwrap().starts_with("Chương trình gặp lỗi"), "{refused}");
    }
    assert!(NAMES.contains(&"event_save") && NAMES.len() >= 24);
}

#[test]
fn the_data_folder_is_held_while_the_program_runs() {
    let desk = Desk::new();
    assert!(crate::Home::at(desk.home.path()).hold(std::time::Duration::ZERO).is_err());
}

#[test]
fn a_pasted_list_is_taken_apart() {
    let desk = Desk::new();
    let text =
        "1. Đ/c Lò Thị Mơ - phó hiệu trưởng - Trường Mầm non Nắng Sớm - 0900000000\nHẹn gặp cả nhà nhé";
    assert_eq!(
        desk.say("people_paste", json!({ "text": text })),
        json!({
            "rows": [{
                "full_name": "Lò Thị Mơ",
                "honorific": "đồng chí",
                "titles": ["Phó Hiệu trưởng"],
                "place": "Trường Mầm non Nắng Sớm",
                "left": ["0900000000"],
            }],
            "skipped": ["Hẹn gặp cả nhà nhé"],
        })
    );
    assert_eq!(desk.say("people_paste", json!({ "text": "ế".repeat(200_000) }))["rows"], json!([]));
}
