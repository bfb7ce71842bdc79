//! One request, one answer.

use std::path::Path;
use std::sync::Arc;

use app::{App, AppError};
use axum::Router;
use axum::body::Bytes;
use axum::extract::{self, DefaultBodyLimit, State};
use axum::http::{StatusCode, Uri, header};
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};
use tokio::task::spawn_blocking;
use tower_http::services::ServeDir;

/// The ways of the bridge; what is no command and no picture is a file of the built interface.
pub(crate) fn routes(app: Arc<App>, ui: &Path) -> Router {
    Router::new()
        .route("/call/{name}", post(call))
        .route("/photo/{*address}", get(photo))
        .fallback_service(ServeDir::new(ui))
        // A photo may be as large as it likes here; what is too large the core says.
        .layer(DefaultBodyLimit::disable())
        .with_state(app)
}

async fn call(
    State(app): State<Arc<App>>,
    extract::Path(name): extract::Path<String>,
    request: Bytes,
) -> Response {
    let reply = spawn_blocking(move || {
        let request = serde_json::from_slice(&request).map_err(AppError::ours)?;
        app::commands::dispatch(&app, &name, request)
    });
    match reply.await {
        Ok(Ok(reply)) => json(StatusCode::OK, reply.get().to_owned().into()),
        Ok(Err(fault)) => json(status(&fault), serde_json::to_vec(&fault).unwrap_or_default().into()),
        Err(fault) => (StatusCode::INTERNAL_SERVER_ERROR, fault.to_string()).into_response(),
    }
}

async fn photo(State(app): State<Arc<App>>, address: Uri) -> Response {
    let picture = spawn_blocking(move || {
        let address = address.path_and_query()?.as_str();
        app.photo(address.strip_prefix("/photo/")?)
    });
    match picture.await {
        Ok(Some(jpeg)) => ([(header::CONTENT_TYPE, "image/jpeg")], jpeg).into_response(),
        Ok(None) => StatusCode::NOT_FOUND.into_response(),
        Err(fault) => (StatusCode::INTERNAL_SERVER_ERROR, fault.to_string()).into_response(),
    }
}

fn json(status: StatusCode, body: Bytes) -> Response {
    (status, [(header::CONTENT_TYPE, "application/json")], body).into_response()
}

fn status(fault: &AppError) -> StatusCode {
    match fault.code {
        app::Code::NotFound => StatusCode::NOT_FOUND,
        app::Code::Conflict | app::Code::Locked => StatusCode::CONFLICT,
        app::Code::Problems | app::Code::Gaps | app::Code::Forgotten => StatusCode::UNPROCESSABLE_ENTITY,
        app::Code::NotWritten | app::Code::Other => StatusCode::BAD_REQUEST,
    }
}
