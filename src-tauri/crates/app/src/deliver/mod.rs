//! Putting finished documents where the user wants them: each is there whole, or not at all.
//!
//! Every file is written beside its place under a temporary name, flushed to the disk and renamed. Nothing is
//! renamed before all of a delivery lies on the disk, so a full disk or a file that Word holds open leaves every
//! old document as it was.

mod fault;
mod file;
mod folder;
mod temporary;

use std::fs;
use std::path::Path;

use crate::error::AppError;

use fault::refused;

/// A finished document.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Output {
    /// A file.
    File {
        /// Its name.
        name: String,
        /// Its bytes.
        bytes: Vec<u8>,
    },
    /// A folder of files, replaced as one.
    Folder {
        /// Its name.
        name: String,
        /// Its files.
        files: Vec<(String, Vec<u8>)>,
    },
}

impl Output {
    /// The names below the target folder, with "/", and the sizes in bytes.
    pub fn entries(&self) -> Vec<(String, u64)> {
        match self {
            Self::File { name, bytes } => vec![(name.clone(), bytes.len() as u64)],
            Self::Folder { name, files } => {
                files.iter().map(|(file, bytes)| (format!("{name}/{file}"), bytes.len() as u64)).collect()
            }
        }
    }
}

/// Writes all documents into a folder, which is made if need be.
pub fn deliver(folder: &Path, outputs: &[Output]) -> Result<(), AppError> {
    let made = !folder.exists();
    fs::create_dir_all(folder).map_err(|fault| refused(folder, &fault))?;
    let result = deliver_into(folder, outputs);
    if made && result.is_err() {
        // Only an empty folder goes: what is in it by now is not ours.
        let _ = fs::remove_dir(folder);
    }
    result
}

fn deliver_into(folder: &Path, outputs: &[Output]) -> Result<(), AppError> {
    let mut ready = Vec::new();
    for output in outputs {
        ready.push(match output {
            Output::File { name, bytes } => {
                Ready::File(file::ReadyFile::write(&folder.join(name), |file| file.write_all(bytes))?)
            }
            Output::Folder { name, files } => {
                Ready::Folder(folder::ReadyFolder::write(&folder.join(name), files)?)
            }
        });
    }
    for document in ready {
        match document {
            Ready::File(file) => file.put()?,
            Ready::Folder(folder) => folder.put()?,
        }
    }
    temporary::flush_folder(folder);
    Ok(())
}

enum Ready {
    File(file::ReadyFile),
    Folder(folder::ReadyFolder),
}

#[cfg(test)]
mod tests;
