//! The page in a window of its own, for a second screen or a projector. It holds nothing and may ask the program for
//! nothing: the main window sends it what it shows, over the browser's own channel between pages of one origin.

use std::sync::Arc;

use app::{App, Home};
use tauri::{AppHandle, Manager, WebviewUrl, WebviewWindow, WebviewWindowBuilder, WindowEvent};

use crate::window::{self, TITLE};

/// The window's name within the program; no capability names it.
const LABEL: &str = "page";

/// Told to the main window when this one is gone, however it went.
const GONE: &str = "window.dispatchEvent(new Event('pageclosed'))";

/// Shows the page's window. A new one is made hidden and shown when it bears its paper's title: then the page stands
/// in it, in the user's language and by her lamp.
pub(crate) fn show(app: &AppHandle, home: &Home) -> tauri::Result<()> {
    if let Some(window) = app.get_webview_window(LABEL) {
        window.unminimize()?;
        window.show()?;
        return window.set_focus();
    }
    let page = WebviewWindowBuilder::new(app, LABEL, WebviewUrl::App("page.html".into()))
        .title(TITLE)
        .inner_size(900.0, 690.0)
        .min_inner_size(360.0, 320.0)
        .visible(false)
        // Only web views of one folder hear each other.
        .data_directory(window::web_data(home))
        .on_navigation(window::is_own)
        .on_document_title_changed(|page, title| named(&page, &title))
        .build()?;
    crate::webkit::settle(&page)?;
    let handle = app.clone();
    page.on_window_event(move |event| {
        if let (WindowEvent::Destroyed, Some(main)) = (event, handle.get_webview_window(window::LABEL)) {
            let _ = main.eval(GONE);
        }
    });
    let night = app.try_state::<Arc<App>>().and_then(|app| app.is_night());
    window::lay_ground(&page, night)
}

/// Closes the page's window.
pub(crate) fn close(app: &AppHandle) -> tauri::Result<()> {
    app.get_webview_window(LABEL).map_or(Ok(()), |page| page.close())
}

fn named(page: &WebviewWindow, title: &str) {
    if title.is_empty() || title == TITLE {
        return;
    }
    let _ = page.set_title(title);
    if page.is_visible().is_ok_and(|visible| !visible) {
        let _ = page.show();
    }
}
