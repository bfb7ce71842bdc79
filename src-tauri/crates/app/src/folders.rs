//! The folders that the user chose: the interface knows them by a number, never by their path.

use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

use crate::error::{AppError, Code};

/// The folders chosen since the program started.
#[derive(Debug, Default)]
pub(crate) struct Folders(Mutex<Vec<PathBuf>>);

impl Folders {
    /// Notes a folder; the same one keeps its id.
    pub(crate) fn note(&self, folder: &Path) -> String {
        let mut known = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let place = known.iter().position(|path| path == folder).unwrap_or_else(|| {
            known.push(folder.to_owned());
            known.len() - 1
        });
        format!("folder-{place}")
    }

    /// The folder with an id.
    pub(crate) fn get(&self, id: &str) -> Result<PathBuf, AppError> {
        let place = id.strip_prefix("folder-").and_then(|number| number.parse::<usize>().ok());
        let known = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        place.and_then(|place| known.get(place)).cloned().ok_or_else(|| {
            AppError::new(
                Code::NotFound,
                "Chưa chọn thư mục để lưu. Hãy bấm “Chọn thư mục” rồi thử lại.",
                "No folder is chosen yet. Choose one and try again.",
            )
        })
    }
}

/// What to call a folder before the user: its own name after its parent's.
pub(crate) fn label(folder: &Path) -> String {
    let names: Vec<_> = folder.components().map(|part| part.as_os_str().to_string_lossy()).collect();
    match names.as_slice() {
        [.., parent, own] if parent.len() > 1 => format!("{parent} › {own}"),
        [.., own] => own.to_string(),
        [] => folder.display().to_string(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_folder_is_known_by_a_number() {
        let folders = Folders::default();
        let id = folders.note(Path::new("/nhà/cô/Tài liệu"));
        assert_eq!(id, folders.note(Path::new("/nhà/cô/Tài liệu")));
        assert_ne!(id, folders.note(Path::new("/nhà/cô/Bài viết")));
        assert_eq!(folders.get(&id).unwrap(), Path::new("/nhà/cô/Tài liệu"));
        assert_eq!(folders.get("folder-9").unwrap_err().code, Code::NotFound);
        assert_eq!(folders.get("/etc").unwrap_err().code, Code::NotFound);
        assert_eq!(label(Path::new("/nhà/cô/Tài liệu")), "cô › Tài liệu");
        assert_eq!(label(Path::new("/ra")), "ra");
    }
}
