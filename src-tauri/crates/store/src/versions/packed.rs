//! An event file as a version keeps it.

use std::io::Read;

use flate2::Compression;
use flate2::bufread::{DeflateDecoder, DeflateEncoder};
use records::EventFile;

use crate::error::StoreError;

/// The file's JSON, deflated: about a sixth of its size. Every field is written, so that a draft comes back as it was.
pub(super) fn pack(file: &EventFile) -> Result<Vec<u8>, StoreError> {
    let json = serde_json::to_vec(file).map_err(|error| StoreError::Fault(error.to_string()))?;
    let mut packed = Vec::new();
    // Fast: it runs with every save.
    DeflateEncoder::new(json.as_slice(), Compression::fast())
        .read_to_end(&mut packed)
        .map_err(|error| StoreError::Fault(error.to_string()))?;
    Ok(packed)
}

/// The file again. Not by `read_bytes`: a draft may lack what a finished file needs.
pub(super) fn unpack(packed: &[u8]) -> Result<EventFile, StoreError> {
    let mut json = Vec::new();
    DeflateDecoder::new(packed)
        .read_to_end(&mut json)
        .map_err(|error| StoreError::Damaged(error.to_string()))?;
    serde_json::from_slice(&json).map_err(|error| StoreError::Strange(error.to_string()))
}
