use super::{be16, be32, le16, le32};

/// The tag of the orientation (EXIF 2.32, 4.6.4 A).
const ORIENTATION: u16 = 0x0112;

/// The orientation in an EXIF block (a TIFF header and its first directory); 1 where there is none. Nothing
/// else is read: all the rest of EXIF is dropped.
pub(super) fn orientation(exif: &[u8]) -> u8 {
    find(exif.strip_prefix(b"Exif\0\0").unwrap_or(exif))
        .filter(|o| (1..=8).contains(o))
        .map_or(1, |o| o as u8)
}

fn find(tiff: &[u8]) -> Option<u16> {
    let little = match tiff.get(..4)? {
        b"II*\0" => true,
        b"MM\0*" => false,
        _ => return None,
    };
    let read16 = |at| if little { le16(tiff, at) } else { be16(tiff, at) };
    let read32 = |at| if little { le32(tiff, at) } else { be32(tiff, at) };
    let directory = read32(4)? as usize;
    let entries = usize::from(read16(directory)?);
    (0..entries).find_map(|n| {
        let entry = directory.checked_add(2 + 12 * n)?;
        // A short stands in the first two bytes of the value field, in either byte order.
        (read16(entry)? == ORIENTATION).then(|| read16(entry + 8))?
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_byte_orders() {
        let little = b"Exif\0\0II*\0\x08\0\0\0\x01\0\x12\x01\x03\0\x01\0\0\0\x06\0\0\0\0\0\0\0";
        let big = b"MM\0*\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0\x08\0\0\0\0\0\0";
        assert_eq!(orientation(little), 6);
        assert_eq!(orientation(big), 8);
    }

    #[test]
    fn nonsense_is_upright() {
        assert_eq!(orientation(b""), 1);
        assert_eq!(orientation(b"MM\0*\xff\xff\xff\xff"), 1);
        assert_eq!(orientation(b"MM\0*\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0\x63\0\0"), 1);
    }
}
