//! Bad files, each the same for its number.

use std::io::Cursor;
use std::sync::LazyLock;

use image::{DynamicImage, ImageFormat, Rgb, RgbImage};
use jpeg_encoder::{ColorType, Encoder, SamplingFactor};

/// Sound pictures to start from: a large one, which is decoded to a part of its size, and small ones of each kind.
static SOUND: LazyLock<Vec<Vec<u8>>> = LazyLock::new(|| {
    let jpeg = |side: u16, sampling, progressive, restart| {
        let mut bytes = Vec::new();
        let mut encoder = Encoder::new(&mut bytes, 85);
        encoder.set_sampling_factor(sampling);
        encoder.set_progressive(progressive);
        encoder.set_restart_interval(restart);
        encoder
            .add_app_segment(
                1,
                b"Exif\0\0MM\0*\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0\x06\0\0\0\0\0\0".to_vec(),
            )
            .unwrap();
        encoder.encode(scene(side).as_raw(), side, side, ColorType::Rgb).unwrap();
        bytes
    };
    let other = |format| {
        let mut bytes = Cursor::new(Vec::new());
        DynamicImage::ImageRgb8(scene(60)).write_to(&mut bytes, format).unwrap();
        bytes.into_inner()
    };
    vec![
        jpeg(720, SamplingFactor::F_2_2, false, 0),
        jpeg(1300, SamplingFactor::F_2_1, false, 7),
        jpeg(650, SamplingFactor::F_1_1, false, 0),
        jpeg(90, SamplingFactor::F_2_2, false, 0),
        jpeg(90, SamplingFactor::F_2_2, true, 0),
        other(ImageFormat::Png),
        other(ImageFormat::WebP),
    ]
});

const OTHERS: &[&[u8]] = &[
    b"",
    b"\xff\xd8\xff",
    b"\x89PNG\r\n\x1a\n",
    b"RIFF\xff\xff\xff\xffWEBPVP8 ",
    b"<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"99999\" height=\"99999\"><script>alert(1)</script></svg>",
    b"<?xml version=\"1.0\"?><!DOCTYPE svg [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\">]><svg>&b;</svg>",
    b"%PDF-1.7\n1 0 obj",
    b"GIF89a\xff\xff\xff\xff\xf7\0\0,",
    b"PK\x03\x04[Content_Types].xml",
    b"\0\0\0\x18ftypheic\0\0\0\0mif1heic",
    b"\0\0\0\x1cftypisom\0\0\x02\0isomiso2avc1mp41",
    b"MM\0*\xff\xff\xff\xff",
    b"MZ\x90\0\x03\0\0\0",
    b"#!/bin/sh\nrm -rf ~\n",
];

fn scene(side: u16) -> RgbImage {
    RgbImage::from_fn(u32::from(side), u32::from(side), |x, y| {
        Rgb([(x * 255 / u32::from(side)) as u8, (y * 7 % 256) as u8, ((x / 9 + y / 5) % 2 * 200) as u8])
    })
}

/// Numbers that look random (xorshift).
struct Dice(u64);

impl Dice {
    fn below(&mut self, count: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 >> 11) as usize % count.max(1)
    }

    fn byte(&mut self) -> u8 {
        self.below(256) as u8
    }
}

/// The file of a number: its name and its bytes.
pub(crate) fn file(number: u64) -> (String, Vec<u8>) {
    let mut dice = Dice(number.wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1);
    let sound = SOUND[dice.below(SOUND.len())].clone();
    let (kind, bytes) = match number % 10 {
        0 => ("cut-short", cut_short(sound, &mut dice)),
        1 => ("flipped", flipped(sound, &mut dice)),
        2 => ("blanked", blanked(sound, &mut dice)),
        3 => ("lying-length", lying_length(sound, &mut dice)),
        4 => ("lying-size", lying_size(&mut dice)),
        5 => ("other", OTHERS[dice.below(OTHERS.len())].to_vec()),
        6 => ("spliced", spliced(sound, &mut dice)),
        7 => ("repeated", repeated(sound, &mut dice)),
        8 => ("bomb", bomb(&mut dice)),
        _ => ("inserted", inserted(sound, &mut dice)),
    };
    (format!("{number}-{kind}.jpg"), bytes)
}

fn cut_short(mut bytes: Vec<u8>, dice: &mut Dice) -> Vec<u8> {
    bytes.truncate(dice.below(bytes.len()));
    bytes
}

