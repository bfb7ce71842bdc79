use fast_image_resize::images::{Image, ImageRef};
use fast_image_resize::{FilterType, PixelType, ResizeAlg, ResizeOptions, Resizer};
use image::metadata::Orientation;
use image::{DynamicImage, RgbImage};

use crate::fault::PhotoFault;

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
    let lanczos = ResizeOptions::new().resize_alg(ResizeAlg::Convolution(FilterType::Lanczos3));
    Resizer::new().resize(&from, &mut to, &lanczos).map_err(PhotoFault::damaged)?;
    RgbImage::from_raw(new_width, new_height, to.into_vec())
        .ok_or_else(|| PhotoFault::damaged("the shrunk picture has the wrong size"))
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

/// Turns and mirrors a picture as its EXIF orientation (1 to 8) says it was held.
pub(crate) fn upright(pixels: RgbImage, orientation: u8) -> RgbImage {
    match Orientation::from_exif(orientation) {
        None | Some(Orientation::NoTransforms) => pixels,
        Some(turn) => {
            let mut image = DynamicImage::ImageRgb8(pixels);
            image.apply_orientation(turn);
            image.into_rgb8()
        }
    }
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
