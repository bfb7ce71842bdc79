//! What a file is, from its first bytes, before SQLite may touch it.
//!
//! The header's layout is SQLite's file format, section 1.3 (<https://www.sqlite.org/fileformat2.html>).

use std::fs::File;
use std::io::{ErrorKind, Read};
use std::path::Path;

use super::{APPLICATION_ID, migrations};
use crate::error::StoreError;

const LENGTH: usize = 100;
const MAGIC: &[u8] = b"SQLite format 3\0";
const PAGES: usize = 28;
const CHANGES: usize = 24;
const PAGES_VALID_FOR: usize = 92;
const USER_VERSION: usize = 60;
const APPLICATION: usize = 68;

/// Refuses a file that is not ours, or newer than this program. Reads only.
pub(super) fn inspect(path: &Path) -> Result<(), StoreError> {
    let file = match File::open(path) {
        Ok(file) => file,
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(()),
        Err(error) => return Err(StoreError::CannotOpen(error.to_string())),
    };
    let disk = |error: std::io::Error| StoreError::Disk(error.to_string());
    let metadata = file.metadata().map_err(disk)?;
    if !metadata.is_file() {
        return Err(StoreError::CannotOpen("not a file".into()));
    }
    let mut header = Vec::with_capacity(LENGTH);
    file.take(LENGTH as u64).read_to_end(&mut header).map_err(disk)?;
    match header.len() {
        // Made, but the first migration never reached the disk.
        0 => Ok(()),
        LENGTH if header.starts_with(MAGIC) => {
            identity(word(&header, APPLICATION), word(&header, USER_VERSION))?;
            if metadata.len() < size(&header) && !has_log(path) {
                return Err(StoreError::Damaged(format!("{} bytes of {}", metadata.len(), size(&header))));
            }
            Ok(())
        }
        _ => Err(StoreError::NotADatabase),
    }
}

/// Whether a database of these numbers may be opened.
pub(super) fn identity(application: u32, version: u32) -> Result<(), StoreError> {
    match (application, version) {
        // Both zero: nothing was written yet, or a stranger that the migrator will recognise by its tables.
        (0, 0) => Ok(()),
        (APPLICATION_ID, version) if version > migrations::newest() => {
            Err(StoreError::Newer { found: version, known: migrations::newest() })
        }
        (APPLICATION_ID, _) => Ok(()),
        _ => Err(StoreError::Foreign),
    }
}

/// How long the file should be at least (bytes); 0 where the header does not say.
fn size(header: &[u8]) -> u64 {
    if word(header, CHANGES) != word(header, PAGES_VALID_FOR) {
        return 0;
    }
    // Two bytes at 16; 1 means 65,536.
    let page = match word(header, 16) >> 16 {
        1 => 65_536,
        size => u64::from(size),
    };
    u64::from(word(header, PAGES)) * page
}

/// Whether a write-ahead log stands beside the file: then pages that are missing may be in it.
fn has_log(path: &Path) -> bool {
    let mut log = path.as_os_str().to_owned();
    log.push("-wal");
    std::fs::metadata(log).is_ok_and(|log| log.len() > 0)
}

fn word(header: &[u8], at: usize) -> u32 {
    header.get(at..at + 4).and_then(|bytes| bytes.try_into().ok()).map_or(0, u32::from_be_bytes)
}
