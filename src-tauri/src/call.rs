//! The one door between the page and the program.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use app::{App, AppError};
use serde_json::Value;
use serde_json::value::RawValue;
use tauri::State;

static RUNNING: AtomicUsize = AtomicUsize::new(0);

/// Whether a command is being carried out.
pub(crate) fn busy() -> bool {
    RUNNING.load(Ordering::Relaxed) > 0
}

/// Carries out a command of `app::commands`, off the window's thread.
#[tauri::command]
pub(crate) async fn call(
    app: State<'_, Arc<App>>,
    name: String,
    request: Value,
) -> Result<Box<RawValue>, AppError> {
    let app = Arc::clone(&app);
    RUNNING.fetch_add(1, Ordering::Relaxed);
    let reply =
        tauri::async_runtime::spawn_blocking(move || app::commands::dispatch(&app, &name, request)).await;
    RUNNING.fetch_sub(1, Ordering::Relaxed);
    reply.unwrap_or_else(|fault| Err(AppError::ours(fault)))
}
