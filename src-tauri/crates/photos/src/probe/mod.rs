//! What a file says about itself in its first bytes. Written by hand, so that a limit is checked before
//! any decoder sees the file, and so that the three formats answer alike.

mod exif;
mod jpeg;
mod kind;
mod png;
mod webp;

use serde::{Deserialize, Serialize};

use crate::fault::PhotoFault;
use crate::limits::Limits;

pub(crate) use jpeg::{MAX_SCANS, is_whole as jpeg_is_whole, profile as jpeg_profile};

/// The formats that are read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Format {
    /// JPEG, baseline or progressive.
    Jpeg,
    /// PNG; of an animation, the still picture.
    Png,
    /// WebP, lossy or lossless; of an animation, the first frame.
    WebP,
}

impl Format {
    /// The usual end of a file name, without the dot.
    pub fn extension(self) -> &'static str {
        match self {
            Format::Jpeg => "jpg",
            Format::Png => "png",
            Format::WebP => "webp",
        }
    }
}

/// What the header tells.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Probe {
    /// The format, by its first bytes.
    pub format: Format,
    /// Width in pixels as stored, before turning.
    pub width: u32,
    /// Height in pixels as stored, before turning.
    pub height: u32,
    /// EXIF orientation, 1 to 8; 1 where none or an impossible one is given.
    pub orientation: u8,
    /// Size of the file.
    pub bytes: u64,
    /// Bytes of memory that decoding is reckoned to take at its highest.
    pub memory: u64,
}

/// What each format's reader finds.
struct Header {
    width: u32,
    height: u32,
    orientation: u8,
    /// Memory for one pixel while decoding.
    bytes_per_pixel: u64,
}

/// Reads the header and holds it against the limits. The first bytes decide what a file is, never its name.
pub fn probe(bytes: &[u8], limits: &Limits) -> Result<Probe, PhotoFault> {
    limits.check_bytes(bytes.len() as u64)?;
    let format = kind::recognise(bytes)?;
    let header = match format {
        Format::Jpeg => jpeg::read(bytes),
        Format::Png => png::read(bytes),
        Format::WebP => webp::read(bytes),
    }?;
    let Header { width, height, orientation, bytes_per_pixel } = header;
    if width == 0 || height == 0 {
        return Err(PhotoFault::damaged("width or height is 0"));
    }
    // The decoders keep a copy of the file beside the pixels.
    let pixels = u64::from(width) * u64::from(height);
    let memory = pixels.saturating_mul(bytes_per_pixel).saturating_add(bytes.len() as u64);
    limits.check_size(width, height, memory)?;
    Ok(Probe { format, width, height, orientation, bytes: bytes.len() as u64, memory })
}

/// Big-endian 16 bits at `at`, if the file reaches that far.
fn be16(bytes: &[u8], at: usize) -> Option<u16> {
    Some(u16::from_be_bytes(bytes.get(at..at.checked_add(2)?)?.try_into().ok()?))
}

/// Big-endian 32 bits.
fn be32(bytes: &[u8], at: usize) -> Option<u32> {
    Some(u32::from_be_bytes(bytes.get(at..at.checked_add(4)?)?.try_into().ok()?))
}

/// Little-endian 16 bits.
fn le16(bytes: &[u8], at: usize) -> Option<u16> {
    Some(u16::from_le_bytes(bytes.get(at..at.checked_add(2)?)?.try_into().ok()?))
}

/// Little-endian 32 bits.
fn le32(bytes: &[u8], at: usize) -> Option<u32> {
    Some(u32::from_le_bytes(bytes.get(at..at.checked_add(4)?)?.try_into().ok()?))
}

fn cut_short() -> PhotoFault {
    PhotoFault::damaged("the file ends inside its header")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fixtures;

    #[test]
    fn each_format_tells_its_size() {
        let limits = Limits::default();
        let picture = fixtures::corners(40, 30);
        for (bytes, format) in [
            (fixtures::jpeg(&picture, 90), Format::Jpeg),
            (fixtures::png(&picture), Format::Png),
            (fixtures::webp(&picture), Format::WebP),
        ] {
            let probe = probe(&bytes, &limits).unwrap();
            assert_eq!((probe.format, probe.width, probe.height, probe.orientation), (format, 40, 30, 1));
            assert_eq!(probe.bytes, bytes.len() as u64);
        }
    }

    #[test]
    fn the_largest_size_that_a_header_can_say_is_refused() {
        let mut bytes = fixtures::png(&fixtures::corners(4, 4));
        bytes[16..24].fill(0xFF);
        let fault = probe(&bytes, &Limits::default()).unwrap_err();
        assert!(matches!(fault, PhotoFault::TooManyPixels { .. }), "{fault:?}");
    }

    #[test]
    fn a_file_over_the_byte_limit_is_not_looked_into() {
        let limits = Limits { max_bytes: 10, ..Limits::default() };
        let fault = probe(b"plain text, and long", &limits).unwrap_err();
        assert!(matches!(fault, PhotoFault::TooManyBytes { bytes: 20, max_bytes: 10 }));
    }

    #[test]
    fn a_png_that_claims_60000_by_60000_is_refused_unread() {
        let fault = probe(&fixtures::png_header(60_000, 60_000), &Limits::default()).unwrap_err();
        assert!(matches!(fault, PhotoFault::TooManyPixels { width: 60_000, height: 60_000 }));
    }

    #[test]
    fn a_jpeg_that_claims_60000_by_60000_is_refused_unread() {
        let mut bytes = fixtures::jpeg(&fixtures::corners(16, 16), 90);
        fixtures::claim_jpeg_size(&mut bytes, 60_000, 60_000);
        let fault = probe(&bytes, &Limits::default()).unwrap_err();
        assert!(matches!(fault, PhotoFault::TooManyPixels { .. }));
    }

    #[test]
    fn every_beginning_of_a_file_is_answered() {
        for bytes in [
            fixtures::with_orientation(&fixtures::jpeg(&fixtures::corners(16, 16), 90), 6),
            fixtures::png(&fixtures::corners(16, 16)),
            fixtures::webp(&fixtures::corners(16, 16)),
        ] {
            for end in 0..bytes.len() {
                // An answer of either kind; what counts is that there is one.
                let _ = probe(&bytes[..end], &Limits::default());
            }
        }
    }
}
