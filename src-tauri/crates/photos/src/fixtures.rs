//! Small pictures for tests, made here so that none has to be kept in the tree.

use std::io::Cursor;

use image::{DynamicImage, ImageFormat, Rgb, RgbImage};

/// Four quarters of different colours, so that each of the eight ways to hold it looks different.
pub(crate) fn corners(width: u32, height: u32) -> RgbImage {
    RgbImage::from_fn(width, height, |x, y| match (x < width / 2, y < height / 2) {
        (true, true) => Rgb([220, 40, 40]),
        (false, true) => Rgb([40, 180, 60]),
        (true, false) => Rgb([50, 70, 210]),
        (false, false) => Rgb([240, 220, 60]),
    })
}

/// A picture that compresses badly: every pixel by a fixed rule that looks like noise.
pub(crate) fn noise(width: u32, height: u32) -> RgbImage {
    let mut state = 0x2545_f491_u32;
    RgbImage::from_fn(width, height, |_, _| {
        state ^= state << 13;
        state ^= state >> 17;
        state ^= state << 5;
        let [r, g, b, _] = state.to_le_bytes();
        Rgb([r, g, b])
    })
}

pub(crate) fn jpeg(picture: &RgbImage, quality: u8) -> Vec<u8> {
    crate::encode::encode(picture, quality).unwrap()
}

pub(crate) fn png(picture: &RgbImage) -> Vec<u8> {
    write(&DynamicImage::ImageRgb8(picture.clone()), ImageFormat::Png)
}

pub(crate) fn webp(picture: &RgbImage) -> Vec<u8> {
    write(&DynamicImage::ImageRgb8(picture.clone()), ImageFormat::WebP)
}

pub(crate) fn write(picture: &DynamicImage, format: ImageFormat) -> Vec<u8> {
    let mut bytes = Cursor::new(Vec::new());
    picture.write_to(&mut bytes, format).unwrap();
    bytes.into_inner()
}

pub(crate) fn read(jpeg: &[u8]) -> RgbImage {
    image::load_from_memory_with_format(jpeg, ImageFormat::Jpeg).unwrap().into_rgb8()
}

/// The signature and header of a PNG that claims a size, and nothing behind it.
pub(crate) fn png_header(width: u32, height: u32) -> Vec<u8> {
    let mut body = b"IHDR".to_vec();
    body.extend_from_slice(&width.to_be_bytes());
    body.extend_from_slice(&height.to_be_bytes());
    body.extend_from_slice(&[8, 2, 0, 0, 0]);
    [b"\x89PNG\r\n\x1a\n\0\0\0\x0d".as_slice(), &body, &crc(&body).to_be_bytes()].concat()
}

/// Changes the size in the frame header.
pub(crate) fn claim_jpeg_size(jpeg: &mut [u8], width: u16, height: u16) {
    let frame = jpeg.windows(2).position(|pair| pair == [0xff, 0xc0]).unwrap();
    jpeg[frame + 5..frame + 7].copy_from_slice(&height.to_be_bytes());
    jpeg[frame + 7..frame + 9].copy_from_slice(&width.to_be_bytes());
}

/// An EXIF block with an orientation and a text, as in APP1 (prefix included).
pub(crate) fn exif(orientation: u8) -> Vec<u8> {
    let mut exif = b"Exif\0\0MM\0*\0\0\0\x08\0\x02".to_vec();
    exif.extend_from_slice(&[0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0]);
    // ImageDescription, 24 bytes at offset 38.
    exif.extend_from_slice(&[0x01, 0x0e, 0, 2, 0, 0, 0, 24, 0, 0, 0, 38]);
    exif.extend_from_slice(b"\0\0\0\0GPS 21.0278N 105.8342E \0");
    exif
}

pub(crate) fn with_orientation(jpeg: &[u8], orientation: u8) -> Vec<u8> {
    with_segment(jpeg, 0xe1, &exif(orientation))
}

/// Puts a segment behind the start mark.
pub(crate) fn with_segment(jpeg: &[u8], marker: u8, body: &[u8]) -> Vec<u8> {
    let length = u16::try_from(body.len() + 2).unwrap().to_be_bytes();
    [&jpeg[..2], &[0xff, marker], &length, body, &jpeg[2..]].concat()
}

/// Puts a chunk behind IHDR.
pub(crate) fn with_chunk(png: &[u8], kind: &[u8; 4], body: &[u8]) -> Vec<u8> {
    let chunk = [kind.as_slice(), body].concat();
    let length = (body.len() as u32).to_be_bytes();
    [&png[..33], &length, &chunk, &crc(&chunk).to_be_bytes(), &png[33..]].concat()
}

/// CRC-32 as PNG wants it (PNG third edition, annex D).
fn crc(bytes: &[u8]) -> u32 {
    !bytes.iter().fold(u32::MAX, |crc, byte| {
        (0..8).fold(crc ^ u32::from(*byte), |c, _| if c & 1 == 1 { (c >> 1) ^ 0xedb8_8320 } else { c >> 1 })
    })
}
