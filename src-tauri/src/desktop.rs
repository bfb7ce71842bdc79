//! Dialogs, the file manager, the clipboard and the windows of the desktop.

use std::path::{Path, PathBuf};

use app::{AppError, Home, Host};
use tauri::{AppHandle, Manager};
use tauri_plugin_clipboard_manager::ClipboardExt;
use tauri_plugin_dialog::DialogExt;

/// Answers "which folder?" in tests, where nobody can reach a native dialog.
pub(crate) const CHOOSE_FOLDER_VARIABLE: &str = "TIN_TRUONG_CHOOSE_FOLDER";

/// The desktop around the program.
pub(crate) struct Desktop {
    handle: AppHandle,
    home: Home,
}

impl Desktop {
    pub(crate) fn new(handle: AppHandle, home: Home) -> Self {
        Self { handle, home }
    }
}

/// Whether a test drives the window: then no native dialog may wait for a hand, and no other program opens.
pub(crate) fn is_driven() -> bool {
    folder_of_test().is_some()
}

fn folder_of_test() -> Option<PathBuf> {
    std::env::var_os(CHOOSE_FOLDER_VARIABLE).filter(|path| !path.is_empty()).map(PathBuf::from)
}

impl Host for Desktop {
    fn choose_folder(&self) -> Result<Option<PathBuf>, AppError> {
        if let Some(folder) = folder_of_test() {
            return Ok(Some(folder));
        }
        let mut dialog = self.handle.dialog().file().set_title("Chọn thư mục để lưu hồ sơ");
        if let Some(window) = self.handle.get_webview_window(crate::window::LABEL) {
            dialog = dialog.set_parent(&window);
        }
        dialog.blocking_pick_folder().map(|folder| folder.into_path().map_err(AppError::ours)).transpose()
    }

    fn open_folder(&self, folder: &Path) -> Result<(), AppError> {
        if is_driven() {
            return Ok(());
        }
        tauri_plugin_opener::open_path(folder, None::<&str>).map_err(|fault| {
            AppError::other(
                "Không mở được thư mục. Các tệp đã xuất vẫn còn nguyên; hãy mở thư mục bằng trình quản lý tệp.",
                "The folder could not be opened. The exported files are safe; open it in the file manager.",
            )
            .with_details([fault])
        })
    }

    fn copy(&self, text: &str, html: Option<&str>) -> Result<(), AppError> {
        let clipboard = self.handle.clipboard();
        let result = match html {
            Some(html) => clipboard.write_html(html, Some(text)),
            None => clipboard.write_text(text),
        };
        result.map_err(|fault| {
            AppError::other(
                "Chưa chép được vào bộ nhớ tạm vì chương trình khác đang giữ nó. Hãy thử lại.",
                "The clipboard is held by another program. Try again.",
            )
            .with_details([fault])
        })
    }

    fn show_page(&self) -> Result<(), AppError> {
        crate::page::show(&self.handle, &self.home).map_err(AppError::ours)
    }

    fn close_page(&self) -> Result<(), AppError> {
        crate::page::close(&self.handle).map_err(AppError::ours)
    }

    fn come_forward(&self) -> Result<(), AppError> {
        crate::window::bring_forward(&self.handle);
        Ok(())
    }

    fn photo_base(&self) -> &str {
        // WebView2 knows own schemes only as hosts.
        if cfg!(windows) { "http://photo.localhost" } else { "photo://localhost" }
    }
}
