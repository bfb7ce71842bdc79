//! Invented photos, as phones write them: 12 megapixels, held in eight ways, with a place, a device and a profile.

use std::fs;
use std::path::Path;

use jpeg_encoder::{ColorType, Encoder, SamplingFactor};

const WIDTH: u32 = 4000;
const HEIGHT: u32 = 3000;
/// Different scenes; the other photos differ in what stands beside the pixels.
const SCENES: u32 = 5;

/// Puts so many photos into a folder, unless they are there. They are always the same.
pub(crate) fn photos(folder: &Path, count: usize) {
    let there = folder.read_dir().map(Iterator::count).unwrap_or_default();
    if there == count {
        return;
    }
    println!("Making {count} photos of 12 megapixels; they are kept for the next time.");
    fs::create_dir_all(folder).unwrap();
    for number in 0..count as u32 {
        let scene = number % SCENES;
        let pixels = scene_pixels(scene);
        for number in (number..count as u32).step_by(SCENES as usize) {
            let mut jpeg = Vec::new();
            let mut encoder = Encoder::new(&mut jpeg, 92);
            encoder.set_sampling_factor(SamplingFactor::F_2_2);
            encoder.add_app_segment(1, exif(number)).unwrap();
            match number % 3 {
                0 => {}
                1 => encoder
                    .add_icc_profile(&moxcms::ColorProfile::new_display_p3().encode().unwrap())
                    .unwrap(),
                _ => encoder.add_icc_profile(&moxcms::ColorProfile::new_srgb().encode().unwrap()).unwrap(),
            }
            encoder.encode(&pixels, WIDTH as u16, HEIGHT as u16, ColorType::Rgb).unwrap();
            fs::write(folder.join(format!("IMG_{number:04}.jpg")), jpeg).unwrap();
        }
        if number + 1 == SCENES {
            break;
        }
    }
}

/// Soft light, cloths, a pattern, grain.
fn scene_pixels(scene: u32) -> Vec<u8> {
    let mut pixels = Vec::with_capacity((WIDTH * HEIGHT * 3) as usize);
    for y in 0..HEIGHT {
        for x in 0..WIDTH {
            let (fx, fy) = (x as f32, y as f32);
            let light = waves(fx / 500.0, fy / 500.0, scene);
            let folds = waves(fx / 60.0, fy / 60.0, scene + 100);
            let weave = waves(fx / 7.0, fy / 7.0, scene + 200);
            let cloth = corner(x / 250, y / 250, scene + 300);
            let pattern = if (x / 5 + y / 9) % 23 == 0 { 40.0 * folds } else { 0.0 };
            for colour in 0..3 {
                let tint = waves(fx / 700.0, fy / 700.0, scene * 3 + colour + 400);
                let grain = (mixed(x, y, scene * 3 + colour + 500) & 15) as f32 - 7.5;
                let value = 40.0 + 90.0 * light + 60.0 * tint * cloth + 30.0 * folds * (1.0 - cloth);
                pixels.push((value + 25.0 * weave * cloth + pattern + grain).clamp(0.0, 255.0) as u8);
            }
        }
    }
    pixels
}

fn mixed(x: u32, y: u32, seed: u32) -> u32 {
    let mut h = x.wrapping_mul(0x9e37_79b1) ^ y.wrapping_mul(0x85eb_ca77) ^ seed.wrapping_mul(0xc2b2_ae3d);
    h = (h ^ (h >> 15)).wrapping_mul(0x2c1b_3c6d);
    h = (h ^ (h >> 12)).wrapping_mul(0x297a_2d39);
    h ^ (h >> 15)
}

fn corner(x: u32, y: u32, seed: u32) -> f32 {
    (mixed(x, y, seed) & 0xffff) as f32 / 65_535.0
}

/// Between 0 and 1, smooth between whole numbers.
fn waves(x: f32, y: f32, seed: u32) -> f32 {
    let (left, top) = (x as u32, y as u32);
    let smooth = |part: f32| part * part * (3.0 - 2.0 * part);
    let (across, down) = (smooth(x - left as f32), smooth(y - top as f32));
    let row = |y: u32| {
        let (a, b) = (corner(left, y, seed), corner(left + 1, y, seed));
        a + (b - a) * across
    };
    row(top) + (row(top + 1) - row(top)) * down
}

/// Maker, model, orientation and a place in Vietnam (EXIF 2.32; big-endian).
fn exif(number: u32) -> Vec<u8> {
    let entry = |tag: u16, kind: u16, count: u32, value: [u8; 4]| {
        [&tag.to_be_bytes()[..], &kind.to_be_bytes(), &count.to_be_bytes(), &value].concat()
    };
    let at = |offset: u32| offset.to_be_bytes();
    let orientation = [0, (number % 8 + 1) as u8, 0, 0];
    let mut tiff = b"MM\0*\0\0\0\x08\0\x03".to_vec();
    // The first directory ends at 50; the words stand at 50 and 62, the place's directory at 74.
    tiff.extend(entry(0x010f, 2, 12, at(50)));
    tiff.extend(entry(0x0112, 3, 1, orientation));
    tiff.extend(entry(0x8825, 4, 1, at(74)));
    tiff.extend([0; 4]);
    tiff.extend(b"Hoa Gao Vn1\0Lop Chim Non\0");
    tiff.truncate(74);
    tiff.extend([0, 4]);
    // The place's directory ends at 128; its numbers stand at 128 and 152.
    tiff.extend(entry(1, 2, 2, *b"N\0\0\0"));
    tiff.extend(entry(2, 5, 3, at(128)));
    tiff.extend(entry(3, 2, 2, *b"E\0\0\0"));
    tiff.extend(entry(4, 5, 3, at(152)));
    tiff.extend([0; 4]);
    for (degrees, minutes) in [(21, number), (105, number + 10)] {
        for (above, below) in [(degrees, 1), (minutes, 1), (1234 + number, 100)] {
            tiff.extend(u32::to_be_bytes(above));
            tiff.extend(u32::to_be_bytes(below));
        }
    }
    [b"Exif\0\0".as_slice(), &tiff].concat()
}
