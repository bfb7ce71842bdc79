//! How near a prepared picture is to one that was decoded whole, by another decoder, and shrunk by another hand.

use image::imageops::{self, FilterType};
use image::{GrayImage, RgbImage};

use super::tests::{difference, stored};
use super::*;
use crate::fixtures::{self, corners};

/// Waves of all lengths that the smaller picture can show, edges, and print-like detail.
fn scene(width: u32, height: u32) -> RgbImage {
    RgbImage::from_fn(width, height, |x, y| {
        let (fx, fy) = (f64::from(x), f64::from(y));
        let wave = |n: f64| (fx / n).sin() * (fy / (n * 1.3)).cos();
        let detail = if (x / 40 + y / 56) % 3 == 0 { 45.0 * wave(3.1) } else { 0.0 };
        let edge = if (x / 130 + y / 90) % 2 == 0 { 30.0 } else { -30.0 };
        [31.0, 47.0, 90.0].map(|n| (128.0 + 50.0 * wave(n) + detail + edge) as u8).into()
    })
}

/// The mean structural similarity of the brightness, in windows of 8 × 8 at every fourth pixel (Wang et al. 2004).
fn similarity(one: &RgbImage, other: &RgbImage) -> f64 {
    assert_eq!(one.dimensions(), other.dimensions());
    let grey = |picture: &RgbImage| -> GrayImage { imageops::grayscale(picture) };
    let (one, other) = (grey(one), grey(other));
    let (width, height) = one.dimensions();
    let (mut sum, mut count) = (0.0, 0.0);
    for top in (0..=height - 8).step_by(4) {
        for left in (0..=width - 8).step_by(4) {
            let (mut a, mut b, mut aa, mut bb, mut ab) = (0.0, 0.0, 0.0, 0.0, 0.0);
            for (x, y) in (top..top + 8).flat_map(|y| (left..left + 8).map(move |x| (x, y))) {
                let (p, q) = (f64::from(one.get_pixel(x, y).0[0]), f64::from(other.get_pixel(x, y).0[0]));
                a += p;
                b += q;
                aa += p * p;
                bb += q * q;
                ab += p * q;
            }
            let (a, b) = (a / 64.0, b / 64.0);
            let (aa, bb, ab) = (aa / 64.0 - a * a, bb / 64.0 - b * b, ab / 64.0 - a * b);
            let (c1, c2) = ((0.01_f64 * 255.0).powi(2), (0.03_f64 * 255.0).powi(2));
            sum += (2.0 * a * b + c1) * (2.0 * ab + c2) / ((a * a + b * b + c1) * (aa + bb + c2));
            count += 1.0;
        }
    }
    sum / count
}

#[test]
fn a_shrunk_picture_is_like_one_shrunk_by_lanczos_from_all_pixels() {
    // Decoded whole, to a half (over and near the size wanted), to a quarter.
    for (width, height) in [(1100, 820), (1700, 1270), (2400, 1800), (3600, 2000)] {
        let jpeg = fixtures::jpeg(&scene(width, height), 95);
        let target = Target { long_side: 800, quality: 95, max_bytes: None };
        let picture = prepare(&jpeg, &target, &Limits::default()).unwrap();
        let found = fixtures::read(&picture.jpeg);
        let reference =
            imageops::resize(&fixtures::read(&jpeg), found.width(), found.height(), FilterType::Lanczos3);
        let likeness = similarity(&found, &reference);
        assert!(likeness >= 0.98, "{width} × {height}: {likeness}");
    }
}

#[test]
fn a_thumbnail_is_like_one_shrunk_by_lanczos() {
    let page = scene(1600, 1200);
    let found = shrink(page.clone(), THUMB.long_side).unwrap();
    let reference = imageops::resize(&page, found.width(), found.height(), FilterType::Lanczos3);
    let likeness = similarity(&found, &reference);
    assert!(likeness >= 0.98, "{likeness}");
}

#[test]
fn the_measure_tells_a_soft_or_a_shifted_picture() {
    let picture = scene(800, 600);
    assert!(similarity(&picture, &picture) > 0.999_999);
    assert!(similarity(&picture, &imageops::blur(&picture, 1.5)) < 0.95);
    let shifted = RgbImage::from_fn(800, 600, |x, y| *picture.get_pixel((x + 1).min(799), y));
    assert!(similarity(&picture, &shifted) < 0.95);
}

#[test]
fn all_eight_orientations_come_out_upright_at_a_part_of_the_size() {
    let scene = corners(1920, 1280);
    let expected = corners(320, 213);
    for orientation in 1..=8 {
        let jpeg = fixtures::jpeg(&stored(&scene, orientation), 95);
        let turned = fixtures::with_orientation(&jpeg, orientation);
        let picture = prepare(&turned, &THUMB, &Limits::default()).unwrap();
        assert_eq!((picture.width, picture.height), (320, 213), "orientation {orientation}");
        assert!(difference(&fixtures::read(&picture.jpeg), &expected) < 4.0, "orientation {orientation}");
    }
}

#[test]
fn print_colours_are_read() {
    // As Adobe's programs store it: 255 is no ink.
    let ink: Vec<u8> = [0_u8, 255, 255, 255].repeat(64 * 64);
    let mut encoder = turbojpeg::Compressor::new().unwrap();
    encoder.set_subsamp(turbojpeg::Subsamp::None).unwrap();
    encoder.set_quality(95).unwrap();
    let image = turbojpeg::Image {
        pixels: ink.as_slice(),
        width: 64,
        pitch: 256,
        height: 64,
        format: turbojpeg::PixelFormat::CMYK,
    };
    let jpeg = encoder.compress_to_vec(image).unwrap();
    let picture = prepare(&jpeg, &PAGE, &Limits::default()).unwrap();
    let [r, g, b] = fixtures::read(&picture.jpeg).get_pixel(32, 32).0;
    assert!(r < 6 && g > 249 && b > 249, "cyan: {r} {g} {b}");
}
