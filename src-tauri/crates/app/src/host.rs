//! What only the surroundings can do: dialogs, the file manager, the clipboard, windows.

use std::path::{Path, PathBuf};

use crate::error::AppError;

/// The surroundings of the program: the desktop shell, the loopback bridge, or a test.
pub trait Host: Send + Sync {
    /// Asks for a folder to write into. `None`: the user thought better of it, which is no error.
    fn choose_folder(&self) -> Result<Option<PathBuf>, AppError>;

    /// Shows a folder in the file manager.
    fn open_folder(&self, folder: &Path) -> Result<(), AppError>;

    /// Puts text on the clipboard, with its HTML beside it if there is one.
    fn copy(&self, text: &str, html: Option<&str>) -> Result<(), AppError>;

    /// Shows the page in a window of its own; one that is there comes to the front.
    fn show_page(&self) -> Result<(), AppError>;

    /// Closes the page's own window, if there is one.
    fn close_page(&self) -> Result<(), AppError>;

    /// Brings the window with the form to the front.
    fn come_forward(&self) -> Result<(), AppError>;

    /// What stands before `/HASH?size=page` in the address of a photo: "photo://localhost".
    fn photo_base(&self) -> &str;
}
