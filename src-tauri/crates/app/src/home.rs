//! The folder that holds the user's data, and who may use it.

use std::fs::{self, File, OpenOptions, TryLockError};
use std::io;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use crate::error::AppError;

/// Moves the data folder: for tests, and for carrying everything on a stick.
pub const HOME_VARIABLE: &str = "TIN_TRUONG_HOME";

/// How long a program that was told to close may still hold its data folder: it saves the last word first.
pub const CLOSING: Duration = Duration::from_secs(10);

/// The data folder.
///
/// ```text
/// tin-truong.db       the store
/// photos/             originals and small versions
/// templates/          the school's own templates, a folder a kind of event
/// logs/               what the program did, without names or texts
/// tin-truong.lock     held while the program runs
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Home {
    root: PathBuf,
}

impl Home {
    /// The user's data folder, or where `TIN_TRUONG_HOME` puts it.
    pub fn find() -> Result<Self, AppError> {
        match std::env::var_os(HOME_VARIABLE).filter(|path| !path.is_empty()) {
            // Absolute from here on: what is kept beside the store must not move with the working folder.
            Some(path) => Ok(Self::at(std::path::absolute(&path).unwrap_or_else(|_| PathBuf::from(&path)))),
            // The local one: a database does not bear a roaming profile's copying to and fro.
            None => directories::ProjectDirs::from("vn", "", "TinTruong")
                .map(|dirs| Self::at(dirs.data_local_dir()))
                .ok_or_else(|| {
                    AppError::other(
                        "Không tìm thấy thư mục dữ liệu của người dùng trên máy này. Hãy đặt biến TIN_TRUONG_HOME \
                         trỏ tới một thư mục ghi được.",
                        "This machine has no data folder for the user. Set TIN_TRUONG_HOME to a writable folder.",
                    )
                }),
        }
    }

    /// The data folder at a given place.
    pub fn at(root: impl Into<PathBuf>) -> Self {
        Self { root: root.into() }
    }

    /// The folder itself.
    pub fn path(&self) -> &Path {
        &self.root
    }

    /// The store's file.
    pub fn database(&self) -> PathBuf {
        self.root.join("tin-truong.db")
    }

    /// The photo folder.
    pub fn photos(&self) -> PathBuf {
        self.root.join("photos")
    }

    /// The folder of the school's own templates.
    pub fn templates(&self) -> PathBuf {
        self.root.join("templates")
    }

    /// The log's folder.
    pub fn logs(&self) -> PathBuf {
        self.root.join("logs")
    }

    /// Makes the folder if need be and holds it: two programs in one data folder would overwrite each other.
    /// The hold ends with the value, and with the process however it ends.
    ///
    /// `patience` is for a program that is just closing: who closes the window and opens it again at once has
    /// done nothing wrong.
    pub fn hold(&self, patience: Duration) -> Result<Hold, AppError> {
        fs::create_dir_all(&self.root).map_err(|source| self.refused(&source))?;
        let file = OpenOptions::new()
            .create(true)
            .truncate(false)
            .write(true)
            .open(self.root.join("tin-truong.lock"))
            .map_err(|source| self.refused(&source))?;
        let begin = Instant::now();
        loop {
            match file.try_lock() {
                Ok(()) => return Ok(Hold { _file: file }),
                Err(TryLockError::WouldBlock) if begin.elapsed() < patience => {
                    std::thread::sleep(Duration::from_millis(50));
                }
                Err(TryLockError::WouldBlock) => return Err(is_running()),
                Err(TryLockError::Error(source)) => return Err(self.refused(&source)),
            }
        }
    }

    fn refused(&self, source: &io::Error) -> AppError {
        AppError::other(
            format!(
                "Không ghi được vào thư mục dữ liệu “{}”. Hãy kiểm tra quyền ghi và chỗ trống trên đĩa.",
                self.root.display()
            ),
            format!(
                "The data folder “{}” cannot be written to. Check its permissions and the free space.",
                self.root.display()
            ),
        )
        .with_details([source])
    }
}

fn is_running() -> AppError {
    AppError::other(
        "Tin Trường đang chạy rồi. Hãy dùng cửa sổ đang mở, hoặc đóng cửa sổ đó trước khi mở lại.",
        "Tin Trường is already running. Use the window that is open, or close it first.",
    )
}

/// The data folder while it is in use.
#[derive(Debug)]
pub struct Hold {
    _file: File,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_one_program_holds_the_folder() {
        let dir = tempfile::tempdir().unwrap();
        let home = Home::at(dir.path().join("mới/trong"));
        let hold = home.hold(Duration::ZERO).unwrap();
        let refusal = home.hold(Duration::ZERO).unwrap_err();
        assert!(refusal.message.contains("đang chạy rồi"), "{refusal}");
        drop(hold);
        home.hold(Duration::ZERO).unwrap();
    }

    #[test]
    fn a_program_that_is_closing_is_waited_for() {
        let dir = tempfile::tempdir().unwrap();
        let home = Home::at(dir.path());
        let closing = home.hold(Duration::ZERO).unwrap();
        assert!(home.hold(Duration::from_millis(60)).is_err());
        std::thread::scope(|scope| {
            scope.spawn(move || {
                std::thread::sleep(Duration::from_millis(100));
                drop(closing);
            });
            home.hold(CLOSING).unwrap();
        });
    }

    #[test]
    fn a_file_in_its_place_is_said_so() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("data");
        std::fs::write(&path, "không phải thư mục").unwrap();
        let refusal = Home::at(&path).hold(CLOSING).unwrap_err();
        assert!(refusal.message.contains("thư mục dữ liệu"), "{refusal}");
    }
}
