//! The photo folder beside the database: every original once, by what is in it, and the small versions made
//! from it once.
//!
//! ```text
//! originals/ab/ab12….jpg     as it came, untouched
//! page/ab/ab12….jpg          1600 pixels, clean
//! thumb/ab/ab12….jpg         320 pixels, clean
//! page/ab/ab12…-34cd….jpg    the same with the author's edits, by the edits' key
//! coming/                    files being written
//! ```
//! An original appears under its name only when all of it is on the disk. The small versions can be thrown away:
//! lost, or cut short by a crash, they are made again when next asked for.

mod write;

use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use serde::{Deserialize, Serialize};

use crate::edits::Edits;
use crate::fault::PhotoFault;
use crate::hash::{content_hash, is_content_hash};
use crate::limits::Limits;
use crate::prepare::{PAGE, Picture, THUMB, prepare_edited, prepare_set};
use crate::probe::{Format, jpeg_is_whole, probe};

const FORMATS: [Format; 3] = [Format::Jpeg, Format::Png, Format::WebP];

/// The small versions, from large to small.
const KINDS: [&str; 2] = ["page", "thumb"];

/// So many edited versions of one kind are kept of a photo: while a box is drawn, each place of it makes one.
const EDITED: usize = 8;

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
        self.take_in(bytes, limits).map(|(stored, _)| stored)
    }

    /// The same, and whether it was there already.
    pub(crate) fn take_in(&self, bytes: &[u8], limits: &Limits) -> Result<(StoredPhoto, bool), PhotoFault> {
        let header = probe(bytes, limits)?;
        let (width, height) = if header.orientation < 5 {
            (header.width, header.height)
        } else {
            (header.height, header.width)
        };
        let stored = StoredPhoto { hash: content_hash(bytes), format: header.format, width, height };
        let original = self.path("originals", &stored.hash, stored.format);
        if original.exists() {
            return Ok((stored, true));
        }
        let pictures = prepare_set(bytes, &[PAGE, THUMB], limits)?;
        for (kind, picture) in KINDS.into_iter().zip(&pictures) {
            write::for_now(&self.root, &self.path(kind, &stored.hash, Format::Jpeg), &picture.jpeg)?;
        }
        // Last: where the original is, the photo has been taken in.
        write::for_good(&self.root, &original, bytes)?;
        Ok((stored, false))
    }

    /// Whether a photo has been taken in.
    pub fn has(&self, hash: &str) -> bool {
        self.find_original(hash).is_ok()
    }

    /// The version for documents.
    pub fn page(&self, hash: &str, edits: &Edits) -> Result<Picture, PhotoFault> {
        self.version(hash, "page", edits)
    }

    /// The version for lists on the screen.
    pub fn thumb(&self, hash: &str, edits: &Edits) -> Result<Picture, PhotoFault> {
        self.version(hash, "thumb", edits)
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
        let versions = KINDS.into_iter().flat_map(|kind| {
            let edited = self.edited(kind, hash).into_iter().map(|(_, path)| path);
            edited.chain([self.path(kind, hash, Format::Jpeg)])
        });
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

    fn version(&self, hash: &str, kind: &str, edits: &Edits) -> Result<Picture, PhotoFault> {
        let original = self.find_original(hash)?;
        let name = [hash, &edits.key()].into_iter().filter(|it| !it.is_empty()).collect::<Vec<_>>().join("-");
        // A version that is gone or does not read as a picture is made again.
        if let Some(picture) = fs::read(self.path(kind, &name, Format::Jpeg)).ok().and_then(kept) {
            return Ok(picture);
        }
        let bytes =
            fs::read(&original).map_err(|source| PhotoFault::Io { path: original.clone(), source })?;
        // Both come from one decoding, which is most of the work.
        let pictures = prepare_edited(&bytes, &[PAGE, THUMB], edits, &Limits::default())?;
        let mut wanted = None;
        for (made, picture) in KINDS.into_iter().zip(pictures) {
            self.thin(made, hash)?;
            write::for_now(&self.root, &self.path(made, &name, Format::Jpeg), &picture.jpeg)?;
            if made == kind {
                wanted = Some(picture);
            }
        }
        wanted.ok_or_else(|| PhotoFault::damaged("no picture came out"))
    }

    /// Makes room for one more edited version: the oldest go.
    fn thin(&self, kind: &str, hash: &str) -> Result<(), PhotoFault> {
        let mut edited = self.edited(kind, hash);
        edited.sort();
        for (_, path) in edited.iter().rev().skip(EDITED - 1) {
            if let Err(source) = fs::remove_file(path)
                && source.kind() != ErrorKind::NotFound
            {
                return Err(PhotoFault::Io { path: path.clone(), source });
            }
        }
        Ok(())
    }

    /// The edited versions of a photo, each with when it was made.
    fn edited(&self, kind: &str, hash: &str) -> Vec<(SystemTime, PathBuf)> {
        let shelf = self.path(kind, hash, Format::Jpeg).parent().map(Path::to_owned).unwrap_or_default();
        let Ok(entries) = fs::read_dir(shelf) else { return Vec::new() };
        let begin = format!("{hash}-");
        let of_this = |entry: &fs::DirEntry| entry.file_name().to_string_lossy().starts_with(&begin);
        entries
            .flatten()
            .filter(of_this)
            .filter_map(|entry| Some((entry.metadata().and_then(|it| it.modified()).ok()?, entry.path())))
            .collect()
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
    jpeg_is_whole(&jpeg).ok()?;
    Some(Picture { width: header.width, height: header.height, jpeg })
}

#[cfg(test)]
mod tests;
