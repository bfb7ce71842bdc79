//! One folder of files, whole or absent.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use super::fault::refused;
use super::file::fill_and_flush;
use super::temporary::{Temporary, flush_folder};
use crate::error::AppError;

/// A folder that lies on the disk beside its place.
#[derive(Debug)]
pub(super) struct ReadyFolder {
    written: Temporary,
    target: PathBuf,
}

impl ReadyFolder {
    /// Writes all files into a folder beside the target.
    pub(super) fn write(target: &Path, files: &[(String, Vec<u8>)]) -> Result<Self, AppError> {
        if target.exists() && !target.is_dir() {
            return Err(refused(target, &io::ErrorKind::NotADirectory.into()));
        }
        let written = Temporary::beside(target);
        fs::create_dir(written.path()).map_err(|fault| refused(target, &fault))?;
        for (name, bytes) in files {
            fill_and_flush(&written.path().join(name), |file| file.write_all(bytes))
                .map_err(|fault| refused(&target.join(name), &fault))?;
        }
        flush_folder(written.path());
        Ok(Self { written, target: target.to_owned() })
    }

    /// Swaps the folders. What the user put into the old one moves over.
    pub(super) fn put(self) -> Result<(), AppError> {
        let old = Temporary::beside(&self.target);
        let had_one = self.target.exists();
        if had_one {
            fs::rename(&self.target, old.path()).map_err(|fault| refused(&self.target, &fault))?;
        }
        let swapped = keep_foreign(old.path(), self.written.path())
            .and_then(|()| fs::rename(self.written.path(), &self.target));
        if let Err(fault) = swapped {
            if had_one {
                give_back(self.written.path(), old.path());
                let _ = fs::rename(old.path(), &self.target);
            }
            return Err(refused(&self.target, &fault));
        }
        Ok(())
    }
}

/// Moves what is not ours from the old folder into the new one.
fn keep_foreign(old: &Path, new: &Path) -> io::Result<()> {
    let Ok(entries) = fs::read_dir(old) else { return Ok(()) };
    for entry in entries {
        let entry = entry?;
        let place = new.join(entry.file_name());
        if !ours(&entry.file_name().to_string_lossy()) && !place.exists() {
            fs::rename(entry.path(), place)?;
        }
    }
    Ok(())
}

/// Moves it back, when the new folder could not be put in its place.
fn give_back(new: &Path, old: &Path) {
    let Ok(entries) = fs::read_dir(new) else { return };
    for entry in entries.flatten().filter(|entry| !ours(&entry.file_name().to_string_lossy())) {
        let _ = fs::rename(entry.path(), old.join(entry.file_name()));
    }
}

/// The names that a portal folder gives: `noi-dung.html`, `noi-dung.txt`, `01-tang-hoa.jpg`.
fn ours(name: &str) -> bool {
    let numbered = name.as_bytes().get(..3).is_some_and(|head| {
        head.first().is_some_and(u8::is_ascii_digit)
            && head.get(1).is_some_and(u8::is_ascii_digit)
            && head[2] == b'-'
    });
    matches!(name, "noi-dung.html" | "noi-dung.txt") || (numbered && name.ends_with(".jpg"))
}
