//! The desktop shell: the window, the dialogs, the clipboard. The only crate that names `tauri`.
//!
//! What the program can do is in the crate `app`; this one gives it a window and hands its commands through.

#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

mod call;
mod desktop;
mod instance;
mod leave;
mod log;
mod page;
mod photo_protocol;
mod webkit;
mod window;

use std::sync::Arc;

use app::clock::RealClock;
use app::{App, AppError, Home};
use tauri::Manager;

/// Composing makes and drops many small texts at every key; this allocator is quicker at it.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() {
    let home = match Home::find() {
        Ok(home) => home,
        Err(fault) => return window::say_and_leave(None, &fault),
    };
    log::start(&home);
    let mut builder = tauri::Builder::default();
    if instance::can_be_shared() {
        builder = builder.plugin(tauri_plugin_single_instance::init(|app, _, _| window::bring_forward(app)));
    }
    let built = builder
        .plugin(tauri_plugin_dialog::init())
        .plugin(tauri_plugin_clipboard_manager::init())
        .plugin(window::remembered(&home))
        .register_asynchronous_uri_scheme_protocol("photo", photo_protocol::answer)
        .invoke_handler(tauri::generate_handler![call::call])
        .setup(move |tauri| {
            match open(tauri.handle(), &home) {
                Ok(app) => {
                    let night = app.is_night();
                    tauri.manage(app);
                    window::open(tauri, &home, night)?;
                }
                Err(fault) => window::say_and_leave(Some(tauri.handle().clone()), &fault),
            }
            Ok(())
        })
        .build(tauri::generate_context!());
    match built {
        Ok(tauri) => tauri.run(|_, _| {}),
        Err(fault) => window::say_and_leave(None, &AppError::ours(fault)),
    }
}

fn open(handle: &tauri::AppHandle, home: &Home) -> Result<Arc<App>, AppError> {
    let host = desktop::Desktop::new(handle.clone(), home.clone());
    App::open(home, Box::new(host), Box::new(RealClock)).map(Arc::new)
}
