use std::io::Cursor;

use image::codecs::png::PngDecoder;
use image::codecs::webp::WebPDecoder;
use image::{DynamicImage, ImageDecoder, RgbImage};
use turbojpeg::{Colorspace, Decompressor, Image, PixelFormat, ScalingFactor};

use crate::fault::PhotoFault;
use crate::limits::Limits;
use crate::probe::{Format, MAX_SCANS, Probe, jpeg_is_whole, jpeg_profile};

/// Pixels as they are stored (not yet turned), and the colour profile that came with them.
pub(crate) struct Decoded {
    pub(crate) pixels: RgbImage,
    pub(crate) profile: Option<Vec<u8>>,
}

/// The one door to the decoders. What `probe` allowed is decoded; a file whose inside disagrees with its header
/// is a fault. The picture may come out smaller than it is, with at least `wanted` pixels on its longer side.
pub(crate) fn decode(
    bytes: &[u8],
    probe: &Probe,
    limits: &Limits,
    wanted: u32,
) -> Result<Decoded, PhotoFault> {
    let input = Cursor::new(bytes);
    match probe.format {
        Format::Jpeg => {
            let pixels = read_jpeg(bytes, probe, wanted)?;
            Ok(Decoded { pixels, profile: jpeg_profile(bytes) })
        }
        Format::Png => read(PngDecoder::new(input), probe, limits),
        Format::WebP => read(WebPDecoder::new(input), probe, limits),
    }
}

/// Decoding is most of the work. A JPEG is decoded straight to a half, a quarter or an eighth of its size, from
/// fewer of its frequencies.
fn read_jpeg(bytes: &[u8], probe: &Probe, wanted: u32) -> Result<RgbImage, PhotoFault> {
    jpeg_is_whole(bytes)?;
    let mut decoder = Decompressor::new().map_err(PhotoFault::damaged)?;
    decoder.set_scan_limit(MAX_SCANS).map_err(PhotoFault::damaged)?;
    let header = decoder.read_header(bytes).map_err(PhotoFault::damaged)?;
    if (header.width, header.height) != (probe.width as usize, probe.height as usize) {
        return Err(other_size());
    }
    let factor = if header.is_lossless { ScalingFactor::ONE } else { scale(probe, wanted) };
    decoder.set_scaling_factor(factor).map_err(PhotoFault::damaged)?;
    let printed = matches!(header.colorspace, Colorspace::CMYK | Colorspace::YCCK);
    let format = if printed { PixelFormat::CMYK } else { PixelFormat::RGB };
    let scaled = header.scaled(factor);
    let pitch = scaled.width * format.size();
    let mut samples = vec![0; pitch * scaled.height];
    let (width, height) = (scaled.width, scaled.height);
    let target = Image { pixels: samples.as_mut_slice(), width, pitch, height, format };
    decoder.decompress(bytes, target).map_err(PhotoFault::damaged)?;
    if printed {
        samples = without_black(&samples);
    }
    RgbImage::from_raw(width as u32, height as u32, samples).ok_or_else(other_size)
}

/// The smallest of the decoder's fast scales that leaves enough pixels.
fn scale(probe: &Probe, wanted: u32) -> ScalingFactor {
    let longer = probe.width.max(probe.height) as usize;
    [ScalingFactor::ONE_EIGHTH, ScalingFactor::ONE_QUARTER, ScalingFactor::ONE_HALF]
        .into_iter()
        .find(|factor| factor.scale(longer) >= wanted as usize)
        .unwrap_or(ScalingFactor::ONE)
}

/// Cyan, magenta, yellow and black as Adobe's programs store them, 255 for no ink.
fn without_black(samples: &[u8]) -> Vec<u8> {
    let (pixels, _) = samples.as_chunks::<4>();
    let mixed = |ink: u8, black: u8| ((u32::from(ink) * u32::from(black) + 127) / 255) as u8;
    pixels.iter().flat_map(|[c, m, y, k]| [*c, *m, *y].map(|ink| mixed(ink, *k))).collect()
}

fn read<D: ImageDecoder>(
    opened: image::ImageResult<D>,
    probe: &Probe,
    limits: &Limits,
) -> Result<Decoded, PhotoFault> {
    let mut decoder = opened.map_err(PhotoFault::damaged)?;
    if decoder.dimensions() != (probe.width, probe.height) {
        return Err(other_size());
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

fn other_size() -> PhotoFault {
    PhotoFault::damaged("the size inside differs from the header's")
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
