//! One file, whole or absent.

use std::fs::{self, File, OpenOptions};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use super::fault::refused;
use super::temporary::Temporary;
use crate::error::AppError;

/// A file that lies on the disk beside its place.
#[derive(Debug)]
pub(super) struct ReadyFile {
    written: Temporary,
    target: PathBuf,
}

impl ReadyFile {
    /// Writes beside the target, and makes sure that the target could be replaced.
    pub(super) fn write(
        target: &Path,
        fill: impl FnOnce(&mut dyn Write) -> io::Result<()>,
    ) -> Result<Self, AppError> {
        replaceable(target).map_err(|fault| refused(target, &fault))?;
        let written = Temporary::beside(target);
        fill_and_flush(written.path(), fill).map_err(|fault| refused(target, &fault))?;
        Ok(Self { written, target: target.to_owned() })
    }

    /// Puts the file in its place.
    pub(super) fn put(self) -> Result<(), AppError> {
        fs::rename(self.written.path(), &self.target).map_err(|fault| refused(&self.target, &fault))
    }
}

/// Writes a new file and brings it to the disk.
pub(super) fn fill_and_flush(
    path: &Path,
    fill: impl FnOnce(&mut dyn Write) -> io::Result<()>,
) -> io::Result<()> {
    let mut file = File::create_new(path)?;
    fill(&mut file)?;
    file.sync_all()
}

/// Whether something else holds the target. Word on Windows lets nobody write into a file that it shows;
/// opening for writing tells so before anything was changed.
fn replaceable(target: &Path) -> io::Result<()> {
    match fs::metadata(target) {
        Err(fault) if fault.kind() == io::ErrorKind::NotFound => Ok(()),
        Err(fault) => Err(fault),
        Ok(found) if found.is_dir() => Err(io::ErrorKind::IsADirectory.into()),
        // Root may write into anything; a file that was made read-only is still not ours to replace.
        Ok(found) if found.permissions().readonly() => Err(io::ErrorKind::PermissionDenied.into()),
        Ok(_) => OpenOptions::new().write(true).open(target).map(drop),
    }
}
