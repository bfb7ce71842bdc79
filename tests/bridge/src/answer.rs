//! One request, one answer.

use std::io::Cursor;
use std::path::{Component, Path};

use app::{App, AppError};
use tiny_http::{Header, Method, Request, Response};

type Answer = Response<Cursor<Vec<u8>>>;

/// Answers a request; who went away meanwhile is not missed.
pub(crate) fn answer(app: &App, ui: &Path, mut request: Request) {
    let url = request.url().to_owned();
    let path = url.split(['?', '#']).next().unwrap_or_default().to_owned();
    let answer = match (request.method(), path.strip_prefix("/call/"), url.strip_prefix("/photo/")) {
        (Method::Post, Some(name), _) => call(app, name, &mut request),
        (Method::Get, _, Some(address)) => match app.photo(address) {
            Some(jpeg) => typed(jpeg, "image/jpeg"),
            None => nothing(),
        },
        (Method::Get, _, _) => file(ui, &path),
        _ => nothing(),
    };
    let _ = request.respond(answer);
}

fn call(app: &App, name: &str, request: &mut Request) -> Answer {
    let mut body = Vec::new();
    let reply = request
        .as_reader()
        .read_to_end(&mut body)
        .map_err(AppError::ours)
        .and_then(|_| serde_json::from_slice(&body).map_err(AppError::ours))
        .and_then(|request| app::commands::dispatch(app, name, request));
    match reply {
        Ok(reply) => typed(reply.to_string().into_bytes(), "application/json"),
        Err(fault) => {
            let body = serde_json::to_vec(&fault).unwrap_or_default();
            typed(body, "application/json").with_status_code(status(&fault))
        }
    }
}

fn status(fault: &AppError) -> u16 {
    match fault.code {
        app::Code::NotFound => 404,
        app::Code::Conflict => 409,
        app::Code::Problems => 422,
        app::Code::NotWritten | app::Code::Other => 400,
    }
}

/// A file of the built interface; nothing outside its folder.
fn file(ui: &Path, path: &str) -> Answer {
    let name = Path::new(if path == "/" { "index.html" } else { path.trim_start_matches('/') });
    let inside = name.components().all(|part| matches!(part, Component::Normal(_)));
    match std::fs::read(ui.join(name)) {
        Ok(bytes) if inside => typed(bytes, kind(name)),
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

fn typed(bytes: Vec<u8>, kind: &str) -> Answer {
    let answer = Response::from_data(bytes);
    match Header::from_bytes("Content-Type", kind) {
        Ok(header) => answer.with_header(header),
        Err(()) => answer,
    }
}

fn nothing() -> Answer {
    typed(Vec::new(), "text/plain").with_status_code(404)
}