fn flipped(mut bytes: Vec<u8>, dice: &mut Dice) -> Vec<u8> {
    // Half of the changes meet the tables and headers.
    let reach = if dice.below(2) == 0 { 700.min(bytes.len()) } else { bytes.len() };
    for _ in 0..=dice.below(20) {
        bytes[dice.below(reach)] = dice.byte();
    }
    bytes
}

fn blanked(mut bytes: Vec<u8>, dice: &mut Dice) -> Vec<u8> {
    let from = dice.below(bytes.len());
    let to = (from + dice.below(2_000)).min(bytes.len());
    bytes[from..to].fill([0, 0xff, 0x7f][dice.below(3)]);
    bytes
}

fn lying_length(mut bytes: Vec<u8>, dice: &mut Dice) -> Vec<u8> {
    let marks: Vec<usize> = (2..bytes.len().saturating_sub(4))
        .filter(|at| bytes[*at] == 0xff && bytes[at + 1] >= 0xc0 && bytes[at + 1] < 0xff)
        .take(20)
        .collect();
    let at = marks.get(dice.below(marks.len())).map_or(8, |at| at + 2);
    let said = [0, 1, 2, 0xffff, dice.below(0xffff) as u16][dice.below(5)];
    bytes[at..at + 2].copy_from_slice(&said.to_be_bytes());
    bytes
}

fn lying_size(dice: &mut Dice) -> Vec<u8> {
    let side = |dice: &mut Dice| [0, 1, 60_000, 65_535, dice.below(30_000)][dice.below(5)] as u16;
    let (width, height) = (side(dice), side(dice));
    if dice.below(3) == 0 {
        let mut png = SOUND[5].clone();
        let scale = [1, 65_536][dice.below(2)];
        png[16..20].copy_from_slice(&(u32::from(width) * scale).to_be_bytes());
        png[20..24].copy_from_slice(&(u32::from(height) * scale).to_be_bytes());
        return png;
    }
    let mut jpeg = SOUND[dice.below(5)].clone();
    let frame = jpeg.windows(2).position(|pair| pair == [0xff, 0xc0] || pair == [0xff, 0xc2]).unwrap();
    jpeg[frame + 5..frame + 7].copy_from_slice(&height.to_be_bytes());
    jpeg[frame + 7..frame + 9].copy_from_slice(&width.to_be_bytes());
    if dice.below(2) == 0 {
        jpeg[frame + 11] = dice.byte();
    }
    jpeg
}

fn spliced(bytes: Vec<u8>, dice: &mut Dice) -> Vec<u8> {
    let other = &SOUND[dice.below(SOUND.len())];
    let (end, begin) = (dice.below(bytes.len()), dice.below(other.len()));
    [&bytes[..end], &other[begin..]].concat()
}

/// One part many times over: scans without end, tables upon tables.
fn repeated(bytes: Vec<u8>, dice: &mut Dice) -> Vec<u8> {
    let from = dice.below(bytes.len());
    let to = (from + 1 + dice.below(600)).min(bytes.len());
    let part = bytes[from..to].repeat(1 + dice.below(300));
    [&bytes[..to], &part, &bytes[to..]].concat()
}

fn inserted(bytes: Vec<u8>, dice: &mut Dice) -> Vec<u8> {
    let at = dice.below(bytes.len());
    let noise: Vec<u8> = (0..dice.below(300)).map(|_| dice.byte()).collect();
    [&bytes[..at], &noise, &bytes[at..]].concat()
}

/// Few bytes that ask for much memory: a head that claims a huge picture, with a little picture behind it.
fn bomb(dice: &mut Dice) -> Vec<u8> {
    let sides = [100, 8_000, 11_000, 20_000, 60_000, 1 << 31];
    let (width, height) = (sides[dice.below(sides.len())], sides[dice.below(sides.len())]);
    let mut png = SOUND[5].clone();
    png[16..20].copy_from_slice(&u32::to_be_bytes(width));
    png[20..24].copy_from_slice(&u32::to_be_bytes(height));
    png[24] = [1, 8, 16][dice.below(3)];
    png[25] = [0, 2, 3, 4, 6][dice.below(5)];
    // The checksum has to be right, or nobody would be fooled.
    let sum = crc(&png[12..29]);
    png[29..33].copy_from_slice(&sum.to_be_bytes());
    png
}

/// CRC-32 as PNG wants it (PNG third edition, annex D).
fn crc(bytes: &[u8]) -> u32 {
    !bytes.iter().fold(u32::MAX, |crc, byte| {
        (0..8).fold(crc ^ u32::from(*byte), |c, _| if c & 1 == 1 { (c >> 1) ^ 0xedb8_8320 } else { c >> 1 })
    })
}
