//! The photo folder beside the database: every original once, by what is in it, and the small versions made
//! from it once.
//!
//! ```text
//! originals/ab/ab12….jpg     as it came, untouched
//! page/ab/ab12….jpg          1600 pixels, clean
//! thumb/ab/ab12….jpg         320 pixels, clean
//! coming/                    files being written
//! ```
//! A file appears under its name only when all of it is on the disk. The small versions can be thrown away:
//! they are made again when next asked for.

mod write;

use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

use crate::fault::PhotoFault;
use crate::hash::{content_hash, is_content_hash};
use crate::limits::Limits;
use crate::prepare::{PAGE, Picture, THUMB, Target, prepare, prepare_set};
use crate::probe::{Format, jpeg_scans, probe};

const FORMATS: [Format; 3] = [Format::Jpeg, Format::Png, Format::WebP];

/// A folder of photos. Cheap to clone; holds nothing open.
#[derive(Clone, Debug)]
pub struct PhotoFolder {
    root: PathBuf,
}

/// A photo that the folder has.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct StoredPhoto {
    /// Its name: SHA-256 of the original.
    pub hash: String,
    /// The format of the original.
    pub format: Format,
    /// Width in pixels of the original, turned upright.
    pub width: u32,
    /// Height in pixels of the original, turned upright.
    pub height: u32,
}

impl PhotoFolder {
    /// Opens the folder, making it if need be, and clears away what a crash left half-written.
    pub fn open(root: PathBuf) -> Result<Self, PhotoFault> {
        write::prepare_coming(&root)?;
        Ok(PhotoFolder { root })
    }

    /// Takes a photo in: decodes it, writes its small versions, then the original as it is. A photo that is
    /// already there is recognised, one that cannot be decoded leaves nothing behind.
    pub fn put(&self, bytes: &[u8], limits: &Limits) -> Result<StoredPhoto, PhotoFault> {
        let header = probe(bytes, limits)?;
        let (width, height) = if header.orientation < 5 {
            (header.width, header.height)
        } else {
            (header.height, header.width)
        };
        let stored = StoredPhoto { hash: content_hash(bytes), format: header.format, width, height };
        let original = self.path("originals", &stored.hash, stored.format);
        if original.exists() {
            return Ok(stored);
        }
        let pictures = prepare_set(bytes, &[PAGE, THUMB], limits)?;
        for (kind, picture) in ["page", "thumb"].into_iter().zip(&pictures) {
            write::whole(&self.root, &self.path(kind, &stored.hash, Format::Jpeg), &picture.jpeg)?;
        }
        // Last: where the original is, the photo has been taken in.
        write::whole(&self.root, &original, bytes)?;
        Ok(stored)
    }

    /// The version for documents.
    pub fn page(&self, hash: &str) -> Result<Picture, PhotoFault> {
        self.version(hash, "page", &PAGE)
    }

    /// The version for lists on the screen.
    pub fn thumb(&self, hash: &str) -> Result<Picture, PhotoFault> {
        self.version(hash, "thumb", &THUMB)
    }

    /// The photo as it came, with all that its maker wrote into it: never for export.
    pub fn original(&self, hash: &str) -> Result<Vec<u8>, PhotoFault> {
        let path = self.find_original(hash)?;
        fs::read(&path).map_err(|source| PhotoFault::Io { path, source })
    }

    /// Deletes a photo and its versions. One that is not there is deleted already.
    pub fn remove(&self, hash: &str) -> Result<(), PhotoFault> {
        if !is_content_hash(hash) {
            return Ok(());
        }
        let originals = FORMATS.map(|format| self.path("originals", hash, format));
        let versions = ["page", "thumb"].map(|kind| self.path(kind, hash, Format::Jpeg));
        for path in originals.into_iter().chain(versions) {
            match fs::remove_file(&path) {
                Err(source) if source.kind() != ErrorKind::NotFound => {
                    return Err(PhotoFault::Io { path, source });
                }
                _ => {}
            }
        }
        Ok(())
    }

    fn version(&self, hash: &str, kind: &str, target: &Target) -> Result<Picture, PhotoFault> {
        let original = self.find_original(hash)?;
        let path = self.path(kind, hash, Format::Jpeg);
        // A version that is gone or does not read as a picture is made again.
        if let Some(picture) = fs::read(&path).ok().and_then(kept) {
            return Ok(picture);
        }
        let bytes =
            fs::read(&original).map_err(|source| PhotoFault::Io { path: original.clone(), source })?;
        let picture = prepare(&bytes, target, &Limits::default())?;
        write::whole(&self.root, &path, &picture.jpeg)?;
        Ok(picture)
    }

    fn find_original(&self, hash: &str) -> Result<PathBuf, PhotoFault> {
        Some(hash)
            .filter(|hash| is_content_hash(hash))
            .and_then(|hash| {
                FORMATS
                    .map(|format| self.path("originals", hash, format))
                    .into_iter()
                    .find(|path| path.exists())
            })
            .ok_or_else(|| PhotoFault::Missing { hash: hash.to_owned() })
    }

    /// Two letters of the hash as a folder between: no folder grows to thousands of files.
    fn path(&self, kind: &str, hash: &str, format: Format) -> PathBuf {
        let shelf = hash.get(..2).unwrap_or_default();
        self.root.join(kind).join(shelf).join(Path::new(hash).with_extension(format.extension()))
    }
}

fn kept(jpeg: Vec<u8>) -> Option<Picture> {
    let header = probe(&jpeg, &Limits::default()).ok().filter(|header| header.format == Format::Jpeg)?;
    jpeg_scans(&jpeg).ok()?;
    Some(Picture { width: header.width, height: header.height, jpeg })
}

#[cfg(test)]
mod tests;
