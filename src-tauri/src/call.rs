//! The one door between the page and the program.

use std::sync::Arc;

use app::{App, AppError};
use serde_json::Value;
use tauri::State;

/// Carries out a command of `app::commands`, off the window's thread.
#[tauri::command]
pub(crate) async fn call(app: State<'_, Arc<App>>, name: String, request: Value) -> Result<Value, AppError> {
    let app = Arc::clone(&app);
    tauri::async_runtime::spawn_blocking(move || app::commands::dispatch(&app, &name, request))
        .await
        .unwrap_or_else(|fault| Err(AppError::ours(fault)))
}
