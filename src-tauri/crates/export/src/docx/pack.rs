//! The package: a zip that depends on its parts only. The types come first, XML is deflated, JPEG stored.

use std::io::Write;

use flate2::Compression;
use flate2::write::DeflateEncoder;

use crate::fault::ExportFault;

/// 1 January 1980, 00:00: the earliest time a zip can say. The real time would make each file different.
const DOS_DATE: u16 = 0x0021;
const DOS_TIME: u16 = 0;
/// 2.0: what deflate needs (APPNOTE 4.4.3).
const VERSION: u16 = 20;

/// A part of the package.
pub(super) struct Part {
    /// Its path: "word/document.xml". ASCII.
    pub(super) name: String,
    /// Its bytes.
    pub(super) bytes: Vec<u8>,
}

impl Part {
    pub(super) fn new(name: impl Into<String>, bytes: impl Into<Vec<u8>>) -> Self {
        Self { name: name.into(), bytes: bytes.into() }
    }

    fn stored(&self) -> bool {
        self.name.ends_with(".jpg")
    }
}

/// The parts as one file, in the order given.
pub(super) fn pack(parts: &[Part]) -> Result<Vec<u8>, ExportFault> {
    let mut file = Vec::new();
    let mut directory = Vec::new();
    for part in parts {
        let at = size(file.len())?;
        let packed = if part.stored() { part.bytes.clone() } else { deflate(&part.bytes)? };
        let mut about = Vec::new();
        two(&mut about, VERSION);
        two(&mut about, 0);
        two(&mut about, if part.stored() { 0 } else { 8 });
        two(&mut about, DOS_TIME);
        two(&mut about, DOS_DATE);
        four(&mut about, crc32fast::hash(&part.bytes));
        four(&mut about, size(packed.len())?);
        four(&mut about, size(part.bytes.len())?);
        two(&mut about, count(part.name.len())?);
        two(&mut about, 0);

        four(&mut file, 0x0403_4B50);
        file.extend(&about);
        file.extend(part.name.as_bytes());
        file.extend(packed);

        four(&mut directory, 0x0201_4B50);
        two(&mut directory, VERSION);
        directory.extend(&about);
        // No comment, the first disk, no attributes inside or outside.
        directory.extend([0; 10]);
        four(&mut directory, at);
        directory.extend(part.name.as_bytes());
    }
    let start = size(file.len())?;
    file.extend(&directory);
    four(&mut file, 0x0605_4B50);
    four(&mut file, 0);
    two(&mut file, count(parts.len())?);
    two(&mut file, count(parts.len())?);
    four(&mut file, size(directory.len())?);
    four(&mut file, start);
    two(&mut file, 0);
    Ok(file)
}

fn deflate(bytes: &[u8]) -> Result<Vec<u8>, ExportFault> {
    let mut encoder = DeflateEncoder::new(Vec::with_capacity(bytes.len() / 4), Compression::default());
    encoder.write_all(bytes).and_then(|()| encoder.finish()).map_err(|_| ExportFault::TooLarge)
}

fn size(length: usize) -> Result<u32, ExportFault> {
    u32::try_from(length).map_err(|_| ExportFault::TooLarge)
}

fn count(length: usize) -> Result<u16, ExportFault> {
    u16::try_from(length).map_err(|_| ExportFault::TooLarge)
}

fn two(out: &mut Vec<u8>, value: u16) {
    out.extend(value.to_le_bytes());
}

fn four(out: &mut Vec<u8>, value: u32) {
    out.extend(value.to_le_bytes());
}
