use std::io::Cursor;

use image::codecs::jpeg::JpegDecoder;
use image::codecs::png::PngDecoder;
use image::codecs::webp::WebPDecoder;
use image::{DynamicImage, GrayImage, ImageDecoder, RgbImage};

use crate::fault::PhotoFault;
use crate::limits::Limits;
use crate::probe::{Format, Probe, jpeg_scans};

/// Pixels as they are stored (not yet turned), and the colour profile that came with them.
pub(crate) struct Decoded {
    pub(crate) pixels: RgbImage,
    pub(crate) profile: Option<Vec<u8>>,
}

/// The one door to the decoders. What `probe` allowed is decoded; a file whose inside disagrees with its header
/// is a fault.
pub(crate) fn decode(bytes: &[u8], probe: &Probe, limits: &Limits) -> Result<Decoded, PhotoFault> {
    let input = Cursor::new(bytes);
    match probe.format {
        Format::Jpeg => {
            if jpeg_scans(bytes)?.one_a_colour {
                return read_colour_by_colour(bytes, probe);
            }
            read(JpegDecoder::new(input), probe, limits)
        }
        Format::Png => read(PngDecoder::new(input), probe, limits),
        Format::WebP => read(WebPDecoder::new(input), probe, limits),
    }
}

fn read<D: ImageDecoder>(
    opened: image::ImageResult<D>,
    probe: &Probe,
    limits: &Limits,
) -> Result<Decoded, PhotoFault> {
    let mut decoder = opened.map_err(PhotoFault::damaged)?;
    if decoder.dimensions() != (probe.width, probe.height) {
        return Err(PhotoFault::damaged("the size inside differs from the header's"));
    }
    let mut within = image::Limits::default();
    within.max_image_width = Some(limits.max_side);
    within.max_image_height = Some(limits.max_side);
    within.max_alloc = Some(limits.max_memory);
    decoder.set_limits(within).map_err(PhotoFault::damaged)?;
    // A profile that cannot be read is no reason to refuse the picture.
    let profile = decoder.icc_profile().unwrap_or_default();
    let image = DynamicImage::from_decoder(decoder).map_err(PhotoFault::damaged)?;
    Ok(Decoded { pixels: on_white(image), profile })
}

/// zune-jpeg 0.5, which `image` decodes with, gives wrong colours without a word where a baseline picture in
/// 4:2:0 has a scan for each colour. Such files are rare (some optimising programs write them), so they go
/// another, slower way. To be dropped when zune-jpeg reads them: a test holds such a file.
fn read_colour_by_colour(bytes: &[u8], probe: &Probe) -> Result<Decoded, PhotoFault> {
    let mut decoder = jpeg_decoder::Decoder::new(bytes);
    decoder.set_max_decoding_buffer_size(usize::try_from(probe.memory).unwrap_or(usize::MAX));
    let data = decoder.decode().map_err(PhotoFault::damaged)?;
    let profile = decoder.icc_profile();
    let info = decoder.info().ok_or_else(|| PhotoFault::damaged("no frame header"))?;
    let (width, height) = (u32::from(info.width), u32::from(info.height));
    let image = match info.pixel_format {
        jpeg_decoder::PixelFormat::RGB24 => RgbImage::from_raw(width, height, data).map(DynamicImage::from),
        jpeg_decoder::PixelFormat::L8 => GrayImage::from_raw(width, height, data).map(DynamicImage::from),
        format => return Err(PhotoFault::damaged(format!("pixels in {format:?}"))),
    };
    if (width, height) != (probe.width, probe.height) {
        return Err(PhotoFault::damaged("the size inside differs from the header's"));
    }
    let image = image.ok_or_else(|| PhotoFault::damaged("fewer pixels than the size says"))?;
    Ok(Decoded { pixels: on_white(image), profile })
}

/// Paper is white, and JPEG knows no transparency.
fn on_white(image: DynamicImage) -> RgbImage {
    if !image.color().has_alpha() {
        return image.into_rgb8();
    }
    let image = image.into_rgba8();
    let (width, height) = image.dimensions();
    let mut flat = RgbImage::new(width, height);
    for (from, to) in image.pixels().zip(flat.pixels_mut()) {
        let [.., alpha] = from.0;
        for (colour, out) in from.0.into_iter().zip(&mut to.0) {
            let mixed = u32::from(colour) * u32::from(alpha) + 255 * u32::from(255 - alpha);
            *out = ((mixed + 127) / 255) as u8;
        }
    }
    flat
}
