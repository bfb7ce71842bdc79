//! Where a line breaks, and how to break a long text into lines of like length.

use super::phrases;
use super::widths::{Face, width};

/// How a text stands when it is broken into lines of like length.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Balanced {
    /// The room to leave it, in points: any writer that breaks lines greedily then makes the same lines.
    pub(crate) room: f64,
    /// The widths of its lines in points, from the first to the last.
    pub(crate) lines: Vec<f64>,
}

impl Balanced {
    /// The last line's width in points.
    pub(crate) fn last(&self) -> f64 {
        self.lines.last().copied().unwrap_or(0.0)
    }

    /// The widest line's width in points.
    pub(crate) fn widest(&self) -> f64 {
        self.lines.iter().copied().fold(0.0, f64::max)
    }
}

/// How far the room may exceed the widest line, in points: enough for another program's rounding.
const SLACK: f64 = 12.0;
/// How finely room is tried, in points.
const STEP: f64 = 1.0;

/// What a line can break before.
#[derive(Debug, Clone, Copy)]
struct Piece {
    /// Its own width.
    width: f64,
    /// The space before it, which goes where a line breaks; nothing inside a word, after a hyphen.
    space: f64,
}

/// Breaks a text into as few lines as `most` points allow, and those as even as words allow.
pub(crate) fn balance(text: &str, face: Face, size: f64, most: f64) -> Balanced {
    even(&pieces(text, face, size), most)
}

/// The same for a school's name: known phrases ("MẦM NON", "TRUNG HỌC CƠ SỞ") stay together where that costs no
/// more than one line. Answers the lines themselves too.
pub(crate) fn balance_name(name: &str, face: Face, size: f64, most: f64) -> (Balanced, Vec<String>) {
    let space = width(" ", face, size);
    let measured = |units: &[String]| -> Vec<Piece> {
        units.iter().map(|unit| Piece { width: width(unit, face, size), space }).collect()
    };
    let words: Vec<String> = name.split_whitespace().map(str::to_owned).collect();
    let fewest = greedy(&measured(&words), most).len();
    let (units, balanced) = [fewest, fewest + 1]
        .into_iter()
        .flat_map(|count| [(count, phrases::whole(&words)), (count, phrases::pairs(&words))])
        .map(|(count, units)| (count, even(&measured(&units), most), units))
        .find(|(count, balanced, _)| balanced.lines.len() == *count && balanced.widest() <= most)
        .map(|(_, balanced, units)| (units, balanced))
        .unwrap_or_else(|| (words.clone(), even(&measured(&words), most)));
    let measured = measured(&units);
    let mut lines: Vec<String> = Vec::new();
    for (unit, starts) in units.iter().zip(starts(&measured, balanced.room)) {
        match lines.last_mut() {
            Some(line) if !starts => {
                line.push(' ');
                line.push_str(unit);
            }
            _ => lines.push(unit.clone()),
        }
    }
    (balanced, lines)
}

/// Words, and within them what stands after each hyphen: Word and LibreOffice both break there.
fn pieces(text: &str, face: Face, size: f64) -> Vec<Piece> {
    let blank = width(" ", face, size);
    let mut pieces = Vec::new();
    let mut spaces = 0.0;
    for (place, word) in text.trim().split(' ').enumerate() {
        if word.is_empty() {
            spaces += blank;
            continue;
        }
        let mut space = if place == 0 { 0.0 } else { blank };
        // Spaces beyond the first are there to be seen: "Số:      /BC".
        let mut extra = std::mem::take(&mut spaces);
        for part in word.split_inclusive(['-', '–']) {
            pieces.push(Piece { width: width(part, face, size) + extra, space });
            (space, extra) = (0.0, 0.0);
        }
    }
    pieces
}

fn even(pieces: &[Piece], most: f64) -> Balanced {
    let count = greedy(pieces, most).len();
    if count <= 1 {
        return Balanced { room: most, lines: greedy(pieces, most) };
    }
    let (mut low, mut high) = (most / count as f64 / 2.0, most);
    // Thirty halvings of a page's width leave far less than a printer's dot.
    for _ in 0..30 {
        let middle = f64::midpoint(low, high);
        if greedy(pieces, middle).len() > count {
            low = middle;
        } else {
            high = middle;
        }
    }
    // Somewhat wider, if that keeps "2026-2027" together.
    let steps = ((most - high) / STEP) as u32;
    let whole =
        (0..=steps).map(|step| high + f64::from(step) * STEP).find(|room| !breaks_a_word(pieces, *room));
    let least = whole.unwrap_or(high);
    let room = f64::midpoint(least, next_change(pieces, least).min(most)).min(least + SLACK);
    Balanced { room, lines: greedy(pieces, room) }
}

/// Which pieces a greedy writer begins a line with.
fn starts(pieces: &[Piece], most: f64) -> impl Iterator<Item = bool> {
    let mut line: Option<f64> = None;
    pieces.iter().map(move |piece| {
        let joined = line.map(|width| width + piece.space + piece.width).filter(|width| *width <= most);
        line = joined.or(Some(piece.width));
        joined.is_none()
    })
}

