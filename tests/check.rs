//! `check`: findings in texts, Word files and event files, as a program outside would use them.

use std::path::{Path, PathBuf};

use acceptance::cli::{Ended, cli, export};
use acceptance::root;
use serde_json::Value;
use unicode_normalization::UnicodeNormalization;

fn checked(file: &Path) -> (Ended, Vec<Value>) {
    let ended = cli(["check".as_ref(), file.as_os_str(), "--json".as_ref()]);
    let found = serde_json::from_str(&ended.stdout).unwrap_or_default();
    (ended, found)
}

fn written(folder: &Path, name: &str, text: &str) -> PathBuf {
    let file = folder.join(name);
    std::fs::write(&file, text).expect("written");
    file
}

fn told(found: &[Value]) -> Vec<(&str, String)> {
    found
        .iter()
        .map(|it| {
            (it["rule"].as_str().unwrap_or_default(), it["text"].as_str().unwrap_or_default().nfc().collect())
        })
        .collect()
}

const TEXT: &str = "Đoàn giáo viên đi  thăm quan.\nCác nhà truờng tổ chức sinh hoatj chuyên môn.\n";

#[test]
fn findings_stand_where_they_say_in_both_unicode_forms() {
    let folder = tempfile::tempdir().unwrap();
    let decomposed: String = TEXT.nfd().collect();
    let mut both = Vec::new();
    for text in [TEXT, decomposed.as_str()] {
        let (ended, found) = checked(&written(folder.path(), "tin.txt", text));
        assert_eq!(ended.status, Some(0), "{}", ended.stderr);
        let letters: Vec<char> = text.chars().collect();
        for finding in &found {
            let place = |name: &str| usize::try_from(finding[name].as_u64().unwrap()).unwrap();
            let there: String = letters[place("start")..place("end")].iter().collect();
            assert_eq!(finding["text"], there, "{finding}");
            assert!(!finding["message"].as_str().unwrap().is_empty());
        }
        both.push(told(&found).into_iter().map(|(rule, text)| (rule.to_owned(), text)).collect::<Vec<_>>());
    }
    let expected = [
        ("double-space", "  "),
        ("known-error", "thăm quan"),
        ("syllable", "truờng"),
        ("raw-typing", "hoatj"),
    ];
    assert_eq!(both[0], expected.map(|(rule, text)| (rule.to_owned(), text.to_owned())));
    assert_eq!(both[0], both[1]);
}

#[test]
fn people_read_lines_and_columns() {
    let folder = tempfile::tempdir().unwrap();
    let ended = cli(["check".as_ref(), written(folder.path(), "tin.txt", TEXT).as_os_str()]);
    assert_eq!(ended.status, Some(0));
    assert_eq!(ended.stdout.lines().count(), 4, "{}", ended.stdout);
    assert!(ended.stdout.contains("dòng 1, cột 20: lỗi: “thăm quan” → “tham quan”"), "{}", ended.stdout);
}

#[test]
fn a_word_file_of_ours_and_an_event_are_read() {
    let folder = tempfile::tempdir().unwrap();
    let event = root().join("tests/cases/s03-cluster-meeting.event.json");
    let out = folder.path().join("out");
    assert_eq!(export(&event, &out, &["report"]).status, Some(0));
    let word = std::fs::read_dir(&out)
        .unwrap()
        .map(|it| it.unwrap().path())
        .find(|it| it.extension().is_some_and(|end| end == "docx"))
        .expect("a Word file");
    let (ended, found) = checked(&word);
    assert_eq!(ended.status, Some(0), "{}", ended.stderr);
    assert!(!found.iter().any(|it| it["level"] == "certain"), "{found:#?}");

    let text = std::fs::read_to_string(&event).unwrap();
    let slipped = text.replacen("sinh hoạt chuyên môn", "sinh hoạt chuyêm môn", 1).replacen(
        "Sinh hoạt chuyên môn",
        "Sinh hoạt chuyêm môn",
        1,
    );
    let (ended, found) = checked(&written(folder.path(), "sự kiện.event.json", &slipped));
    assert_eq!(ended.status, Some(0), "{}", ended.stderr);
    let slip = found.iter().find(|it| it["rule"] == "syllable").expect("the slip");
    assert_eq!((&slip["text"], &slip["fixes"][0]), (&"chuyêm".into(), &"chuyên".into()));
    assert!(slip["field"].is_string());
}

