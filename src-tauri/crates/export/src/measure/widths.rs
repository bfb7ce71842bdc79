//! Advance widths of Times New Roman.

use std::sync::LazyLock;

/// The cuts of the font.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Face {
    /// Upright, light.
    Regular,
    /// Upright, bold.
    Bold,
    /// Italic, light. Places and dates stand in it.
    Italic,
}

impl Face {
    fn column(self) -> usize {
        match self {
            Self::Regular => 0,
            Self::Bold => 1,
            Self::Italic => 2,
        }
    }
}

/// Units of the table in one em.
const EM: f64 = 2048.0;
/// What a character that the table lacks takes: more than most letters, so that nothing is planned too narrow.
const UNKNOWN: u16 = 2048;

static WIDTHS: LazyLock<Vec<(char, [u16; 3])>> = LazyLock::new(|| {
    let mut table: Vec<_> = include_str!("tinos-widths.txt").lines().filter_map(row).collect();
    table.sort_unstable_by_key(|(letter, _)| *letter);
    table
});

fn row(line: &str) -> Option<(char, [u16; 3])> {
    let mut cells = line.split(' ');
    let letter = char::from_u32(u32::from_str_radix(cells.next()?, 16).ok()?)?;
    let mut widths = [0; 3];
    for width in &mut widths {
        *width = cells.next()?.parse().ok()?;
    }
    Some((letter, widths))
}

/// The width of a text in points, at a size in points.
pub(crate) fn width(text: &str, face: Face, size: f64) -> f64 {
    let units: u64 = text.chars().map(|letter| u64::from(advance(letter, face))).sum();
    // Texts are far shorter than what an f64 counts exactly.
    units as f64 * size / EM
}

fn advance(letter: char, face: Face) -> u16 {
    match WIDTHS.binary_search_by_key(&letter, |(known, _)| *known) {
        Ok(place) => WIDTHS[place].1[face.column()],
        Err(_) => UNKNOWN,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const MM: f64 = 25.4 / 72.0;

    #[test]
    fn the_country_line_fits_its_column_at_twelve_points() {
        let country = width("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", Face::Bold, 12.0) * MM;
        assert!((80.0..99.0).contains(&country), "{country} mm");
    }

    #[test]
    fn the_motto_is_as_wide_as_was_measured() {
        // 3178 twentieths of a point at 13 points, measured on a rendered page.
        let motto = width("Độc lập - Tự do - Hạnh phúc", Face::Bold, 13.0) * 20.0;
        assert!((motto - 3178.0).abs() < 30.0, "{motto}");
    }

    #[test]
    fn every_vietnamese_letter_is_known() {
        let letters =
            "aàảãáạăằẳẵắặâầẩẫấậbcdđeèẻẽéẹêềểễếệghiìỉĩíịklmnoòỏõóọôồổỗốộơờởỡớợpqrstuùủũúụưừửữứựvxyỳỷỹýỵ";
        for letter in letters.chars().chain(letters.to_uppercase().chars()).chain("–—“”‘’…½".chars())
        {
            assert!(WIDTHS.binary_search_by_key(&letter, |(known, _)| *known).is_ok(), "{letter}");
        }
    }
}
