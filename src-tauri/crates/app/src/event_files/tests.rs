use std::fs;
use std::path::Path;

use super::*;

/// A small JPEG, busy enough to have more pixels than header.
fn picture() -> Vec<u8> {
    let pixels =
        image::RgbImage::from_fn(120, 90, |x, y| image::Rgb([(x * y) as u8, (x * 7) as u8, (y * 5) as u8]));
    let mut bytes = std::io::Cursor::new(Vec::new());
    pixels.write_to(&mut bytes, image::ImageFormat::Jpeg).unwrap();
    bytes.into_inner()
}

/// An event with one photo, whose file is `file`.
fn event(folder: &Path, photos: &str) -> std::path::PathBuf {
    let path = folder.join("su-kien.event.json");
    let text = format!(
        r#"{{ "format": "tin-truong/event@1",
             "schools": [{{ "id": "a", "name": "Trường Mầm non Suối Lụa" }}],
             "event": {{ "kind": "exchange", "host": "a", "date": "2026-12-23" }},
             "photos": [{photos}] }}"#
    );
    fs::write(&path, text).unwrap();
    path
}

fn problems(path: &Path) -> String {
    load(path).unwrap_err().to_string()
}

#[test]
fn a_picture_that_may_leave_is_ready() {
    let dir = tempfile::tempdir().unwrap();
    fs::create_dir(dir.path().join("anh")).unwrap();
    fs::write(dir.path().join("anh/1.jpg"), picture()).unwrap();
    let path = event(dir.path(), r#"{ "id": "i1", "file": "anh/1.jpg", "consent": "granted" }"#);
    let loaded = load(&path).unwrap();
    let found = export::Pictures::jpeg(&loaded.pictures, &"i1".into()).unwrap();
    assert_eq!((found.width, found.height), (120, 90));
    assert!(loaded.pictures.for_portal(&crate::work::Work::default()).unwrap().has(&"i1".into()));
}

#[test]
fn a_picture_that_may_not_leave_is_not_decoded() {
    let dir = tempfile::tempdir().unwrap();
    // The header is whole, the pixels are not: decoding it would be an error.
    let cut = picture();
    fs::write(dir.path().join("1.jpg"), &cut[..cut.len() * 3 / 4]).unwrap();
    for consent in ["unknown", "missing", "withdrawn"] {
        let photo = format!(r#"{{ "id": "i1", "file": "1.jpg", "consent": "{consent}" }}"#);
        let loaded = load(&event(dir.path(), &photo)).unwrap();
        assert!(!loaded.pictures.has(&"i1".into()), "{consent}");
    }
    let said = problems(&event(dir.path(), r#"{ "id": "i1", "file": "1.jpg", "consent": "granted" }"#));
    assert!(said.starts_with("photos[0].file: tệp ảnh bị hỏng"), "{said}");
}

#[test]
fn every_photo_that_is_wrong_is_told() {
    let dir = tempfile::tempdir().unwrap();
    fs::write(dir.path().join("chu.jpg"), "không phải ảnh").unwrap();
    fs::create_dir(dir.path().join("thu-muc.jpg")).unwrap();
    let said = problems(&event(
        dir.path(),
        r#"{ "id": "i1", "file": "chu.jpg" }, { "id": "i2", "file": "khong-co.jpg" }, { "id": "i3", "file": "thu-muc.jpg" }"#,
    ));
    let lines: Vec<&str> = said.lines().collect();
    assert_eq!(lines.len(), 3, "{said}");
    assert!(lines[0].starts_with("photos[0].file: tệp này không phải là ảnh"), "{said}");
    assert!(lines[1].starts_with("photos[1].file: không tìm thấy tệp ảnh"), "{said}");
    assert!(lines[2].starts_with("photos[2].file: "), "{said}");
}

#[test]
fn a_photo_larger_than_the_limit_is_not_read() {
    let dir = tempfile::tempdir().unwrap();
    let large = fs::File::create(dir.path().join("to.jpg")).unwrap();
    large.set_len(70_000_000).unwrap();
    let said = problems(&event(dir.path(), r#"{ "id": "i1", "file": "to.jpg" }"#));
    assert!(said.contains("vượt mức 60 MB"), "{said}");
}

#[cfg(unix)]
#[test]
fn a_link_that_leads_out_of_the_folder_is_refused() {
    let outside = tempfile::tempdir().unwrap();
    fs::write(outside.path().join("rieng.jpg"), picture()).unwrap();
    let dir = tempfile::tempdir().unwrap();
    std::os::unix::fs::symlink(outside.path().join("rieng.jpg"), dir.path().join("1.jpg")).unwrap();
    std::os::unix::fs::symlink(outside.path(), dir.path().join("anh")).unwrap();
    fs::write(dir.path().join("that.jpg"), picture()).unwrap();
    std::os::unix::fs::symlink(dir.path().join("that.jpg"), dir.path().join("2.jpg")).unwrap();
    let photo = |file: &str| format!(r#"{{ "id": "i1", "file": "{file}", "consent": "granted" }}"#);
    for file in ["1.jpg", "anh/rieng.jpg"] {
        let said = problems(&event(dir.path(), &photo(file)));
        assert!(said.contains("đi ra ngoài thư mục"), "{said}");
    }
    assert!(load(&event(dir.path(), &photo("2.jpg"))).is_ok());
}

#[test]
fn a_file_that_cannot_be_read_says_why() {
    let dir = tempfile::tempdir().unwrap();
    assert!(problems(&dir.path().join("khong-co.event.json")).contains("không có tệp này"));
    assert!(problems(dir.path()).contains("thư mục"));
    let huge = dir.path().join("to.event.json");
    fs::File::create(&huge).unwrap().set_len(50_000_000).unwrap();
    assert!(problems(&huge).starts_with("(tệp): tệp lớn 50000000 byte"));
}
