//! What only the surroundings can do: dialogs, the file manager, the clipboard.

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

    /// What stands before `/HASH?size=page` in the address of a photo: "photo://localhost".
    fn photo_base(&self) -> &str;
}