/// The same through a pipe, which has no name.
fn piped(bytes: &[u8]) -> Ended {
    acceptance::cli::piped(["check", "-", "--json"], bytes)
}

#[test]
fn an_event_is_one_paper_with_its_own_wordings() {
    let event = root().join("tests/cases/s03-cluster-meeting.event.json");
    let mut event: Value = serde_json::from_slice(&std::fs::read(event).unwrap()).unwrap();
    event["event"]["campaign"] = Value::Null;
    event["event"]["purposes"] = serde_json::json!(["hưởng ứng “Hai trường cùng chung một nhịp cầu”"]);
    event["documents"] = serde_json::json!([{ "kind": "report", "sections": [{
        "name": "attendance",
        "html": "<p>Mở đầu vô cùng vui.</p><ul><li>nhờ “Hai trường chung cùng một nhịp cầu” đã gắn kết</li></ul>",
    }] }]);
    let written = event.to_string().into_bytes();
    let marked: Vec<u8> = [0xef, 0xbb, 0xbf].into_iter().chain(written.iter().copied()).collect();
    for bytes in [written, marked] {
        let ended = piped(&bytes);
        assert_eq!(ended.status, Some(0), "{}", ended.stderr);
        let found: Vec<Value> = serde_json::from_str(&ended.stdout).unwrap();
        for (rule, field) in [("campaign", "html#1"), ("superlative", "html#0")] {
            let slip = found.iter().find(|it| it["rule"] == rule).expect(rule);
            assert_eq!(slip["field"], format!("documents[0].sections[0].{field}"));
        }
    }
}

#[test]
fn text_of_every_windows_program_is_read() {
    let marked = format!("\u{feff}{TEXT}");
    let utf16: Vec<u8> = marked.encode_utf16().flat_map(u16::to_le_bytes).collect();
    let expected = piped(TEXT.as_bytes()).stdout;
    assert!(expected.contains("thăm quan"));
    for bytes in [marked.into_bytes(), utf16] {
        assert_eq!(piped(&bytes).stdout, expected);
    }
}

#[test]
fn a_file_of_another_kind_is_told_what_it_is() {
    for (bytes, told) in [
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" as &[u8], "Word cũ"),
        (b"%PDF-1.7", "PDF"),
        (b"PK\x03\x04 cut short", "bị hỏng"),
        (b"\xc4\x90o\xe0n", "UTF-8"),
    ] {
        let ended = piped(bytes);
        assert_eq!(ended.status, Some(1));
        assert!(ended.stderr.contains("đầu vào chuẩn") && ended.stderr.contains(told), "{}", ended.stderr);
    }
}

#[test]
fn what_cannot_be_read_is_wrong_input() {
    let folder = tempfile::tempdir().unwrap();
    let missing = folder.path().join("không có.txt");
    assert_eq!(checked(&missing).0.status, Some(1));
    let broken = folder.path().join("hỏng.docx");
    std::fs::write(&broken, b"PK\x03\x04 cut short").unwrap();
    assert_eq!(checked(&broken).0.status, Some(1));
    std::fs::write(&broken, [0xff, 0xfe, 0x00]).unwrap();
    assert_eq!(checked(&broken).0.status, Some(1));
    let (ended, _) = checked(&written(folder.path(), "trống.event.json", "{}"));
    assert_eq!(ended.status, Some(1));
    assert!(ended.stdout.is_empty() && !ended.stderr.is_empty());
}
