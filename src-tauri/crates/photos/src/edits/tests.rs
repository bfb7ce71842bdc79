use super::*;
use crate::fixtures::{self, corners, noise};
use crate::{Limits, PAGE, Picture, prepare_edited};

fn made(bytes: &[u8], edits: &Edits) -> Picture {
    prepare_edited(bytes, &[PAGE], edits, &Limits::default()).unwrap().pop().unwrap()
}

fn area(x: f64, y: f64, width: f64, height: f64) -> Area {
    Area { x, y, width, height }
}

/// How much the pixels of a part differ from their mean.
fn spread(pixels: &RgbImage, left: u32, top: u32, side: u32) -> f64 {
    let part: Vec<f64> = (top..top + side)
        .flat_map(|y| (left..left + side).map(move |x| (x, y)))
        .map(|(x, y)| f64::from(pixels.get_pixel(x, y).0[1]))
        .collect();
    let mean = part.iter().sum::<f64>() / part.len() as f64;
    (part.iter().map(|value| (value - mean).powi(2)).sum::<f64>() / part.len() as f64).sqrt()
}

#[test]
fn a_blurred_area_keeps_the_mean_of_each_cell_and_nothing_else() {
    let mut pixels = noise(600, 400);
    let original = pixels.clone();
    // 180 pixels across and down: cells of 30.
    blur(&mut pixels, &area(0.1, 0.2, 0.3, 0.45));
    for y in 0..6 {
        for x in 0..6 {
            let (left, top) = (60 + 30 * x, 80 + 30 * y);
            assert!(spread(&original, left, top, 30) > 50.0);
            assert_eq!(spread(&pixels, left, top, 30), 0.0, "cell {x} {y}");
        }
    }
    // The cells are all that two different faces leave; every pixel outside stays.
    for (x, y, pixel) in pixels.enumerate_pixels() {
        if !(60..240).contains(&x) || !(80..260).contains(&y) {
            assert_eq!(pixel, original.get_pixel(x, y));
        }
    }
}

#[test]
fn a_small_box_gets_cells_as_large_as_the_picture_asks_for() {
    let mut pixels = noise(1600, 1200);
    blur(&mut pixels, &area(0.5, 0.5, 0.01, 0.01));
    assert_eq!(spread(&pixels, 800, 600, 16), 0.0);
}

#[test]
fn the_blur_is_burnt_into_the_file() {
    let bytes = fixtures::with_orientation(&fixtures::jpeg(&noise(480, 640), 95), 6);
    let edits = Edits { blur: vec![area(0.25, 0.25, 0.375, 0.5)], ..Edits::default() };
    let picture = made(&bytes, &edits);
    assert_eq!((picture.width, picture.height), (640, 480));
    let pixels = fixtures::read(&picture.jpeg);
    // 240 pixels: cells of 40 from (160, 120); the margin leaves the borders of JPEG's own blocks alone.
    for y in 0..6 {
        for x in 0..6 {
            assert!(spread(&pixels, 160 + 40 * x + 16, 120 + 40 * y + 16, 8) < 3.0, "cell {x} {y}");
        }
    }
    assert!(spread(&pixels, 20, 20, 40) > 20.0);
}

#[test]
fn a_crop_shows_its_part_and_no_fewer_pixels_than_there_are() {
    let bytes = fixtures::jpeg(&corners(1600, 1200), 95);
    let edits = Edits { crop: Some(area(0.0, 0.5, 0.5, 0.5)), ..Edits::default() };
    let picture = made(&bytes, &edits);
    assert_eq!((picture.width, picture.height), (800, 600));
    // Blue: the lower left quarter.
    let [r, g, b] = fixtures::read(&picture.jpeg).get_pixel(400, 300).0;
    assert!(r.abs_diff(50) < 6 && g.abs_diff(70) < 6 && b.abs_diff(210) < 6, "{r} {g} {b}");
}

#[test]
fn what_is_blurred_stays_blurred_where_it_is_when_cropped_and_turned() {
    let bytes = fixtures::jpeg(&noise(800, 800), 95);
    let blurred = vec![area(0.5, 0.5, 0.25, 0.25)];
    let edits = Edits { turn: 1, crop: Some(area(0.5, 0.5, 0.5, 0.5)), blur: blurred };
    let pixels = fixtures::read(&made(&bytes, &edits).jpeg);
    assert_eq!(pixels.dimensions(), (400, 400));
    // The upper left quarter of the crop has come to the upper right.
    assert!(spread(&pixels, 216, 8, 16) < 3.0);
    assert!(spread(&pixels, 20, 20, 100) > 20.0);
}

#[test]
fn a_quarter_turn_goes_clockwise() {
    let bytes = fixtures::jpeg(&corners(96, 64), 95);
    let picture = made(&bytes, &Edits { turn: 1, ..Edits::default() });
    assert_eq!((picture.width, picture.height), (64, 96));
    // Red, the upper left, has come to the upper right.
    let [r, g, b] = fixtures::read(&picture.jpeg).get_pixel(48, 16).0;
    assert!(r > 200 && g < 60 && b < 60, "{r} {g} {b}");
}

#[test]
fn areas_beyond_the_picture_are_cut_and_never_empty() {
    assert_eq!(
        area(-1.0, 0.9, 5.0, 5.0).in_pixels(100, 100),
        Box { left: 0, top: 90, right: 100, bottom: 100 }
    );
    assert_eq!(
        area(2.0, f64::NAN, 0.0, 0.0).in_pixels(100, 10),
        Box { left: 99, top: 0, right: 100, bottom: 1 }
    );
}

#[test]
fn a_key_for_each_set_of_edits() {
    let one = Edits { blur: vec![area(0.1, 0.1, 0.1, 0.1)], ..Edits::default() };
    let other = Edits { crop: Some(area(0.1, 0.1, 0.1, 0.1)), ..Edits::default() };
    assert_eq!(Edits::default().key(), "");
    assert_eq!(one.key().len(), 16);
    assert_ne!(one.key(), other.key());
}
