use super::{Header, be32, cut_short, exif};
use crate::fault::PhotoFault;

/// Size from IHDR, orientation from eXIf wherever it stands (PNG third edition, 11.2 and 11.3).
pub(super) fn read(bytes: &[u8]) -> Result<Header, PhotoFault> {
    if bytes.get(12..16) != Some(b"IHDR") {
        return Err(PhotoFault::damaged("the first chunk is not IHDR"));
    }
    let (width, height) = be32(bytes, 16).zip(be32(bytes, 20)).ok_or_else(cut_short)?;
    let depth = *bytes.get(24).ok_or_else(cut_short)?;
    // Decoded, then as RGBA of 8 bits, then as RGB: two of them live at the same time.
    let bytes_per_pixel = if depth == 16 { 8 + 4 } else { 4 + 3 };
    Ok(Header { width, height, orientation: orientation(bytes).unwrap_or(1), bytes_per_pixel })
}

fn orientation(bytes: &[u8]) -> Option<u8> {
    let mut at = 8_usize;
    loop {
        let length = be32(bytes, at)? as usize;
        let body = at.checked_add(8)?;
        if bytes.get(at + 4..body)? == b"eXIf" {
            return Some(exif::orientation(bytes.get(body..body.checked_add(length)?)?));
        }
        at = body.checked_add(length)?.checked_add(4)?;
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fixtures;

    #[test]
    fn orientation_from_the_exif_chunk() {
        let bytes = fixtures::png(&fixtures::corners(16, 16));
        let exif = fixtures::exif(8);
        assert_eq!(read(&fixtures::with_chunk(&bytes, b"eXIf", &exif[6..])).unwrap().orientation, 8);
    }

    #[test]
    fn a_chunk_that_claims_four_gigabytes() {
        let mut bytes = fixtures::png_header(16, 16);
        bytes.extend_from_slice(b"\xff\xff\xff\xfftEXt");
        assert_eq!(read(&bytes).unwrap().orientation, 1);
    }
}
