//! Temporary names beside a target, which vanish unless they are put in its place.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU32, Ordering};

/// A path beside a target. Whatever stands there when this is dropped is deleted.
#[derive(Debug)]
pub(super) struct Temporary(PathBuf);

impl Temporary {
    /// A name that nothing bears, in the same folder: renaming across disks would be copying.
    pub(super) fn beside(target: &Path) -> Self {
        static NEXT: AtomicU32 = AtomicU32::new(0);
        let number = NEXT.fetch_add(1, Ordering::Relaxed);
        let name = format!(".tin-truong-{}-{number}.tmp", std::process::id());
        Self(target.with_file_name(name))
    }

    pub(super) fn path(&self) -> &Path {
        &self.0
    }
}

impl Drop for Temporary {
    fn drop(&mut self) {
        // After the renaming nothing is there any more, and that is well.
        if fs::symlink_metadata(&self.0).is_ok_and(|found| found.is_dir()) {
            let _ = fs::remove_dir_all(&self.0);
        } else {
            let _ = fs::remove_file(&self.0);
        }
    }
}

/// Brings a folder's new names to the disk, where the system can do that: Windows does it by itself.
pub(super) fn flush_folder(folder: &Path) {
    #[cfg(unix)]
    if let Ok(folder) = fs::File::open(folder) {
        let _ = folder.sync_all();
    }
    #[cfg(not(unix))]
    let _ = folder;
}
