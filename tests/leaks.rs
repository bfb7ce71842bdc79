//! What a phone writes beside the pixels, and the names and codes of children, are in no byte of any exported file.

use std::fs;
use std::io::{Cursor, Read};
use std::path::Path;

use acceptance::cases::files;
use acceptance::cli::export;
use serde_json::json;
use unicode_normalization::UnicodeNormalization;
use zip::ZipArchive;

const CHILD: &str = "Vừ A Páo";
/// A child in the register of consents.
const CODE: &str = "Lá 1-07";
/// Texts that the photo carries outside its pixels.
const MARKS: [&str; 7] =
    ["HoaGao Vn9", "Lop Chim Non 4 tuoi", "2026:11:06 14:31:07", "xmpmeta", "Photoshop", "21.0278", "ghichu"];

fn segment(marker: u8, body: &[u8]) -> Vec<u8> {
    let length = u16::try_from(body.len() + 2).expect("a short segment").to_be_bytes();
    [&[0xff, marker], length.as_slice(), body].concat()
}

/// Latitude and longitude as EXIF keeps them: degrees, minutes and seconds as fractions.
fn coordinates() -> Vec<u8> {
    [(21_u32, 1_u32), (1, 1), (4008, 100), (105, 1), (50, 1), (331, 100)]
        .iter()
        .flat_map(|(above, below)| [above.to_be_bytes(), below.to_be_bytes()].concat())
        .collect()
}

/// An EXIF block with texts, a place, and a small preview of its own.
fn exif(preview: &[u8]) -> Vec<u8> {
    let texts = format!("{}\0{}\0{}\0{CHILD}\0", MARKS[0], MARKS[1], MARKS[2]);
    let head = b"Exif\0\0MM\0*\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0\x01\0\0\0\0\0\0";
    [head.as_slice(), texts.as_bytes(), &coordinates(), preview].concat()
}

fn phone_photo(plain: &[u8]) -> Vec<u8> {
    let preview = b"\xff\xd8\xff\xdb ghichu preview \xff\xd9";
    let xmp = format!("http://ns.adobe.com/xap/1.0/\0<x:xmpmeta>{CHILD} 21.0278</x:xmpmeta>");
    [
        &plain[..2],
        &segment(0xe1, &exif(preview)),
        &segment(0xe1, xmp.as_bytes()),
        &segment(0xed, format!("Photoshop 3.0\08BIM {CHILD}").as_bytes()),
        &segment(0xfe, format!("ghichu {CHILD}").as_bytes()),
        &plain[2..],
        b"ghichu behind the end",
    ]
    .concat()
}

/// Every way in which words may lie in a file.
fn spellings(words: &str) -> Vec<Vec<u8>> {
    let composed: String = words.nfc().collect();
    let apart: String = words.nfd().collect();
    let wide = |text: &str| text.encode_utf16().flat_map(u16::to_le_bytes).collect();
    vec![composed.as_bytes().to_vec(), apart.as_bytes().to_vec(), wide(&composed), wide(&apart)]
}

/// The bytes of a file, those of a package's parts, those of a page's pictures.
fn layers(path: &Path) -> Vec<Vec<u8>> {
    let bytes = fs::read(path).expect("a file");
    let mut layers = Vec::new();
    if bytes.starts_with(b"PK") {
        let mut archive = ZipArchive::new(Cursor::new(&bytes)).expect("a docx is a zip file");
        for place in 0..archive.len() {
            let mut part = archive.by_index(place).expect("a part");
            let mut inside = part.name().expect("a name").as_bytes().to_vec();
            part.read_to_end(&mut inside).expect("a sound part");
            layers.push(inside);
        }
    }
    let text = String::from_utf8_lossy(&bytes);
    for picture in text.split("data:image/jpeg;base64,").skip(1) {
        layers.push(decoded(picture.split('"').next().unwrap_or_default()));
    }
    layers.push(path.file_name().expect("a name").to_string_lossy().into_owned().into_bytes());
    layers.push(bytes);
    layers
}

