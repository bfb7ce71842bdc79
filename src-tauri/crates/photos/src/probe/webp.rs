use super::{Header, cut_short, exif, le16, le32};
use crate::fault::PhotoFault;

/// Pixels as RGBA from the decoder, then as RGB; the lossy decoder holds the planes as well.
const BYTES_PER_PIXEL: u64 = 4 + 3 + 2;

/// Size from the first chunk, orientation from the EXIF chunk (RFC 9649).
pub(super) fn read(bytes: &[u8]) -> Result<Header, PhotoFault> {
    let (width, height) = size(bytes).ok_or_else(cut_short)?;
    Ok(Header {
        width,
        height,
        orientation: orientation(bytes).unwrap_or(1),
        bytes_per_pixel: BYTES_PER_PIXEL,
    })
}

fn size(bytes: &[u8]) -> Option<(u32, u32)> {
    let body = bytes.get(20..)?;
    match bytes.get(12..16)? {
        // Extended: two numbers of 24 bits, each less one.
        b"VP8X" => Some(((le32(body, 3)? >> 8) + 1, (le32(body, 6)? >> 8) + 1)),
        // Lossless: after the signature, two numbers of 14 bits, each less one.
        b"VP8L" if *body.first()? == 0x2f => {
            let bits = le32(body, 1)?;
            Some(((bits & 0x3fff) + 1, ((bits >> 14) & 0x3fff) + 1))
        }
        // Lossy: after the frame tag and the start code, two of 14 bits with a scale above them.
        b"VP8 " if body.get(3..6)? == b"\x9d\x01\x2a" => {
            Some((u32::from(le16(body, 6)? & 0x3fff), u32::from(le16(body, 8)? & 0x3fff)))
        }
        _ => None,
    }
}

fn orientation(bytes: &[u8]) -> Option<u8> {
    let mut at = 12_usize;
    loop {
        let length = le32(bytes, at + 4)? as usize;
        let body = at.checked_add(8)?;
        if bytes.get(at..at + 4)? == b"EXIF" {
            return Some(exif::orientation(bytes.get(body..body.checked_add(length)?)?));
        }
        // Chunks are padded to an even length.
        at = body.checked_add(length)?.checked_add(length & 1)?;
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fixtures;

    #[test]
    fn the_three_kinds_of_first_chunk() {
        let head = |kind: &[u8], body: &[u8]| {
            [b"RIFF\0\0\0\0WEBP".as_slice(), kind, &(body.len() as u32).to_le_bytes(), body].concat()
        };
        assert_eq!(size(&head(b"VP8X", &[0, 0, 0, 0, 0x3f, 6, 0, 0x2a, 4, 0])), Some((1600, 1067)));
        assert_eq!(size(&head(b"VP8 ", &[0, 0, 0, 0x9d, 1, 0x2a, 0x40, 6, 0x2b, 4])), Some((1600, 1067)));
        assert_eq!(size(&fixtures::webp(&fixtures::corners(40, 30))), Some((40, 30)));
        assert_eq!(size(b"RIFF\0\0\0\0WEBPVP8 "), None);
    }

    #[test]
    fn orientation_from_the_exif_chunk() {
        let mut bytes = fixtures::webp(&fixtures::corners(16, 16));
        let exif = fixtures::exif(6);
        bytes.extend_from_slice(b"EXIF");
        bytes.extend_from_slice(&(exif.len() as u32).to_le_bytes());
        bytes.extend_from_slice(&exif);
        assert_eq!(read(&bytes).unwrap().orientation, 6);
    }
}
