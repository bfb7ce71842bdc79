//! Closing the window without losing the last word.

use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

use app::home::CLOSING;
use tauri::{Manager, WebviewWindow, WindowEvent};

use crate::call;

/// The page saves within a second of the last keystroke; so long it is given, behind a window that is gone from
/// the screen at once.
const LAST_KEYSTROKE: Duration = Duration::from_millis(1200);

/// Whether the window is about to go.
static LEAVING: AtomicBool = AtomicBool::new(false);

/// Calls the leaving off: the program was started again, and its window is wanted.
pub(crate) fn call_off() {
    LEAVING.store(false, Ordering::Relaxed);
}

/// Lets the page save what was typed last before the window goes.
pub(crate) fn after_the_last_word(window: &WebviewWindow) {
    let closing = window.clone();
    window.on_window_event(move |event| {
        let WindowEvent::CloseRequested { api, .. } = event else { return };
        api.prevent_close();
        if LEAVING.swap(true, Ordering::Relaxed) {
            return;
        }
        let window = closing.clone();
        let _ = window.hide();
        let _ = crate::page::close(window.app_handle());
        // The page listens for the browser's own event; nothing of the page is replaced by this.
        let _ = window.eval("window.dispatchEvent(new Event('beforeunload'))");
        std::thread::spawn(move || {
            let asked = Instant::now();
            // A page that hangs must not keep the program alive for ever.
            while asked.elapsed() < LAST_KEYSTROKE || (call::busy() && asked.elapsed() < CLOSING) {
                std::thread::sleep(Duration::from_millis(50));
                if !LEAVING.load(Ordering::Relaxed) {
                    return;
                }
            }
            tracing::info!("closed");
            let _ = window.destroy();
        });
    });
}