/// The widths of the lines that a greedy writer makes.
fn greedy(pieces: &[Piece], most: f64) -> Vec<f64> {
    let mut lines: Vec<f64> = Vec::new();
    for (piece, starts) in pieces.iter().zip(starts(pieces, most)) {
        match lines.last_mut() {
            Some(line) if !starts => *line += piece.space + piece.width,
            _ => lines.push(piece.width),
        }
    }
    lines
}

/// Whether a line would begin inside a word.
fn breaks_a_word(pieces: &[Piece], most: f64) -> bool {
    pieces.iter().zip(starts(pieces, most)).skip(1).any(|(piece, starts)| starts && piece.space == 0.0)
}

/// The least room above `most` at which some line would take one piece more.
fn next_change(pieces: &[Piece], most: f64) -> f64 {
    let mut least = f64::INFINITY;
    let mut line: Option<f64> = None;
    for piece in pieces {
        let joined = line.map(|width| width + piece.space + piece.width);
        line = match joined {
            Some(width) if width <= most => Some(width),
            Some(width) => {
                least = least.min(width);
                Some(piece.width)
            }
            None => Some(piece.width),
        };
    }
    least
}

#[cfg(test)]
mod tests {
    use super::*;

    const NAME: &str = "TRƯỜNG TIỂU HỌC VÀ TRUNG HỌC CƠ SỞ NGUYỄN THỊ MINH KHAI";

    #[test]
    fn a_short_name_stays_on_one_line() {
        let balanced = balance("TRƯỜNG MẦM NON SUỐI LỤA", Face::Bold, 12.0, 187.0);
        assert_eq!(balanced.lines.len(), 1);
    }

    #[test]
    fn a_long_name_breaks_into_even_lines() {
        let balanced = balance(NAME, Face::Bold, 12.0, 187.0);
        assert!(balanced.lines.len() >= 2);
        assert!(balanced.last() > 0.5 * balanced.widest(), "{balanced:?}");
        assert!(balanced.room >= balanced.widest() && balanced.room <= 187.0);
    }

    #[test]
    fn the_room_makes_the_same_lines_again() {
        for most in [120.0, 150.0, 187.0, 220.0] {
            let balanced = balance(NAME, Face::Bold, 12.0, most);
            let again = greedy(&pieces(NAME, Face::Bold, 12.0), balanced.room);
            assert_eq!(again, balanced.lines);
        }
    }

    #[test]
    fn phrases_of_a_name_stay_together() {
        let (balanced, lines) = balance_name(NAME, Face::Bold, 12.0, 183.0);
        assert_eq!(lines, ["TRƯỜNG TIỂU HỌC VÀ", "TRUNG HỌC CƠ SỞ", "NGUYỄN THỊ MINH KHAI"]);
        assert_eq!(balanced.lines.len(), lines.len());
    }

    #[test]
    fn spaces_left_for_a_number_count() {
        let one = balance("(Kèm theo Báo cáo số /BC)", Face::Italic, 14.0, 400.0);
        let six = balance("(Kèm theo Báo cáo số      /BC)", Face::Italic, 14.0, 400.0);
        let spaces = 5.0 * width(" ", Face::Italic, 14.0);
        // The first of six spaces may go where a line breaks; the other five are seen.
        assert!((six.last() - one.last() - spaces).abs() < 0.01, "{one:?} {six:?}");
    }

    #[test]
    fn a_school_year_stays_together_if_there_is_room() {
        let text = "Kết quả sinh hoạt chuyên môn của nhà trường năm học 2026-2027";
        for most in [300.0, 330.0, 360.0, 390.0] {
            let pieces = pieces(text, Face::Bold, 14.0);
            let balanced = balance(text, Face::Bold, 14.0, most);
            assert!(!breaks_a_word(&pieces, balanced.room), "{most}");
        }
    }

    #[test]
    fn a_dash_ends_its_line() {
        let name = "TRƯỜNG TRUNG HỌC CƠ SỞ - TRUNG HỌC PHỔ THÔNG BẾN TRÚC";
        let (_, lines) = balance_name(name, Face::Bold, 12.0, 176.0);
        assert!(lines.iter().all(|line| !line.starts_with('-')), "{lines:?}");
        assert_eq!(lines.join(" "), name);
    }

    #[test]
    fn nothing_and_one_endless_word_are_no_trouble() {
        assert!(balance("", Face::Bold, 12.0, 187.0).lines.is_empty());
        assert_eq!(balance(&"A".repeat(10_000), Face::Bold, 12.0, 187.0).lines.len(), 1);
        assert_eq!(balance_name(&"A".repeat(10_000), Face::Bold, 12.0, 187.0).1.len(), 1);
        assert!(balance_name(" ", Face::Bold, 12.0, 187.0).1.is_empty());
    }
}
