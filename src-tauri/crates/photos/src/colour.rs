use image::RgbImage;
use moxcms::{ColorProfile, DataColorSpace, Layout, TransformOptions};

use crate::fault::PhotoFault;
use crate::guard::guarded;

/// Brings pixels to sRGB, which is what every screen, browser and Word take a picture without a profile for.
///
/// iPhones write Display P3, some cameras Adobe RGB; without this, red dresses come out dull. Profiles for grey
/// or CMYK, and damaged ones, are passed over: the picture is shown as a program without colour management
/// would show it.
pub(crate) fn to_srgb(pixels: RgbImage, profile: Option<&[u8]>) -> RgbImage {
    let Some(profile) = profile else { return pixels };
    guarded(|| convert(&pixels, profile)).ok().flatten().unwrap_or(pixels)
}

fn convert(pixels: &RgbImage, profile: &[u8]) -> Result<Option<RgbImage>, PhotoFault> {
    let from = ColorProfile::new_from_slice(profile).map_err(PhotoFault::damaged)?;
    if from.color_space != DataColorSpace::Rgb {
        return Ok(None);
    }
    let srgb = ColorProfile::new_srgb();
    let transform = from
        .create_transform_8bit(Layout::Rgb, &srgb, Layout::Rgb, TransformOptions::default())
        .map_err(PhotoFault::damaged)?;
    let mut converted = vec![0; pixels.as_raw().len()];
    transform.transform(pixels.as_raw(), &mut converted).map_err(PhotoFault::damaged)?;
    Ok(RgbImage::from_raw(pixels.width(), pixels.height(), converted))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn one(colour: [u8; 3]) -> RgbImage {
        RgbImage::from_pixel(1, 1, image::Rgb(colour))
    }

    #[test]
    fn display_p3_becomes_srgb() {
        let p3 = ColorProfile::new_display_p3().encode().unwrap();
        // CSS Color 4, sample conversion: color(display-p3 0.8 0.4 0.4) is about rgb(218 94 97).
        let [r, g, b] = to_srgb(one([204, 102, 102]), Some(&p3)).get_pixel(0, 0).0;
        assert!(r.abs_diff(218) <= 3 && g.abs_diff(95) <= 3 && b.abs_diff(98) <= 3, "{r} {g} {b}");
    }

    #[test]
    fn srgb_stays() {
        let srgb = ColorProfile::new_srgb().encode().unwrap();
        let [r, g, b] = to_srgb(one([200, 100, 50]), Some(&srgb)).get_pixel(0, 0).0;
        assert!(r.abs_diff(200) <= 1 && g.abs_diff(100) <= 1 && b.abs_diff(50) <= 1);
    }

    #[test]
    fn a_profile_of_nonsense_changes_nothing() {
        assert_eq!(to_srgb(one([1, 2, 3]), Some(b"no profile")), one([1, 2, 3]));
    }
}
