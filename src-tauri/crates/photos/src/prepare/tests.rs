use image::{DynamicImage, ImageFormat, RgbImage, Rgba, RgbaImage};

use super::*;
use crate::fixtures::{self, corners};

fn made(bytes: &[u8]) -> Picture {
    prepare(bytes, &PAGE, &Limits::default()).unwrap()
}

fn code(bytes: &[u8]) -> &'static str {
    prepare(bytes, &PAGE, &Limits::default()).unwrap_err().code()
}

/// The mean difference of the colours of all pixels. (The largest says little: where two colours meet, 4:2:0
/// blurs them for a pixel or two.) One quarter in the wrong place makes it more than 20.
pub(super) fn difference(one: &RgbImage, other: &RgbImage) -> f64 {
    assert_eq!(one.dimensions(), other.dimensions());
    let sum: u64 = one.as_raw().iter().zip(other.as_raw()).map(|(a, b)| u64::from(a.abs_diff(*b))).sum();
    sum as f64 / one.as_raw().len() as f64
}

/// The picture as a camera held in this way stores it: EXIF 2.32, 4.6.4 A, says on which side of the scene
/// the stored row 0 and column 0 are.
pub(super) fn stored(scene: &RgbImage, orientation: u8) -> RgbImage {
    let (w, h) = scene.dimensions();
    let (width, height) = if orientation < 5 { (w, h) } else { (h, w) };
    RgbImage::from_fn(width, height, |column, row| {
        let (x, y) = match orientation {
            1 => (column, row),
            2 => (w - 1 - column, row),
            3 => (w - 1 - column, h - 1 - row),
            4 => (column, h - 1 - row),
            5 => (row, column),
            6 => (w - 1 - row, column),
            7 => (w - 1 - row, h - 1 - column),
            8 => (row, h - 1 - column),
            _ => unreachable!(),
        };
        *scene.get_pixel(x, y)
    })
}

#[test]
fn all_eight_orientations_come_out_upright() {
    let scene = corners(96, 64);
    for orientation in 1..=8 {
        let jpeg = fixtures::jpeg(&stored(&scene, orientation), 95);
        let picture = made(&fixtures::with_orientation(&jpeg, orientation));
        assert_eq!((picture.width, picture.height), (96, 64), "orientation {orientation}");
        assert!(difference(&fixtures::read(&picture.jpeg), &scene) < 4.0, "orientation {orientation}");
    }
}

#[test]
fn an_orientation_out_of_range_is_upright() {
    let jpeg = fixtures::jpeg(&corners(96, 64), 95);
    let picture = made(&fixtures::with_orientation(&jpeg, 9));
    assert!(difference(&fixtures::read(&picture.jpeg), &corners(96, 64)) < 4.0);
}

#[test]
fn nothing_that_stood_beside_the_pixels_comes_through() {
    let mut jpeg = fixtures::with_orientation(&fixtures::jpeg(&corners(64, 64), 90), 6);
    for (marker, body) in [
        (0xe1, b"http://ns.adobe.com/xap/1.0/\0<x:xmpmeta>GPS 21.0278N</x:xmpmeta>".as_slice()),
        (0xed, b"Photoshop 3.0\0GPS 21.0278N"),
        (0xe2, b"MPF\0GPS 21.0278N"),
        (0xfe, b"GPS 21.0278N, lop La 1"),
    ] {
        jpeg = fixtures::with_segment(&jpeg, marker, body);
    }
    jpeg.extend_from_slice(b"trailer GPS 21.0278N");
    let mut png = fixtures::with_chunk(&fixtures::png(&corners(64, 64)), b"tEXt", b"Comment\0GPS 21.0278N");
    png = fixtures::with_chunk(&png, b"eXIf", &fixtures::exif(1)[6..]);
    for input in [jpeg, png] {
        assert!(holds(&input, b"GPS"));
        let output = made(&input).jpeg;
        for trace in [b"GPS".as_slice(), b"21.0278N", b"Exif", b"xmp", b"Photoshop", b"lop La"] {
            assert!(!holds(&output, trace));
        }
        assert_plain(&output);
    }
}

fn holds(bytes: &[u8], wanted: &[u8]) -> bool {
    bytes.windows(wanted.len()).any(|window| window == wanted)
}

