use image::RgbImage;
use turbojpeg::{Compressor, Image, PixelFormat, Subsamp};

use crate::fault::PhotoFault;

/// A baseline JPEG with 4:2:0 colour, readable by everything down to Word 2010. Nothing stands in it but the
/// JFIF header, the tables and the picture.
pub(crate) fn encode(pixels: &RgbImage, quality: u8) -> Result<Vec<u8>, PhotoFault> {
    let mut encoder = Compressor::new().map_err(PhotoFault::damaged)?;
    encoder.set_quality(i32::from(quality.clamp(1, 100))).map_err(PhotoFault::damaged)?;
    encoder.set_subsamp(Subsamp::Sub2x2).map_err(PhotoFault::damaged)?;
    let (width, height) = (pixels.width() as usize, pixels.height() as usize);
    let image = Image {
        pixels: pixels.as_raw().as_slice(),
        width,
        pitch: 3 * width,
        height,
        format: PixelFormat::RGB,
    };
    Ok(encoder.compress_to_owned(image).map_err(PhotoFault::damaged)?.to_vec())
}
