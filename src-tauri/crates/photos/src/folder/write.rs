use std::fs::{self, File};
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use crate::fault::PhotoFault;

/// Half-written files of this age belong to no living process.
const FORGOTTEN: Duration = Duration::from_secs(24 * 60 * 60);

/// Makes the folder for files being written, and deletes what was forgotten in it.
pub(super) fn prepare_coming(root: &Path) -> Result<(), PhotoFault> {
    let coming = root.join("coming");
    let fault = |source| PhotoFault::Io { path: coming.clone(), source };
    fs::create_dir_all(&coming).map_err(fault)?;
    for entry in fs::read_dir(&coming).map_err(fault)?.flatten() {
        let age = entry.metadata().and_then(|data| data.modified()).ok().and_then(|time| time.elapsed().ok());
        if age.is_some_and(|age| age > FORGOTTEN) {
            // Not worth an error: it will be tried again next time.
            let _ = fs::remove_file(entry.path());
        }
    }
    Ok(())
}

/// Writes a file whole or not at all: aside, flushed to the disk, then moved to its name.
pub(super) fn for_good(root: &Path, path: &Path, bytes: &[u8]) -> Result<(), PhotoFault> {
    let folder = path.parent().unwrap_or(root);
    moved(root, path, bytes, File::sync_all)?;
    flush_folder(folder).map_err(|source| PhotoFault::Io { path: path.to_owned(), source })
}

/// Writes what can be made again: no reader sees half of it, but a loss of power may cut it short. To wait for the
/// disk twice more a photo took as long as to decode it.
pub(super) fn for_now(root: &Path, path: &Path, bytes: &[u8]) -> Result<(), PhotoFault> {
    moved(root, path, bytes, |_| Ok(()))
}

fn moved(
    root: &Path,
    path: &Path,
    bytes: &[u8],
    flush: fn(&File) -> io::Result<()>,
) -> Result<(), PhotoFault> {
    let fault = |source| PhotoFault::Io { path: path.to_owned(), source };
    fs::create_dir_all(path.parent().unwrap_or(root)).map_err(fault)?;
    let aside = aside(root);
    let written = File::create(&aside)
        .and_then(|mut file| file.write_all(bytes).and_then(|()| flush(&file)))
        .and_then(|()| fs::rename(&aside, path));
    if written.is_err() {
        let _ = fs::remove_file(&aside);
    }
    written.map_err(fault)
}

fn aside(root: &Path) -> PathBuf {
    static NEXT: AtomicU64 = AtomicU64::new(0);
    let name = format!("{}-{}", std::process::id(), NEXT.fetch_add(1, Ordering::Relaxed));
    root.join("coming").join(name)
}

/// The new name is in the folder, and on Unix a folder has to be flushed by itself.
#[cfg(unix)]
fn flush_folder(folder: &Path) -> io::Result<()> {
    File::open(folder)?.sync_all()
}

#[cfg(not(unix))]
fn flush_folder(_folder: &Path) -> io::Result<()> {
    Ok(())
}
