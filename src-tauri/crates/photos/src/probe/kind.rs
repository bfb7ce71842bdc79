use super::{Format, le32};
use crate::fault::PhotoFault;

/// Formats that people do send, with the bytes they begin with: to be refused by name, not as "no picture".
const OTHERS: &[(&[u8], &str)] = &[
    (b"GIF8", "GIF"),
    (b"BM", "BMP"),
    (b"II*\0", "TIFF"),
    (b"MM\0*", "TIFF"),
    (b"%PDF", "PDF"),
    (b"8BPS", "Photoshop"),
    (b"\xff\x0a", "JPEG XL"),
    (b"\0\0\0\x0cJXL ", "JPEG XL"),
    (b"\0\0\0\x0cjP  ", "JPEG 2000"),
    (b"PK\x03\x04", "Word, Excel (ZIP)"),
    (b"\xd0\xcf\x11\xe0", "Word, Excel (OLE)"),
];

/// Decides by the first bytes.
pub(super) fn recognise(bytes: &[u8]) -> Result<Format, PhotoFault> {
    if bytes.starts_with(b"\xff\xd8\xff") {
        return Ok(Format::Jpeg);
    }
    if bytes.starts_with(b"\x89PNG\r\n\x1a\n") {
        return Ok(Format::Png);
    }
    if bytes.starts_with(b"RIFF") && bytes.get(8..12) == Some(b"WEBP") {
        return Ok(Format::WebP);
    }
    if bytes.get(4..8) == Some(b"ftyp") {
        return Err(iso_media(bytes));
    }
    if bytes.starts_with(b"BM") && le32(bytes, 2).map(u64::from) != Some(bytes.len() as u64) {
        // Two letters are not enough to call a text that begins with "BM" a picture.
        return Err(PhotoFault::NotAPicture);
    }
    if let Some((_, format)) = OTHERS.iter().find(|(magic, _)| bytes.starts_with(magic)) {
        return Err(PhotoFault::UnsupportedFormat { format });
    }
    if is_svg(bytes) {
        return Err(PhotoFault::UnsupportedFormat { format: "SVG" });
    }
    Err(PhotoFault::NotAPicture)
}

/// HEIC, AVIF and MP4 share one container; the brands say which it is. The major brand of a HEIC file may be
/// the general `mif1`, so the compatible brands count too, and AVIF is asked first.
fn iso_media(bytes: &[u8]) -> PhotoFault {
    let end = bytes
        .len()
        .min(bytes.first_chunk::<4>().map_or(0, |size| u32::from_be_bytes(*size) as usize))
        .max(12);
    let brands: Vec<&[u8]> = bytes
        .get(8..end)
        .unwrap_or_default()
        .chunks_exact(4)
        .enumerate()
        .filter(|(place, _)| *place != 1) // the minor version stands between
        .map(|(_, brand)| brand)
        .collect();
    let has = |wanted: &[&[u8; 4]]| brands.iter().any(|brand| wanted.iter().any(|w| w.as_slice() == *brand));
    if has(&[b"avif", b"avis"]) {
        PhotoFault::UnsupportedFormat { format: "AVIF" }
    } else if has(&[b"heic", b"heix", b"heim", b"heis", b"hevc", b"hevx", b"hevm", b"hevs", b"mif1", b"msf1"])
    {
        PhotoFault::Heic
    } else {
        PhotoFault::UnsupportedFormat { format: "video" }
    }
}

fn is_svg(bytes: &[u8]) -> bool {
    let start = &bytes[..bytes.len().min(1024)];
    let text = String::from_utf8_lossy(start);
    let text = text.trim_start_matches('\u{feff}').trim_start();
    text.starts_with('<') && text.contains("<svg")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn code(bytes: &[u8]) -> &'static str {
        recognise(bytes).unwrap_err().code()
    }

    #[test]
    fn heic_by_major_or_compatible_brand() {
        assert_eq!(code(b"\0\0\0\x18ftypheic\0\0\0\0mif1heic"), "photo_heic");
        assert_eq!(code(b"\0\0\0\x18ftypmif1\0\0\0\0mif1heic"), "photo_heic");
    }

    #[test]
    fn avif_and_video_are_not_called_heic() {
        let name = |bytes: &[u8]| match recognise(bytes) {
            Err(PhotoFault::UnsupportedFormat { format }) => format,
            other => panic!("{other:?}"),
        };
        assert_eq!(name(b"\0\0\0\x1cftypmif1\0\0\0\0mif1avifmiaf"), "AVIF");
        assert_eq!(name(b"\0\0\0\x18ftypisom\0\0\0\0isommp42"), "video");
    }

    #[test]
    fn svg_and_text_under_a_pictures_name() {
        assert_eq!(
            code(b"<?xml version=\"1.0\"?>\n<svg xmlns=\"http://www.w3.org/2000/svg\"/>"),
            "photo_unsupported_format"
        );
        assert_eq!(code("Kế hoạch tháng 10".as_bytes()), "photo_not_a_picture");
        assert_eq!(code(b"BM: notes of the meeting"), "photo_not_a_picture");
        assert_eq!(code(b""), "photo_not_a_picture");
    }
}
