//! What WebKit, the web view on Linux, does not do by itself. Windows' web view does.

#[cfg(target_os = "linux")]
pub(crate) use linux::settle;

/// Nothing is to be done.
#[cfg(not(target_os = "linux"))]
pub(crate) fn settle(_: &tauri::WebviewWindow) -> tauri::Result<()> {
    Ok(())
}

#[cfg(target_os = "linux")]
mod linux {
    use std::fs::{self, File};
    use std::path::Path;
    use std::sync::Arc;

    use app::App;
    use gtk::{PageSetup, PaperSize, Unit};
    use tauri::{AppHandle, Manager, WebviewWindow};
    use webkit2gtk::{HardwareAccelerationPolicy, PrintOperationExt, SettingsExt, WebView, WebViewExt};

    /// Where Linux keeps the graphics cards that programs may draw with (`Documentation/gpu/drm-uapi.rst`).
    const CARDS: &str = "/dev/dri";

    /// Makes a new window draw as the machine draws best, and print with the margins of the school's papers.
    pub(crate) fn settle(window: &WebviewWindow) -> tauri::Result<()> {
        let handle = window.app_handle().clone();
        window.with_webview(move |view| {
            let view = view.inner();
            draw_as_the_machine_can(&view);
            keep_margins(&view, handle);
        })
    }

    /// Without a graphics card WebKit still goes through OpenGL, which the processor then plays: a cursor that only
    /// blinks takes twenty times the work of drawing it at once.
    fn draw_as_the_machine_can(view: &WebView) {
        if let Some(settings) = WebViewExt::settings(view).filter(|_| !has_card(Path::new(CARDS))) {
            settings.set_hardware_acceleration_policy(HardwareAccelerationPolicy::Never);
        }
    }

    /// Whether there is a card that this user may draw with.
    fn has_card(cards: &Path) -> bool {
        fs::read_dir(cards)
            .into_iter()
            .flatten()
            .flatten()
            .filter(|card| card.file_name().to_string_lossy().starts_with("renderD"))
            .any(|card| File::options().read(true).write(true).open(card.path()).is_ok())
    }

    /// Whatever the window prints is on A4 with the margins of the school's papers. WebKit passes the page's own
    /// `@page` over and goes by the page setup of the print dialog.
    fn keep_margins(view: &WebView, handle: AppHandle) {
        view.connect_print(move |_, operation| {
            if let Some(app) = handle.try_state::<Arc<App>>() {
                operation.set_page_setup(&page(&app));
            }
            // The dialog follows.
            false
        });
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

    #[cfg(test)]
    mod tests {
        use super::*;

        #[test]
        fn a_card_is_one_that_can_be_drawn_with() {
            let cards = tempfile::tempdir().unwrap();
            assert!(!has_card(&cards.path().join("none")) && !has_card(cards.path()));
            fs::write(cards.path().join("card0"), []).unwrap();
            assert!(!has_card(cards.path()), "a card that only shows");
            fs::create_dir(cards.path().join("renderD128")).unwrap();
            assert!(!has_card(cards.path()), "one that is not this user's");
            fs::write(cards.path().join("renderD129"), []).unwrap();
            assert!(has_card(cards.path()));
        }
    }
}
