use std::collections::BTreeMap;

use super::{Header, be16, cut_short, exif};
use crate::fault::PhotoFault;

/// A progressive file may repeat scans without end; encoders use about ten, and each costs a whole pass.
pub(crate) const MAX_SCANS: u32 = 100;

/// What stands before a part of a colour profile (ICC.1:2022, annex B.4).
const PROFILE: &[u8] = b"ICC_PROFILE\0";

/// One step through the markers of a JPEG file (ITU-T T.81, annex B).
struct Segment<'a> {
    marker: u8,
    body: &'a [u8],
    /// Where the next marker is looked for.
    next: usize,
}

/// The segment at or after `at`. Bytes that are no marker are passed over, as decoders do.
fn segment(bytes: &[u8], at: usize) -> Option<Segment<'_>> {
    let mut at = at;
    loop {
        at += memchr::memchr(0xff, bytes.get(at..)?)?;
        let marker = *bytes.get(at + 1)?;
        match marker {
            0xff => at += 1,
            0x00 | 0xd0..=0xd7 => at += 2, // a stuffed byte, a restart mark: inside the picture's data
            0x01 | 0xd8 | 0xd9 => return Some(Segment { marker, body: &[], next: at + 2 }),
            _ => {
                let length = usize::from(be16(bytes, at + 2)?);
                let body = bytes.get(at + 4..at + 2 + length)?;
                return Some(Segment { marker, body, next: at + 2 + length });
            }
        }
    }
}

/// Size, orientation and kind, read up to the first scan.
pub(super) fn read(bytes: &[u8]) -> Result<Header, PhotoFault> {
    let mut orientation = 1;
    let mut frame = None;
    let mut at = 2;
    let scan = loop {
        let Segment { marker, body, next } = segment(bytes, at).ok_or_else(cut_short)?;
        match marker {
            0xe1 if body.starts_with(b"Exif\0\0") => orientation = exif::orientation(body),
            // Every start of frame but DHT, JPG and DAC, which share the range.
            0xc0..=0xcf if !matches!(marker, 0xc4 | 0xc8 | 0xcc) => frame = Some((marker, body)),
            0xda => break body,
            0xd9 => return Err(PhotoFault::damaged("the picture has no scan")),
            _ => {}
        }
        at = next;
    };
    let (marker, body) = frame.ok_or_else(|| PhotoFault::damaged("the picture has no frame header"))?;
    let (height, width) = be16(body, 1).zip(be16(body, 3)).ok_or_else(cut_short)?;
    let colours = *body.get(5).ok_or_else(cut_short)?;
    // Pixels come out as three bytes, of print colours as four; what is told in several scans is kept in
    // coefficients of 16 bits until the last.
    let several = matches!(marker, 0xc2 | 0xca) || scan.first().is_some_and(|in_scan| *in_scan < colours);
    let coefficients = if several { 2 * u64::from(colours) } else { 0 };
    Ok(Header {
        width: u32::from(width),
        height: u32::from(height),
        orientation,
        bytes_per_pixel: u64::from(colours).max(3) + coefficients,
    })
}

/// Walks the whole file to its end mark. A decoder paints what is missing grey, and a half-copied photo would
/// pass for a whole one.
pub(crate) fn is_whole(bytes: &[u8]) -> Result<(), PhotoFault> {
    let mut scans = 0;
    let mut at = 2;
    while let Some(Segment { marker, next, .. }) = segment(bytes, at) {
        match marker {
            0xd9 => return Ok(()),
            0xda if scans == MAX_SCANS => return Err(PhotoFault::damaged("more than 100 scans")),
            0xda => scans += 1,
            _ => {}
        }
        at = next;
    }
    Err(PhotoFault::damaged("the file ends before the picture does"))
}

/// The colour profile, put together from its numbered parts. `None`: there is none, or a part is missing.
pub(crate) fn profile(bytes: &[u8]) -> Option<Vec<u8>> {
    let mut parts = BTreeMap::new();
    let mut expected = 0;
    let mut at = 2;
    while let Some(Segment { marker, body, next }) = segment(bytes, at) {
        match (marker, body.strip_prefix(PROFILE)) {
            (0xda | 0xd9, _) => break,
            (0xe2, Some([number, count, part @ ..])) => {
                expected = usize::from(*count);
                parts.insert(*number, part);
            }
            _ => {}
        }
        at = next;
    }
    let whole = !parts.is_empty() && parts.keys().copied().eq(1..=u8::try_from(expected).unwrap_or(0));
    whole.then(|| parts.into_values().flatten().copied().collect())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fixtures;

    #[test]
    fn orientation_stands_in_the_header() {
        let bytes = fixtures::jpeg(&fixtures::corners(16, 16), 90);
        assert_eq!(read(&fixtures::with_orientation(&bytes, 6)).unwrap().orientation, 6);
        assert_eq!(read(&bytes).unwrap().orientation, 1);
    }

    #[test]
    fn a_thumbnails_end_is_not_the_pictures_end() {
        let bytes = fixtures::jpeg(&fixtures::corners(64, 64), 90);
        // Phones put a whole small JPEG, end mark and all, into the EXIF block.
        let with_thumbnail = fixtures::with_segment(&bytes, 0xe1, &[b"Exif\0\0", bytes.as_slice()].concat());
        assert!(is_whole(&with_thumbnail).is_ok());
        assert!(is_whole(&with_thumbnail[..with_thumbnail.len() - 2]).is_err());
    }

    #[test]
    fn bytes_after_the_end_do_no_harm() {
        let bytes = [fixtures::jpeg(&fixtures::corners(16, 16), 90), b"a short film".to_vec()].concat();
        assert!(is_whole(&bytes).is_ok());
    }

    #[test]
    fn a_profile_in_parts_is_put_together_or_left() {
        let bytes = fixtures::jpeg(&fixtures::corners(16, 16), 90);
        assert_eq!(profile(&bytes), None);
        let part = |number, text: &[u8]| [PROFILE, &[number, 2], text].concat();
        let second = fixtures::with_segment(&bytes, 0xe2, &part(2, b"second"));
        assert_eq!(profile(&second), None);
        let both = fixtures::with_segment(&second, 0xe2, &part(1, b"first "));
        assert_eq!(profile(&both).as_deref(), Some(b"first second".as_slice()));
    }

    #[test]
    fn what_comes_in_several_scans_takes_more_memory() {
        let mut bytes = fixtures::jpeg(&fixtures::corners(16, 16), 90);
        assert_eq!(read(&bytes).unwrap().bytes_per_pixel, 3);
        let frame = bytes.windows(2).position(|pair| pair == [0xff, 0xc0]).unwrap();
        bytes[frame + 1] = 0xc2;
        assert_eq!(read(&bytes).unwrap().bytes_per_pixel, 9);
    }
}
