//! One request, one answer.

use std::io::{self, Write};
use std::path::{Component, Path};

use app::{App, AppError};
use tiny_http::{Method, Request};

/// What is answered.
struct Answer {
    status: u16,
    kind: &'static str,
    body: Vec<u8>,
}

/// Answers a request; who went away meanwhile is not missed.
pub(crate) fn answer(app: &App, ui: &Path, mut request: Request) {
    let url = request.url().to_owned();
    let path = url.split(['?', '#']).next().unwrap_or_default().to_owned();
    let answer = match (request.method(), path.strip_prefix("/call/"), url.strip_prefix("/photo/")) {
        (Method::Post, Some(name), _) => call(app, name, &mut request),
        (Method::Get, _, Some(address)) => match app.photo(address) {
            Some(jpeg) => Answer { status: 200, kind: "image/jpeg", body: jpeg },
            None => nothing(),
        },
        (Method::Get, _, _) => file(ui, &path),
        _ => nothing(),
    };
    let _ = send(request, &answer);
}

/// Writes an answer and says that the connection ends with it. tiny_http keeps a thread for each connection and,
/// when a browser opens six at once, may leave one waiting behind those it keeps alive; it does not let its own
/// responses say `close`, so this one is written by hand.
fn send(request: Request, answer: &Answer) -> io::Result<()> {
    let mut writer = request.into_writer();
    write!(
        writer,
        "HTTP/1.1 {} -\r\nContent-Type: {}\r\nContent-Length: {}\r\nConnection: close\r\n\r\n",
        answer.status,
        answer.kind,
        answer.body.len()
    )?;
    writer.write_all(&answer.body)?;
    writer.flush()
}

fn call(app: &App, name: &str, request: &mut Request) -> Answer {
    let mut body = Vec::new();
    let reply = request
        .as_reader()
        .read_to_end(&mut body)
        .map_err(AppError::ours)
        .and_then(|_| serde_json::from_slice(&body).map_err(AppError::ours))
        .and_then(|request| app::commands::dispatch(app, name, request));
    let (status, body) = match reply {
        Ok(reply) => (200, reply.get().as_bytes().to_vec()),
        Err(fault) => (status(&fault), serde_json::to_vec(&fault).unwrap_or_default()),
    };
    Answer { status, kind: "application/json", body }
}

fn status(fault: &AppError) -> u16 {
    match fault.code {
        app::Code::NotFound => 404,
        app::Code::Conflict | app::Code::Locked => 409,
        app::Code::Problems | app::Code::Gaps => 422,
        app::Code::NotWritten | app::Code::Other => 400,
    }
}

/// A file of the built interface; nothing outside its folder.
fn file(ui: &Path, path: &str) -> Answer {
    let name = Path::new(if path == "/" { "index.html" } else { path.trim_start_matches('/') });
    let inside = name.components().all(|part| matches!(part, Component::Normal(_)));
    match std::fs::read(ui.join(name)) {
        Ok(body) if inside => Answer { status: 200, kind: kind(name), body },
        _ => nothing(),
    }
}

fn kind(name: &Path) -> &'static str {
    match name.extension().and_then(|extension| extension.to_str()) {
        Some("html") => "text/html; charset=utf-8",
        Some("js") => "text/javascript; charset=utf-8",
        Some("css") => "text/css; charset=utf-8",
        Some("json") => "application/json",
        Some("svg") => "image/svg+xml",
        Some("png") => "image/png",
        Some("woff2") => "font/woff2",
        _ => "application/octet-stream",
    }
}

fn nothing() -> Answer {
    Answer { status: 404, kind: "text/plain", body: Vec::new() }
}
