//! The command line as a user calls it: exit status, stdout, stderr, files.
#![expect(clippy::unwrap_used, reason = "helpers of tests fail like tests")]

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

fn run(arguments: &[&str], out: &Path) -> Output {
    Command::new(env!("CARGO_BIN_EXE_tin-truong-cli")).args(arguments).arg("--out").arg(out).output().unwrap()
}

fn bare(arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_tin-truong-cli")).args(arguments).output().unwrap()
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8(bytes.to_vec()).unwrap()
}

/// Every file below a folder, with its bytes.
fn files(folder: &Path) -> Vec<(PathBuf, Vec<u8>)> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(files(&path))
        } else {
            found.push((path.clone(), fs::read(&path).unwrap()))
        }
    }
    found.sort();
    found
}

/// An event of an invented school; `more` is put into it.
fn event(folder: &Path, more: &str) -> String {
    let path = folder.join("su-kien.event.json");
    let text = format!(
        r#"{{ "format": "tin-truong/event@1",
             "schools": [{{ "id": "a", "name": "Trường Tiểu học Bản Mây", "level": "primary" }}],
             "event": {{ "kind": "team_meeting", "title": "Sinh hoạt tổ 3", "host": "a", "date": "2026-10-05" }}
             {more} }}"#
    );
    fs::write(&path, text).unwrap();
    path.display().to_string()
}

#[test]
fn demo_writes_every_document_in_every_format_and_names_them() {
    let dir = tempfile::tempdir().unwrap();
    let out = dir.path().join("mới/ra");
    let done = run(&["demo"], &out);
    assert_eq!(done.status.code(), Some(0), "{}", text(&done.stderr));
    let stdout = text(&done.stdout);
    let mut named: Vec<PathBuf> = stdout.lines().map(PathBuf::from).collect();
    named.sort();
    assert_eq!(named, files(&out).into_iter().map(|(path, _)| path).collect::<Vec<_>>());
    for end in [
        "_news.docx",
        "_news.html",
        "_news_portal/noi-dung.html",
        "_message.txt",
        "_report.docx",
        "_letter.html",
    ] {
        assert!(stdout.lines().any(|line| line.ends_with(end)), "{end} in {stdout}");
    }
}

#[test]
fn two_runs_give_the_same_bytes() {
    let dir = tempfile::tempdir().unwrap();
    let (one, two) = (dir.path().join("1"), dir.path().join("2"));
    run(&["demo"], &one);
    run(&["demo"], &two);
    let bytes = |folder: &Path| files(folder).into_iter().map(|(_, bytes)| bytes).collect::<Vec<_>>();
    assert!(bytes(&one) == bytes(&two));
}

#[test]
fn without_wishes_an_event_gives_the_usual_documents() {
    let dir = tempfile::tempdir().unwrap();
    let (path, out) = (event(dir.path(), ""), dir.path().join("ra"));
    let done = run(&["export", &path], &out);
    assert_eq!(done.status.code(), Some(0), "{}", text(&done.stderr));
    let stdout = text(&done.stdout);
    assert!(stdout.contains("2026-10-05_team_meeting_sinh-hoat-to-3_minutes.docx"), "{stdout}");
    let asked = run(&["export", &path, "--documents", "news,message", "--formats", "docx,message"], &out);
    assert_eq!(text(&asked.stdout).lines().count(), 2);
}

