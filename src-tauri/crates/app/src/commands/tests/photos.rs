use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use image::{ImageFormat, Rgb, RgbImage};

use super::*;

fn picture(name: &str, colour: [u8; 3]) -> Value {
    let pixels =
        RgbImage::from_fn(640, 480, |x, y| if (x / 4 + y / 4) % 2 == 0 { Rgb(colour) } else { Rgb([9; 3]) });
    let mut bytes = std::io::Cursor::new(Vec::new());
    pixels.write_to(&mut bytes, ImageFormat::Jpeg).unwrap();
    json!({ "name": name, "base64": BASE64_STANDARD.encode(bytes.into_inner()) })
}

fn added(desk: &Desk, files: Value) -> Value {
    let job = desk.say("photos_add", json!({ "files": files }));
    loop {
        let progress = desk.say("photos_progress", job.clone());
        if progress["finished"] == true {
            return progress;
        }
        std::thread::sleep(std::time::Duration::from_millis(5));
    }
}

/// Saves an event that shows these pictures.
fn showing(desk: &Desk, photos: Value) -> Value {
    let mut open = desk.exchange();
    open["event"]["photos"] = photos;
    let request = json!({ "id": open["id"], "revision": open["revision"], "event": open["event"] });
    desk.say("event_save", request);
    open["id"].clone()
}

#[test]
fn many_pictures_are_taken_in_and_each_is_answered_for() {
    let desk = Desk::new();
    let red = picture("1.jpg", [200, 20, 20]);
    let again = json!({ "name": "1 (copy).jpg", "base64": red["base64"] });
    let progress = added(&desk, json!([red, { "name": "2.txt", "base64": "Y2jDoG8=" }]));
    assert_eq!(progress["total"], 2);
    assert_eq!(progress["photos"][0]["photo"]["width"], 640);
    let fault = &progress["photos"][1]["fault"]["message"];
    assert!(fault.as_str().unwrap().contains("không phải là ảnh"), "{fault}");
    let progress = added(&desk, json!([again]));
    assert_eq!(progress["photos"][0]["known"], true);
}

#[test]
fn a_job_that_never_was() {
    let desk = Desk::new();
    assert_eq!(desk.try_say("photos_progress", json!({ "job": 7 })).unwrap_err()["code"], "not_found");
    desk.say("photos_cancel", json!({ "job": 7 }));
}

#[test]
fn the_preview_and_the_export_show_the_blurred_version() {
    let desk = Desk::of_school();
    let progress = added(&desk, json!([picture("1.jpg", [240, 240, 240])]));
    let file = progress["photos"][0]["photo"]["file"].as_str().unwrap();
    let blur = [{ json!({ "x": 0, "y": 0, "width": 10_000, "height": 10_000 }) }];
    let photo = json!({ "id": "i1", "file": file, "consent": "blurred", "blur": blur });
    let id = showing(&desk, json!([photo]));
    let address = format!("{file}?size=page&blur=0,0,10000,10000");
    let page = image::load_from_memory(&desk.app.photo(&address).unwrap()).unwrap().into_rgb8();
    let (least, most) = page.pixels().fold((255, 0), |(a, b), pixel| (pixel[0].min(a), pixel[0].max(b)));
    assert!(most - least < 12, "a chequered picture has become flat: {least} to {most}");

    let folder = tempfile::tempdir().unwrap();
    desk.seen.lock().unwrap().folder = Some(folder.path().to_owned());
    let chosen = desk.say("folder_choose", json!({}));
    let request = json!({ "id": id, "documents": ["news"], "formats": ["portal"], "folder": chosen["id"] });
    desk.say("export", request);
    let exported = std::fs::read_dir(folder.path()).unwrap().flatten().map(|entry| entry.path());
    let picture = exported
        .flat_map(|folder| std::fs::read_dir(folder).unwrap().flatten().map(|entry| entry.path()))
        .find(|path| path.extension().is_some_and(|end| end == "jpg"))
        .unwrap();
    assert_eq!(std::fs::read(picture).unwrap(), desk.app.photo(&address).unwrap());
}

#[test]
fn only_pictures_that_nobody_else_shows_are_deleted_and_only_with_their_event() {
    let desk = Desk::of_school();
    let progress = added(&desk, json!([picture("1.jpg", [200, 20, 20]), picture("2.jpg", [20, 200, 20])]));
    let file = |n: usize| progress["photos"][n]["photo"]["file"].clone();
    let first = showing(&desk, json!([{ "id": "i1", "file": file(0) }, { "id": "i2", "file": file(1) }]));
    showing(&desk, json!([{ "id": "i1", "file": file(1) }]));
    let of_first = json!({ "id": first });
    assert_eq!(desk.say("photos_own", of_first.clone())["files"], json!([file(0)]));
    assert!(desk.try_say("photos_delete", of_first.clone()).is_err(), "the event still shows it");
    desk.say("event_delete", of_first.clone());
    assert_eq!(desk.say("photos_delete", of_first.clone())["files"], json!([file(0)]));
    let shown = |n: usize| desk.app.photo(&format!("{}?size=thumb", file(n).as_str().unwrap())).is_some();
    assert!(!shown(0) && shown(1));
    assert_eq!(desk.say("photos_own", of_first)["files"], json!([]));
}

#[test]
fn a_file_keeps_the_size_asked_for_and_its_size_is_told_before() {
    let desk = Desk::of_school();
    let progress = added(&desk, json!([picture("1.jpg", [250, 250, 250]), picture("2.jpg", [20, 200, 20])]));
    let photo = |n: usize| {
        let file = progress["photos"][n]["photo"]["file"].clone();
        json!({ "id": format!("i{n}"), "file": file, "consent": "no_children" })
    };
    let id = showing(&desk, json!([photo(0), photo(1)]));
    let size = |most: Value| {
        let request = json!({
            "id": id, "documents": ["report"], "formats": ["docx", "html"], "folder": "", "max_bytes": most,
        });
        let told = desk.say("export_size", request);
        let sizes = told["files"].as_array().unwrap().iter().map(|file| file["bytes"].as_u64().unwrap());
        sizes.max().unwrap()
    };
    let whole = size(Value::Null);
    let wanted = whole * 2 / 3;
    assert!(size(json!(wanted)) <= wanted, "{whole} {wanted}");
    assert_eq!(size(json!(whole)), whole);
}
