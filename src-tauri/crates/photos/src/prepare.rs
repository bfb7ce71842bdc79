use image::RgbImage;
use rayon::prelude::*;

use crate::colour::to_srgb;
use crate::decode::{Decoded, decode};
use crate::edits::{Area, Edits, blur, cropped};
use crate::encode::encode;
use crate::fault::PhotoFault;
use crate::guard::guarded;
use crate::limits::Limits;
use crate::memory::Budget;
use crate::pixels::{shrink, turned, upright};
use crate::probe::probe;

/// A picture fit to leave the school: upright, sRGB, on white, and nothing in the file but the picture.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Picture {
    /// The whole JPEG file.
    pub jpeg: Vec<u8>,
    /// Width in pixels.
    pub width: u32,
    /// Height in pixels.
    pub height: u32,
}

/// What a picture is made for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Target {
    /// At most this many pixels on the longer side.
    pub long_side: u32,
    /// JPEG quality, 1 to 100.
    pub quality: u8,
    /// At most this many bytes, for which quality and then size are given up.
    pub max_bytes: Option<usize>,
}

/// For a page of Word or HTML: 1600 pixels over 165 mm print at 246 dots an inch.
pub const PAGE: Target = Target { long_side: 1600, quality: 82, max_bytes: None };

/// For lists on the screen.
pub const THUMB: Target = Target { long_side: 320, quality: 75, max_bytes: None };

/// For a school portal, which takes 300 kB a picture.
pub const PORTAL: Target = Target { long_side: 1600, quality: 82, max_bytes: Some(300_000) };

/// Quality is given up in these steps; under the floor, blocks and halos show more than fewer pixels do.
const QUALITY_STEP: u8 = 6;
const QUALITY_FLOOR: u8 = 58;

/// A picture of this side is sent as it comes out, whatever it weighs: a few kB.
const SMALLEST_SIDE: u32 = 64;

/// Decodes a picture and makes it fit for `target`.
pub fn prepare(bytes: &[u8], target: &Target, limits: &Limits) -> Result<Picture, PhotoFault> {
    let mut pictures = prepare_set(bytes, std::slice::from_ref(target), limits)?;
    pictures.pop().ok_or_else(|| PhotoFault::damaged("no picture came out"))
}

/// Decodes a picture once, which is most of the work, and makes it fit for each target. Targets stand from
/// large to small: each picture is made from the one before.
pub fn prepare_set(bytes: &[u8], targets: &[Target], limits: &Limits) -> Result<Vec<Picture>, PhotoFault> {
    prepare_edited(bytes, targets, &Edits::default(), limits)
}

/// The same with the author's edits.
pub fn prepare_edited(
    bytes: &[u8],
    targets: &[Target],
    edits: &Edits,
    limits: &Limits,
) -> Result<Vec<Picture>, PhotoFault> {
    let header = probe(bytes, limits)?;
    guarded(|| {
        let largest = targets.iter().map(|target| target.long_side).max().unwrap_or(u32::MAX);
        let wanted = (f64::from(largest) * edits.enlargement()).min(f64::from(u32::MAX)) as u32;
        let decoded = decode(bytes, &header, limits, wanted)?;
        let mut pixels = finished(decoded, header.orientation, edits, largest)?;
        let mut pictures = Vec::with_capacity(targets.len());
        for target in targets {
            pixels = shrink(pixels, target.long_side)?;
            pictures.push(fit(&pixels, target)?);
        }
        Ok(pictures)
    })
}

/// Upright and in sRGB, with the author's edits, and at most `long_side` pixels on the longer side.
fn finished(
    Decoded { mut pixels, profile }: Decoded,
    orientation: u8,
    edits: &Edits,
    long_side: u32,
) -> Result<RgbImage, PhotoFault> {
    let whole = Area { x: 0.0, y: 0.0, width: 1.0, height: 1.0 };
    let crop = edits.crop.unwrap_or(whole);
    pixels = if edits.crop.is_some() {
        shrink(cropped(&upright(pixels, orientation), &crop), long_side)?
    } else {
        // Shrinking comes first: turning 2 million pixels is less work than 12 million.
        upright(shrink(pixels, long_side)?, orientation)
    };
    pixels = to_srgb(pixels, profile.as_deref());
    for area in edits.blur.iter().filter_map(|area| area.within(&crop)) {
        blur(&mut pixels, &area);
    }
    Ok(turned(pixels, edits.turn))
}

/// A picture to prepare.
#[derive(Clone, Debug, Default)]
pub struct Input {
    /// What the caller knows it by.
    pub name: String,
    /// The file.
    pub bytes: Vec<u8>,
    /// What the author changed about it.
    pub edits: Edits,
}

/// Prepares many pictures on all cores, and answers for each under the name it came with, in the same order.
/// Together they take no more memory than `limits` gives to one.
pub fn prepare_many(
    inputs: &[Input],
    target: &Target,
    limits: &Limits,
) -> Vec<(String, Result<Picture, PhotoFault>)> {
    let budget = Budget::new(limits.max_memory);
    inputs
        .par_iter()
        .map(|Input { name, bytes, edits }| {
            let picture = probe(bytes, limits).and_then(|header| {
                let _share = budget.take(header.memory);
                let mut pictures = prepare_edited(bytes, std::slice::from_ref(target), edits, limits)?;
                pictures.pop().ok_or_else(|| PhotoFault::damaged("no picture came out"))
            });
            (name.clone(), picture)
        })
        .collect()
}

fn fit(pixels: &RgbImage, target: &Target) -> Result<Picture, PhotoFault> {
    let made = |pixels: &RgbImage, quality| {
        Ok(Picture { jpeg: encode(pixels, quality)?, width: pixels.width(), height: pixels.height() })
    };
    let Some(max_bytes) = target.max_bytes else { return made(pixels, target.quality) };
    let mut quality = target.quality;
    let mut smaller = None;
    loop {
        let current = smaller.as_ref().unwrap_or(pixels);
        let picture = made(current, quality)?;
        let side = picture.width.max(picture.height);
        if picture.jpeg.len() <= max_bytes || side <= SMALLEST_SIDE {
            return Ok(picture);
        }
        if quality >= QUALITY_FLOOR + QUALITY_STEP {
            quality -= QUALITY_STEP;
        } else {
            smaller = Some(shrink(pixels.clone(), side * 7 / 8)?);
        }
    }
}

#[cfg(test)]
mod fidelity;
#[cfg(test)]
mod tests;