#[test]
fn the_documents_of_the_file_are_the_default() {
    let dir = tempfile::tempdir().unwrap();
    let path = event(dir.path(), r#", "documents": [{ "kind": "message" }]"#);
    let done = run(&["export", &path], &dir.path().join("ra"));
    assert_eq!(text(&done.stdout).lines().count(), 1);
    assert!(text(&done.stdout).ends_with("_message.txt\n"));
}

#[test]
fn wrong_input_is_told_line_by_line_and_nothing_is_written() {
    let dir = tempfile::tempdir().unwrap();
    let path = event(
        dir.path(),
        r#", "roles": { "chair": "p9" }, "photos": [{ "id": "i1", "file": "../a.jpg" }], "tilte": 1"#,
    );
    let out = dir.path().join("ra");
    let done = run(&["export", &path], &out);
    assert_eq!(done.status.code(), Some(1));
    assert_eq!(text(&done.stdout), "");
    assert_eq!(text(&done.stderr).lines().next(), Some("tilte: không có trường này trong định dạng"));
    assert!(!out.exists());

    let path =
        event(dir.path(), r#", "roles": { "chair": "p9" }, "photos": [{ "id": "i1", "file": "a.jpg" }]"#);
    let done = run(&["export", &path], &out);
    assert_eq!(done.status.code(), Some(1));
    assert_eq!(text(&done.stderr), "roles.chair[0]: không có người \"p9\" trong people\n");

    let path = event(dir.path(), r#", "photos": [{ "id": "i1", "file": "a.jpg" }]"#);
    let done = run(&["export", &path], &out);
    assert_eq!(done.status.code(), Some(1));
    assert_eq!(text(&done.stderr), "photos[0].file: không tìm thấy tệp ảnh \"a.jpg\"\n");
    assert!(!out.exists());
}

#[test]
fn a_missing_file_is_wrong_input() {
    let dir = tempfile::tempdir().unwrap();
    let done = run(&["export", "khong-co.event.json"], &dir.path().join("ra"));
    assert_eq!(done.status.code(), Some(1));
    assert!(
        text(&done.stderr).starts_with("khong-co.event.json: không đọc được tệp"),
        "{}",
        text(&done.stderr)
    );
}

#[test]
fn wrong_use_ends_with_two() {
    let dir = tempfile::tempdir().unwrap();
    let (path, out) = (event(dir.path(), ""), dir.path().join("ra"));
    let unknown = run(&["export", &path, "--documents", "news,poem"], &out);
    assert_eq!(unknown.status.code(), Some(2));
    assert!(text(&unknown.stderr).contains("các loại là: news, report"), "{}", text(&unknown.stderr));
    let unknown = run(&["export", &path, "--formats", "pdf"], &out);
    assert_eq!(unknown.status.code(), Some(2));
    let unfit = run(&["export", &path, "--documents", "message", "--formats", "docx"], &out);
    assert_eq!(unfit.status.code(), Some(2), "{}", text(&unfit.stderr));
    assert_eq!(bare(&["export", &path]).status.code(), Some(2));
    assert_eq!(bare(&["sing"]).status.code(), Some(2));
    assert_eq!(bare(&[]).status.code(), Some(2));
    assert!(!out.exists());
    // A file where the folder should be.
    let done = run(&["export", &path], Path::new(&path));
    assert_eq!(done.status.code(), Some(2));
    assert!(text(&done.stderr).contains("Bài viết vẫn còn nguyên"), "{}", text(&done.stderr));
}

#[test]
fn check_tells_findings() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("tin.txt").display().to_string();
    std::fs::write(&file, "Đoàn đi thăm quan.").unwrap();
    let done = bare(&["check", &file, "--json"]);
    assert_eq!(done.status.code(), Some(0), "{}", text(&done.stderr));
    let found: serde_json::Value = serde_json::from_slice(&done.stdout).unwrap();
    assert_eq!((found[0]["start"].as_u64(), found[0]["end"].as_u64()), (Some(8), Some(17)));
    assert_eq!(found[0]["fixes"][0], "tham quan");
    assert_eq!(bare(&["check", "no/such/file.txt"]).status.code(), Some(1));
}

#[test]
fn schema_is_json() {
    let done = bare(&["schema"]);
    assert_eq!(done.status.code(), Some(0));
    let schema: serde_json::Value = serde_json::from_slice(&done.stdout).unwrap();
    assert!(schema["properties"]["programme"].is_object());
}
