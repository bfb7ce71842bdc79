use image::RgbImage;
use moxcms::{ColorProfile, DataColorSpace, Layout, Transform8BitExecutor, TransformOptions};

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
    if changes_little(&*transform) {
        return Ok(None);
    }
    let mut converted = vec![0; pixels.as_raw().len()];
    transform.transform(pixels.as_raw(), &mut converted).map_err(PhotoFault::damaged)?;
    Ok(RgbImage::from_raw(pixels.width(), pixels.height(), converted))
}

/// Most profiles are sRGB itself, in one of its many spellings: to convert would be work for nothing.
fn changes_little(transform: &Transform8BitExecutor) -> bool {
    const STEPS: u32 = 9;
    let step = |number: u32| (number % STEPS * 255 / (STEPS - 1)) as u8;
    let colours: Vec<u8> = (0..STEPS.pow(3))
        .flat_map(|number| [step(number), step(number / STEPS), step(number / STEPS.pow(2))])
        .collect();
    let mut converted = vec![0; colours.len()];
    transform.transform(&colours, &mut converted).is_ok()
        && colours.iter().zip(&converted).all(|(from, to)| from.abs_diff(*to) <= 1)
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

    /// Display P3 in sRGB by the definitions: the transfer curve of IEC 61966-2-1, and the matrices of CSS Color 4,
    /// 10.9 and 10.2; what sRGB cannot show is cut.
    fn reference(colour: [u8; 3]) -> [u8; 3] {
        let linear = colour.map(|it| {
            let it = f64::from(it) / 255.0;
            if it <= 0.040_45 { it / 12.92 } else { ((it + 0.055) / 1.055).powf(2.4) }
        });
        let [r, g, b] = linear;
        let rows = [
            [1.224_940_2, -0.224_940_2, 0.0],
            [-0.042_056_9, 1.042_056_9, 0.0],
            [-0.019_637_6, -0.078_636_1, 1.098_273_6],
        ];
        rows.map(|[x, y, z]| {
            let it: f64 = (x * r + y * g + z * b).clamp(0.0, 1.0);
            let coded = if it <= 0.003_130_8 { 12.92 * it } else { 1.055 * it.powf(1.0 / 2.4) - 0.055 };
            (coded * 255.0).round() as u8
        })
    }

    #[test]
    fn every_colour_of_display_p3_is_near_the_reference() {
        let p3 = ColorProfile::new_display_p3().encode().unwrap();
        let steps = [0_u8, 51, 102, 153, 204, 255];
        let (mut sum, mut most) = (0, 0);
        for number in 0..216 {
            let colour = [number / 36, number / 6 % 6, number % 6].map(|step| steps[step]);
            let found = to_srgb(one(colour), Some(&p3)).get_pixel(0, 0).0;
            for (found, wanted) in found.into_iter().zip(reference(colour)) {
                let off = u32::from(found.abs_diff(wanted));
                sum += off;
                most = most.max(off);
            }
        }
        assert!(most <= 3 && sum <= 216, "at most {most}, {sum} in 648 values");
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