/// Walks the file: a JFIF header, tables, one baseline frame in 4:2:0, one scan, the end, and nothing else.
fn assert_plain(jpeg: &[u8]) {
    assert!(jpeg.starts_with(b"\xff\xd8\xff\xe0"));
    assert_eq!(&jpeg[6..11], b"JFIF\0");
    let mut at = 2;
    loop {
        assert_eq!(jpeg[at], 0xff);
        let length = usize::from(u16::from_be_bytes([jpeg[at + 2], jpeg[at + 3]]));
        match jpeg[at + 1] {
            0xe0 => assert_eq!(at, 2, "one APP0, the first"),
            0xdb | 0xc4 => {}
            0xc0 => assert_eq!(jpeg[at + 11], 0x22, "luma sampled twice as densely both ways"),
            0xda => break,
            marker => panic!("a segment {marker:02x} that has no business here"),
        }
        at += 2 + length;
    }
    assert!(jpeg.ends_with(b"\xff\xd9"));
}

#[test]
fn large_pictures_shrink_and_small_ones_stay() {
    let large = made(&fixtures::jpeg(&corners(2400, 1600), 80));
    assert_eq!((large.width, large.height), (1600, 1067));
    assert_eq!(fixtures::read(&large.jpeg).dimensions(), (1600, 1067));
    let small = made(&fixtures::jpeg(&corners(200, 300), 80));
    assert_eq!((small.width, small.height), (200, 300));
}

#[test]
fn transparency_lies_on_white() {
    let mut glass = RgbaImage::from_pixel(64, 64, Rgba([0, 0, 0, 0]));
    for y in 0..64 {
        for x in 32..64 {
            glass.put_pixel(x, y, Rgba([200, 0, 0, 128]));
        }
    }
    for format in [ImageFormat::Png, ImageFormat::WebP] {
        let picture = made(&fixtures::write(&DynamicImage::ImageRgba8(glass.clone()), format));
        let flat = fixtures::read(&picture.jpeg);
        assert!(flat.get_pixel(8, 32).0.iter().all(|colour| *colour > 250));
        let [r, g, b] = flat.get_pixel(56, 32).0;
        assert!(r.abs_diff(227) < 6 && g.abs_diff(127) < 6 && b.abs_diff(127) < 6, "{r} {g} {b}");
    }
}

#[test]
fn grey_and_sixteen_bits_are_read() {
    let scene = DynamicImage::ImageRgb8(corners(96, 64));
    for image in [DynamicImage::ImageLuma8(scene.to_luma8()), DynamicImage::ImageRgba16(scene.to_rgba16())] {
        let picture = made(&fixtures::write(&image, ImageFormat::Png));
        assert!(difference(&fixtures::read(&picture.jpeg), &image.to_rgb8()) < 4.0);
    }
}

#[test]
fn progressive_files_and_files_with_a_scan_for_each_colour_are_read() {
    let scene = corners(96, 64);
    for (progressive, optimised) in [(true, false), (true, true), (false, true)] {
        let mut jpeg = Vec::new();
        let mut encoder = jpeg_encoder::Encoder::new(&mut jpeg, 90);
        encoder.set_sampling_factor(jpeg_encoder::SamplingFactor::F_2_2);
        encoder.set_progressive(progressive);
        encoder.set_optimized_huffman_tables(optimised);
        encoder.encode(scene.as_raw(), 96, 64, jpeg_encoder::ColorType::Rgb).unwrap();
        let found = difference(&fixtures::read(&made(&jpeg).jpeg), &scene);
        assert!(found < 4.0, "progressive {progressive}, optimised {optimised}: {found}");
    }
}

#[test]
fn a_profile_is_converted_not_carried() {
    let p3 = moxcms::ColorProfile::new_display_p3().encode().unwrap();
    let flat = RgbImage::from_pixel(64, 64, image::Rgb([204, 102, 102]));
    let body = [b"ICC_PROFILE\0\x01\x01".as_slice(), &p3].concat();
    let picture = made(&fixtures::with_segment(&fixtures::jpeg(&flat, 95), 0xe2, &body));
    assert_plain(&picture.jpeg);
    let [r, g, b] = fixtures::read(&picture.jpeg).get_pixel(32, 32).0;
    assert!(r.abs_diff(218) < 5 && g.abs_diff(95) < 5 && b.abs_diff(98) < 5, "{r} {g} {b}");
}