fn decoded(base64: &str) -> Vec<u8> {
    let value = |letter: u8| match letter {
        b'A'..=b'Z' => Some(letter - b'A'),
        b'a'..=b'z' => Some(letter - b'a' + 26),
        b'0'..=b'9' => Some(letter - b'0' + 52),
        b'+' => Some(62),
        b'/' => Some(63),
        _ => None,
    };
    let sixths: Vec<u32> = base64.bytes().filter_map(value).map(u32::from).collect();
    sixths
        .chunks(4)
        .flat_map(|four| {
            let bits = four.iter().fold(0, |bits, part| bits << 6 | part) << (6 * (4 - four.len()));
            bits.to_be_bytes()[1..four.len()].to_vec()
        })
        .collect()
}

fn holds(bytes: &[u8], wanted: &[u8]) -> bool {
    bytes.windows(wanted.len()).any(|window| window == wanted)
}

#[test]
fn no_byte_of_an_export_tells_what_a_phone_or_a_parent_said() {
    let folder = tempfile::tempdir().expect("a folder");
    let plain = fs::read(acceptance::root().join("tests/cases/i1.jpg")).expect("a photo");
    let photo = phone_photo(&plain);
    let secrets: Vec<Vec<u8>> = MARKS
        .iter()
        .map(|mark| mark.as_bytes().to_vec())
        .chain(spellings(CHILD))
        .chain(spellings(&CHILD.to_uppercase()))
        .chain(spellings(CODE))
        .chain([coordinates(), b"vu-a-pao".to_vec(), b"Exif\0".to_vec()])
        .collect();
    for mark in MARKS {
        assert!(holds(&photo, mark.as_bytes()), "the photo carries {mark}");
    }
    fs::write(folder.path().join("vu-a-pao.jpg"), photo).expect("a file");
    let event = json!({
        "format": "tin-truong/event@1",
        "schools": [{ "id": "A", "name": "Trường Mầm non Suối Lụa", "level": "preschool", "symbol": "MNSL" }],
        "event": {
            "kind": "exchange", "title": format!("Giao lưu chuyên môn cùng bé {CHILD}"), "host": "A",
            "date": "2026-11-06", "place": "Trường Mầm non Suối Lụa",
        },
        "programme": [{ "kind": "learning_activity", "title": format!("Bé {CHILD} và bé {CODE} kể chuyện") }],
        "photos": [{
            "id": "a1", "file": "vu-a-pao.jpg", "consent": "granted", "children": [CHILD], "cover": true,
            "caption": format!("Bé {CHILD} và các bạn"), "alt": format!("{} cười", CHILD.to_uppercase()),
        }, {
            "id": "a2", "file": "vu-a-pao.jpg", "consent": "blurred", "caption": "Giờ kể chuyện", "width": "full",
            "turn": 1, "blur": [{ "x": 2_000, "y": 2_000, "width": 3_000, "height": 3_000 }],
        }, {
            // Without the register nobody knows whether this child may be shown.
            "id": "a3", "file": "vu-a-pao.jpg", "consent": "granted", "caption": "Giờ vẽ", "codes": [CODE],
        }],
        "documents": [{ "kind": "news" }, { "kind": "report" }, { "kind": "message" }],
    });
    let file = folder.path().join("su-kien.event.json");
    fs::write(&file, event.to_string()).expect("a file");
    let out = folder.path().join("out");
    let ended = export(&file, &out, &[]);
    assert_eq!(ended.status, Some(0), "{}", ended.stderr);
    let written = files(&out);
    let pictures = written.iter().filter(|path| path.extension().is_some_and(|end| end == "jpg")).count();
    assert_eq!(pictures, 2, "the portal's folder has both photos: {written:?}");
    for path in &written {
        for layer in layers(path) {
            for secret in &secrets {
                let told = String::from_utf8_lossy(secret);
                assert!(!holds(&layer, secret), "{} holds {told}", path.display());
            }
        }
    }
}
