use image::{RgbImage, imageops};
use serde::{Deserialize, Serialize};

use crate::hash::content_hash;

/// What the author changed about a photo. Areas are fractions of the picture as its EXIF orientation shows it,
/// before the turn and the crop: changing one edit leaves the others where they are.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Edits {
    /// Quarter turns clockwise, 0 to 3.
    pub turn: u8,
    /// What is shown; without it, all.
    pub crop: Option<Area>,
    /// What is made unrecognisable: faces, badges.
    pub blur: Vec<Area>,
}

/// A rectangle in fractions of the picture, 0 to 1.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Area {
    /// From the left.
    pub x: f64,
    /// From the top.
    pub y: f64,
    /// Across.
    pub width: f64,
    /// Down.
    pub height: f64,
}

/// A rectangle in pixels: from and behind, across and down.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Box {
    left: u32,
    top: u32,
    right: u32,
    bottom: u32,
}

/// So many cells at most across the longer side of a blurred area. A face in 6 × 6 flat cells carries less than
/// what programs that undo mosaics need.
const CELLS: u32 = 6;

/// A cell is never smaller than this part of the picture's longer side: a small box around a badge would
/// otherwise leave its letters readable.
const SMALLEST_CELL: u32 = 80;

impl Edits {
    /// Whether nothing was changed.
    pub fn is_none(&self) -> bool {
        self.turn.is_multiple_of(4) && self.crop.is_none() && self.blur.is_empty()
    }

    /// A name for the same edits, the same in every process; empty for none.
    pub(crate) fn key(&self) -> String {
        if self.is_none() {
            return String::new();
        }
        let area = |it: &Area| format!("{:.5},{:.5},{:.5},{:.5}", it.x, it.y, it.width, it.height);
        let blur: Vec<String> = self.blur.iter().map(area).collect();
        let crop = self.crop.as_ref().map(area).unwrap_or_default();
        let hash = content_hash(format!("1 {} {crop} {}", self.turn % 4, blur.join(" ")).as_bytes());
        hash.get(..16).unwrap_or_default().to_owned()
    }

    /// How many times larger the picture has to be decoded for the crop to have enough pixels.
    pub(crate) fn enlargement(&self) -> f64 {
        self.crop.map_or(1.0, |crop| 1.0 / crop.width.max(crop.height).clamp(0.01, 1.0))
    }
}

impl Area {
    /// In a picture of this size, rounded outwards; never empty.
    fn in_pixels(&self, width: u32, height: u32) -> Box {
        let span = |from: f64, length: f64, side: u32| {
            let side_length = f64::from(side);
            // NaN becomes 0 when cast.
            let first = ((from * side_length).floor().max(0.0) as u32).min(side - 1);
            let behind = ((from + length) * side_length).ceil().max(0.0) as u32;
            (first, behind.clamp(first + 1, side))
        };
        let (left, right) = span(self.x, self.width, width);
        let (top, bottom) = span(self.y, self.height, height);
        Box { left, top, right, bottom }
    }

    /// The same area in a picture of which only `crop` is left. `None`: not in it.
    pub(crate) fn within(&self, crop: &Area) -> Option<Area> {
        let left = self.x.max(crop.x);
        let top = self.y.max(crop.y);
        let right = (self.x + self.width).min(crop.x + crop.width);
        let bottom = (self.y + self.height).min(crop.y + crop.height);
        (left < right && top < bottom).then(|| Area {
            x: (left - crop.x) / crop.width,
            y: (top - crop.y) / crop.height,
            width: (right - left) / crop.width,
            height: (bottom - top) / crop.height,
        })
    }
}

/// Only this part of a picture.
pub(crate) fn cropped(pixels: &RgbImage, crop: &Area) -> RgbImage {
    let Box { left, top, right, bottom } = crop.in_pixels(pixels.width(), pixels.height());
    imageops::crop_imm(pixels, left, top, right - left, bottom - top).to_image()
}

/// Lays flat cells over an area, each in the mean colour of what it covers. Cells at the edge cover all that they
/// touch, so nothing of the area shows.
pub(crate) fn blur(pixels: &mut RgbImage, area: &Area) {
    let (width, height) = pixels.dimensions();
    let Box { left, top, right, bottom } = area.in_pixels(width, height);
    let longer = (right - left).max(bottom - top);
    let cell = longer.div_ceil(CELLS).max(width.max(height).div_ceil(SMALLEST_CELL)).max(2);
    for y in (top..bottom).step_by(cell as usize) {
        for x in (left..right).step_by(cell as usize) {
            flatten(
                pixels,
                Box { left: x, top: y, right: (x + cell).min(width), bottom: (y + cell).min(height) },
            );
        }
    }
}

fn flatten(pixels: &mut RgbImage, cell: Box) {
    let places =
        move || (cell.top..cell.bottom).flat_map(move |y| (cell.left..cell.right).map(move |x| (x, y)));
    let mut sum = [0_u64; 3];
    for (x, y) in places() {
        for (total, colour) in sum.iter_mut().zip(pixels.get_pixel(x, y).0) {
            *total += u64::from(colour);
        }
    }
    let count = u64::from(cell.right - cell.left) * u64::from(cell.bottom - cell.top);
    let mean = image::Rgb(sum.map(|total| (total / count.max(1)) as u8));
    for (x, y) in places() {
        pixels.put_pixel(x, y, mean);
    }
}

#[cfg(test)]
mod tests;
