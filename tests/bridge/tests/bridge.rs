//! The bridge over a real socket.
#![expect(clippy::unwrap_used, reason = "helpers of tests fail like tests")]

use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::path::Path;
use std::process::{Child, Command, Stdio};

struct Bridge {
    process: Child,
    address: String,
}

impl Bridge {
    fn start(home: &Path, ui: &Path) -> Self {
        let mut process = Command::new(env!("CARGO_BIN_EXE_bridge"))
            .args(["--today", "2026-11-21", "--home"])
            .arg(home)
            .arg("--ui")
            .arg(ui)
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let mut line = String::new();
        BufReader::new(process.stdout.take().unwrap()).read_line(&mut line).unwrap();
        let address = line.trim().strip_prefix("http://").unwrap().to_owned();
        Self { process, address }
    }

    /// The status and the body of an answer.
    fn ask(&self, method: &str, path: &str, body: &str) -> (u16, Vec<u8>) {
        let mut stream = TcpStream::connect(&self.address).unwrap();
        let length = body.len();
        let head = format!(
            "{method} {path} HTTP/1.0\r\nHost: x\r\nConnection: close\r\nContent-Length: {length}\r\n\r\n"
        );
        stream.write_all(head.as_bytes()).unwrap();
        stream.write_all(body.as_bytes()).unwrap();
        let mut answer = Vec::new();
        stream.read_to_end(&mut answer).unwrap();
        let end = answer.windows(4).position(|four| four == b"\r\n\r\n").unwrap();
        let status = std::str::from_utf8(&answer[9..12]).unwrap().parse().unwrap();
        (status, answer[end + 4..].to_vec())
    }

    fn call(&self, name: &str, body: &str) -> (u16, serde_json::Value) {
        let (status, body) = self.ask("POST", &format!("/call/{name}"), body);
        (status, serde_json::from_slice(&body).unwrap())
    }
}

impl Drop for Bridge {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

#[test]
fn the_program_answers_over_loopback() {
    let dir = tempfile::tempdir().unwrap();
    let (home, ui) = (dir.path().join("home"), dir.path().join("dist"));
    std::fs::create_dir_all(ui.join("assets")).unwrap();
    std::fs::write(ui.join("index.html"), "<!doctype html>trang").unwrap();
    std::fs::write(ui.join("assets/a.js"), "1").unwrap();
    std::fs::write(dir.path().join("rieng.txt"), "riêng").unwrap();
    let bridge = Bridge::start(&home, &ui);
    assert!(bridge.address.starts_with("127.0.0.1:"));

    let (status, start) = bridge.call("start", "{}");
    assert_eq!((status, &start["today"]), (200, &"2026-11-21".into()));
    assert_eq!(bridge.call("event_open", r#"{ "id": "không có" }"#).0, 404);
    assert_eq!(bridge.call("event_open", "{").0, 400);

    let (_, sample) = bridge.call("sample_create", "{}");
    let hash = sample["event"]["photos"][0]["file"].as_str().unwrap();
    let (status, jpeg) = bridge.ask("GET", &format!("/photo/{hash}?size=thumb"), "");
    assert!(status == 200 && jpeg.starts_with(b"\xff\xd8"));
    assert_eq!(bridge.ask("GET", "/photo/none?size=thumb", "").0, 404);

    let (_, chosen) = bridge.call("folder_choose", "{}");
    let export = format!(
        r#"{{ "id": {}, "documents": ["message"], "formats": ["message"], "folder": {} }}"#,
        sample["id"], chosen["id"]
    );
    assert_eq!(bridge.call("export", &export).0, 200);
    assert_eq!(std::fs::read_dir(home.join("out-1")).unwrap().count(), 1);
    bridge.call("clipboard_copy", r#"{ "text": "chữ", "html": null }"#);
    assert_eq!(std::fs::read_to_string(home.join("clipboard.txt")).unwrap(), "chữ");

    assert_eq!(bridge.ask("GET", "/", "").1, "<!doctype html>trang".as_bytes());
    assert_eq!(bridge.ask("GET", "/assets/a.js", ""), (200, b"1".to_vec()));
    assert_eq!(bridge.ask("GET", "/../rieng.txt", "").0, 404);
    assert_eq!(bridge.ask("GET", "/%2e%2e/rieng.txt", "").0, 404);
}
