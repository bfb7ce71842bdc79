//! What a browser test has in place of a desktop: folders and a clipboard that it can look into.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU32, Ordering};

use app::{AppError, Host};

/// Surroundings that leave everything in the data folder.
pub(crate) struct Surroundings {
    home: PathBuf,
    chosen: AtomicU32,
}

impl Surroundings {
    pub(crate) fn in_folder(home: &Path) -> Self {
        Self { home: home.to_owned(), chosen: AtomicU32::new(0) }
    }
}

impl Host for Surroundings {
    /// A fresh folder each time: `out-1`, `out-2` …
    fn choose_folder(&self) -> Result<Option<PathBuf>, AppError> {
        let number = self.chosen.fetch_add(1, Ordering::Relaxed) + 1;
        let folder = self.home.join(format!("out-{number}"));
        fs::create_dir_all(&folder).map_err(AppError::ours)?;
        Ok(Some(folder))
    }

    fn open_folder(&self, folder: &Path) -> Result<(), AppError> {
        fs::write(self.home.join("opened.txt"), folder.display().to_string()).map_err(AppError::ours)
    }

    /// `clipboard.txt` and `clipboard.html`.
    fn copy(&self, text: &str, html: Option<&str>) -> Result<(), AppError> {
        fs::write(self.home.join("clipboard.txt"), text).map_err(AppError::ours)?;
        match html {
            Some(html) => fs::write(self.home.join("clipboard.html"), html).map_err(AppError::ours),
            None => Ok(()),
        }
    }

    /// A browser's windows are the interface's own doing.
    fn show_page(&self) -> Result<(), AppError> {
        Ok(())
    }

    fn close_page(&self) -> Result<(), AppError> {
        Ok(())
    }

    fn come_forward(&self) -> Result<(), AppError> {
        Ok(())
    }

    fn photo_base(&self) -> &str {
        "/photo"
    }
}
