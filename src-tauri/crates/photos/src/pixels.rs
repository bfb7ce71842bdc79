use fast_image_resize::images::{Image, ImageRef};
use fast_image_resize::pixels::U8x3;
use fast_image_resize::{FilterType, PixelType, ResizeAlg, ResizeOptions, Resizer};
use image::metadata::Orientation;
use image::{DynamicImage, RgbImage};

use crate::fault::PhotoFault;

/// So many pixels to one: a third of Lanczos' work makes a small picture that cannot be told from its.
const COARSE: u32 = 4;

/// At most `long_side` pixels on the longer side, in the same proportion; a smaller picture stays as it is,
/// because enlarging adds bytes and no sharpness.
pub(crate) fn shrink(pixels: RgbImage, long_side: u32) -> Result<RgbImage, PhotoFault> {
    let (width, height) = pixels.dimensions();
    let (new_width, new_height) = fit(width, height, long_side);
    if (new_width, new_height) == (width, height) {
        return Ok(pixels);
    }
    let from = ImageRef::new(width, height, pixels.as_raw(), PixelType::U8x3).map_err(PhotoFault::damaged)?;
    let mut to = Image::new(new_width, new_height, PixelType::U8x3);
    // The kind of pixel is said in the type: asked by value, the resizer is compiled for all of its kinds here,
    // which takes minutes.
    let (source, mut target) =
        from.typed_image::<U8x3>().zip(to.typed_image_mut::<U8x3>()).ok_or_else(wrong_size)?;
    let filter =
        if width.max(height) / long_side < COARSE { FilterType::Lanczos3 } else { FilterType::Hamming };
    let options = ResizeOptions::new().resize_alg(ResizeAlg::Convolution(filter));
    Resizer::new().resize_typed(&source, &mut target, &options).map_err(PhotoFault::damaged)?;
    RgbImage::from_raw(new_width, new_height, to.into_vec()).ok_or_else(wrong_size)
}

fn wrong_size() -> PhotoFault {
    PhotoFault::damaged("the shrunk picture has the wrong size")
}

/// Turned and mirrored as an EXIF orientation asks for, so that the picture stands upright.
pub(crate) fn upright(pixels: RgbImage, orientation: u8) -> RgbImage {
    let Some(turn) = Orientation::from_exif(orientation).filter(|turn| *turn != Orientation::NoTransforms)
    else {
        return pixels;
    };
    let mut image = DynamicImage::ImageRgb8(pixels);
    image.apply_orientation(turn);
    image.into_rgb8()
}

/// Turned clockwise by quarters.
pub(crate) fn turned(pixels: RgbImage, quarters: u8) -> RgbImage {
    upright(pixels, [1, 6, 3, 8][usize::from(quarters % 4)])
}

fn fit(width: u32, height: u32, long_side: u32) -> (u32, u32) {
    let longer = width.max(height);
    if longer <= long_side {
        return (width, height);
    }
    let scaled = |side: u32| {
        let rounded = (u64::from(side) * u64::from(long_side) + u64::from(longer) / 2) / u64::from(longer);
        // At most `long_side`, so it fits; a panorama's short side keeps one pixel.
        (rounded as u32).max(1)
    };
    (scaled(width), scaled(height))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn proportions_are_kept() {
        assert_eq!(fit(4000, 3000, 1600), (1600, 1200));
        assert_eq!(fit(3000, 4000, 1600), (1200, 1600));
        assert_eq!(fit(1600, 1067, 320), (320, 213));
    }

    #[test]
    fn nothing_grows_and_nothing_vanishes() {
        assert_eq!(fit(800, 600, 1600), (800, 600));
        assert_eq!(fit(30_000, 2, 1600), (1600, 1));
    }
}
