//! The main window: its size, its first moment, what it says when it cannot open.

use std::io::Write;
use std::path::PathBuf;

use app::{AppError, Home};
use tauri::plugin::TauriPlugin;
use tauri::webview::{Color, PageLoadEvent};
use tauri::{AppHandle, Manager, Theme, WebviewUrl, WebviewWindow, WebviewWindowBuilder, Wry};
use tauri_plugin_dialog::{DialogExt, MessageDialogKind};
use tauri_plugin_window_state::StateFlags;

use crate::desktop::is_driven;

/// The window's name within the program.
pub(crate) const LABEL: &str = "main";

/// The program's name, which every window bears until it has a better one.
pub(crate) const TITLE: &str = "Tin Trường";

/// The desk under the page before the page is there (`--desk` of the interface), by day and by night.
const DESK: Color = Color(0xf3, 0xef, 0xe6, 0xff);
const DESK_AT_NIGHT: Color = Color(0x16, 0x1b, 0x25, 0xff);

/// Opens the window. It is made hidden, in the page's own colour, and shown when the page stands: no white flash.
pub(crate) fn open(tauri: &tauri::App, home: &Home, night: Option<bool>) -> tauri::Result<()> {
    let window = WebviewWindowBuilder::new(tauri, LABEL, WebviewUrl::default())
        .title(TITLE)
        // A 1366×768 screen less the task bar and the title.
        .inner_size(1320.0, 690.0)
        .min_inner_size(960.0, 600.0)
        .center()
        .visible(false)
        .data_directory(web_data(home))
        // Photos are dropped onto the page itself.
        .disable_drag_drop_handler()
        .zoom_hotkeys_enabled(true)
        .on_navigation(is_own)
        .on_page_load(|window, load| {
            if load.event() == PageLoadEvent::Finished {
                let _ = window.show();
            }
        })
        .build()?;
    crate::leave::after_the_last_word(&window);
    crate::webkit::settle(&window)?;
    lay_ground(&window, night)
}

/// What the web view keeps beside the page lies with the data, and moves with it.
pub(crate) fn web_data(home: &Home) -> PathBuf {
    home.path().join("webview")
}

/// Gives a window the colour of the desk; without a choice of the user's, as the machine has it.
pub(crate) fn lay_ground(window: &WebviewWindow, night: Option<bool>) -> tauri::Result<()> {
    let night = night.unwrap_or_else(|| window.theme().is_ok_and(|theme| theme == Theme::Dark));
    window.set_background_color(Some(if night { DESK_AT_NIGHT } else { DESK }))
}

/// Whether an address is the program's own page: nothing leads out of the window. The preview's frame is
/// `about:srcdoc`.
pub(crate) fn is_own(address: &tauri::Url) -> bool {
    match address.scheme() {
        "tauri" | "about" | "blob" => true,
        "http" | "https" => address.host_str() == Some("tauri.localhost"),
        _ => false,
    }
}

/// Remembers each window's size and place, in the data folder.
pub(crate) fn remembered(home: &Home) -> TauriPlugin<Wry> {
    let file = home.path().join("window.json");
    tauri_plugin_window_state::Builder::default()
        // An absolute path stands for itself; otherwise the file would lie outside a moved data folder.
        .with_filename(file.to_string_lossy())
        .with_state_flags(StateFlags::SIZE | StateFlags::POSITION | StateFlags::MAXIMIZED)
        .build()
}

/// Brings the window that is there to the front: at a second start, or for a field that was clicked on the page.
pub(crate) fn bring_forward(app: &AppHandle) {
    if let Some(window) = app.get_webview_window(LABEL) {
        crate::leave::call_off();
        let _ = window.unminimize();
        let _ = window.show();
        let _ = window.set_focus();
    }
}

/// Says why the program cannot open, and ends it.
pub(crate) fn say_and_leave(app: Option<AppHandle>, fault: &AppError) {
    tracing::error!(code = ?fault.code, "cannot open");
    let Some(app) = app.filter(|_| !is_driven()) else {
        let _ = writeln!(std::io::stderr(), "{fault}");
        std::process::exit(1);
    };
    let handle = app.clone();
    app.dialog()
        .message(fault.message.clone())
        .title(TITLE)
        .kind(MessageDialogKind::Error)
        .show(move |_| handle.exit(1));
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_address_leads_out() {
        let own = |address: &str| is_own(&tauri::Url::parse(address).unwrap());
        assert!(own("tauri://localhost/index.html") && own("http://tauri.localhost/") && own("about:srcdoc"));
        assert!(!own("https://example.com/") && !own("file:///etc/passwd") && !own("http://localhost.evil/"));
        assert!(!own("javascript:alert(1)") && !own("data:text/html,x"));
    }
}
