//! The margins of what is printed. Chromium's web view takes them from the page's `@page`; WebKit, on Linux, passes that
//! over and goes by the page setup of the print dialog.

#[cfg(target_os = "linux")]
pub(crate) use linux::keep_margins;

/// Nothing is to be done: the page says its margins itself.
#[cfg(not(target_os = "linux"))]
pub(crate) fn keep_margins(_: &tauri::WebviewWindow) -> tauri::Result<()> {
    Ok(())
}

#[cfg(target_os = "linux")]
mod linux {
    use std::sync::Arc;

    use app::App;
    use gtk::{PageSetup, PaperSize, Unit};
    use tauri::{Manager, WebviewWindow};
    use webkit2gtk::{PrintOperationExt, WebViewExt};

    /// Whatever the window prints has the margins of the school's papers, on A4.
    pub(crate) fn keep_margins(window: &WebviewWindow) -> tauri::Result<()> {
        let handle = window.app_handle().clone();
        window.with_webview(move |view| {
            view.inner().connect_print(move |_, operation| {
                if let Some(app) = handle.try_state::<Arc<App>>() {
                    operation.set_page_setup(&page(&app));
                }
                // The dialog follows.
                false
            });
        })
    }

    fn page(app: &App) -> PageSetup {
        let [top, right, bottom, left] = app.margins();
        let page = PageSetup::new();
        page.set_paper_size_and_default_margins(&PaperSize::new(Some("iso_a4")));
        page.set_top_margin(top, Unit::Mm);
        page.set_right_margin(right, Unit::Mm);
        page.set_bottom_margin(bottom, Unit::Mm);
        page.set_left_margin(left, Unit::Mm);
        page
    }
}
