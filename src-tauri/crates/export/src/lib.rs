//! Blocks to bytes: docx, HTML, portal pieces, message. No I/O but a writer.

mod clean;
pub mod docx;
mod escape;
mod fault;
mod format;
pub mod html;
mod lines;
mod measure;
pub mod message;
pub mod name;
mod photo_rows;
pub mod portal;

pub use fault::ExportFault;
pub use format::Format;

use records::PhotoId;

/// A picture ready for the page: upright, shrunk, without metadata.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Jpeg {
    /// The file's bytes.
    pub bytes: Vec<u8>,
    /// Pixels across.
    pub width: u32,
    /// Pixels down.
    pub height: u32,
}

/// Where a renderer gets its pictures.
pub trait Pictures {
    /// The picture of a photo; `None` leaves the photo's caption standing alone.
    fn jpeg(&self, photo: &PhotoId) -> Option<&Jpeg>;
}