#[test]
fn a_portals_limit_is_kept() {
    let bytes = fixtures::jpeg(&fixtures::noise(1600, 1200), 90);
    let picture = prepare(&bytes, &PORTAL, &Limits::default()).unwrap();
    assert!(picture.jpeg.len() <= 300_000);
    assert!(picture.width < 1600, "noise does not fit at full size");
    assert_eq!(fixtures::read(&picture.jpeg).dimensions(), (picture.width, picture.height));
}

#[test]
fn the_small_version_comes_from_the_same_decoding() {
    let bytes = fixtures::with_orientation(&fixtures::jpeg(&corners(2000, 1000), 90), 6);
    let pictures = prepare_set(&bytes, &[PAGE, THUMB], &Limits::default()).unwrap();
    let sizes: Vec<_> = pictures.iter().map(|picture| (picture.width, picture.height)).collect();
    assert_eq!(sizes, [(800, 1600), (160, 320)]);
}

#[test]
fn a_file_cut_short_is_damaged() {
    let scene = fixtures::noise(64, 64);
    for bytes in [fixtures::jpeg(&scene, 90), fixtures::png(&scene), fixtures::webp(&scene)] {
        for part in [2, 3, 4] {
            assert_eq!(code(&bytes[..bytes.len() * (part - 1) / part]), "photo_damaged");
        }
    }
    // A copy that broke off and was filled up with zeros.
    let mut jpeg = fixtures::jpeg(&scene, 90);
    let half = jpeg.len() / 2;
    jpeg[half..].fill(0);
    assert_eq!(code(&jpeg), "photo_damaged");
}

#[test]
fn what_is_no_photo_is_named() {
    assert_eq!(code("Kế hoạch số 12/KH-MN".as_bytes()), "photo_not_a_picture");
    assert_eq!(code(b"<svg xmlns=\"http://www.w3.org/2000/svg\"/>"), "photo_unsupported_format");
    assert_eq!(code(b"\0\0\0\x18ftypheic\0\0\0\0mif1heic"), "photo_heic");
    assert_eq!(code(&fixtures::png_header(60_000, 60_000)), "photo_too_many_pixels");
}

#[test]
fn a_header_that_lies_is_found_out() {
    let mut bytes = fixtures::jpeg(&corners(64, 64), 90);
    fixtures::claim_jpeg_size(&mut bytes, 9_000, 9_000);
    // Whether the decoder notices or not, the answer must come, and not as a panic.
    let _ = prepare(&bytes, &PAGE, &Limits::default());
    let tight = Limits { max_memory: 100_000_000, ..Limits::default() };
    assert_eq!(prepare(&bytes, &PAGE, &tight).unwrap_err().code(), "photo_too_many_pixels");
}

#[test]
fn one_bad_picture_does_not_stop_the_others() {
    let good = fixtures::jpeg(&corners(64, 48), 90);
    let input =
        |name: &str, bytes: &[u8]| Input { name: name.into(), bytes: bytes.to_vec(), ..Input::default() };
    let inputs = [input("1.jpg", &good), input("2.jpg", b"text"), input("3.jpg", &good)];
    // Room for one at a time.
    let limits = Limits { max_memory: 20_000, ..Limits::default() };
    let answers = prepare_many(&inputs, &THUMB, &limits);
    let names: Vec<_> = answers.iter().map(|(name, picture)| (name.as_str(), picture.is_ok())).collect();
    assert_eq!(names, [("1.jpg", true), ("2.jpg", false), ("3.jpg", true)]);
}

proptest::proptest! {
    #![proptest_config(proptest::prelude::ProptestConfig::with_cases(300))]

    #[test]
    fn no_change_of_bytes_makes_it_panic(kind in 0..3_usize, changes in proptest::collection::vec((0..4096_usize, 0..=255_u8), 1..12)) {
        let scene = corners(24, 24);
        let mut bytes = [
            fixtures::with_orientation(&fixtures::jpeg(&scene, 80), 3),
            fixtures::png(&scene),
            fixtures::webp(&scene),
        ][kind].clone();
        let length = bytes.len();
        for (at, value) in changes {
            bytes[at % length] = value;
        }
        let limits = Limits { max_pixels: 1_000_000, ..Limits::default() };
        let _ = prepare(&bytes, &THUMB, &limits);
    }
}
