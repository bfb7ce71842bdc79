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

/// Breaks a text into as few lines as `most` points allow, and those as even as words allow.
pub(crate) fn balance(text: &str, face: Face, size: f64, most: f64) -> Balanced {
    let words: Vec<f64> = text.split_whitespace().map(|word| width(word, face, size)).collect();
    balance_units(&words, width(" ", face, size), most)
}

/// The same for a school's name: known phrases ("MẦM NON", "TRUNG HỌC CƠ SỞ") stay together where that costs no
/// more than one line. Answers the lines themselves too.
pub(crate) fn balance_name(name: &str, face: Face, size: f64, most: f64) -> (Balanced, Vec<String>) {
    let space = width(" ", face, size);
    let measured =
        |units: &[String]| -> Vec<f64> { units.iter().map(|unit| width(unit, face, size)).collect() };
    let words: Vec<String> = name.split_whitespace().map(str::to_owned).collect();
    let fewest = greedy(&measured(&words), space, most).len();
    let (units, balanced) = [fewest, fewest + 1]
        .into_iter()
        .flat_map(|count| [(count, phrases::whole(&words)), (count, phrases::pairs(&words))])
        .map(|(count, units)| (count, balance_units(&measured(&units), space, most), units))
        .find(|(count, balanced, _)| balanced.lines.len() == *count && balanced.widest() <= most)
        .map(|(_, balanced, units)| (units, balanced))
        .unwrap_or_else(|| {
            let balanced = balance_units(&measured(&words), space, most);
            (words, balanced)
        });
    let mut lines: Vec<String> = Vec::new();
    let mut at = 0.0;
    for (unit, width) in units.iter().zip(measured(&units)) {
        match lines.last_mut() {
            Some(line) if at + space + width <= balanced.room => {
                at += space + width;
                line.push(' ');
                line.push_str(unit);
            }
            _ => {
                at = width;
                lines.push(unit.clone());
            }
        }
    }
    (balanced, lines)
}

fn balance_units(words: &[f64], space: f64, most: f64) -> Balanced {
    let count = greedy(words, space, most).len();
    if count <= 1 {
        return Balanced { room: most, lines: greedy(words, space, most) };
    }
    let (mut low, mut high) = (most / count as f64 / 2.0, most);
    // Thirty halvings of a page's width leave far less than a printer's dot.
    for _ in 0..30 {
        let middle = f64::midpoint(low, high);
        if greedy(words, space, middle).len() > count {
            low = middle;
        } else {
            high = middle;
        }
    }
    let lines = greedy(words, space, high);
    let room = f64::midpoint(high, next_change(words, space, high).min(most)).min(high + SLACK);
    Balanced { room, lines }
}

/// The widths of the lines that a greedy writer makes of words.
fn greedy(words: &[f64], space: f64, most: f64) -> Vec<f64> {
    let mut lines: Vec<f64> = Vec::new();
    for word in words {
        match lines.last_mut() {
            Some(line) if *line + space + word <= most => *line += space + word,
            _ => lines.push(*word),
        }
    }
    lines
}

/// The least room above `most` at which some line would take one word more.
fn next_change(words: &[f64], space: f64, most: f64) -> f64 {
    let mut least = f64::INFINITY;
    let mut line: Option<f64> = None;
    for word in words {
        line = match line {
            Some(width) if width + space + word <= most => Some(width + space + word),
            Some(width) => {
                least = least.min(width + space + word);
                Some(*word)
            }
            None => Some(*word),
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
            let words: Vec<f64> = NAME.split_whitespace().map(|word| width(word, Face::Bold, 12.0)).collect();
            let again = greedy(&words, width(" ", Face::Bold, 12.0), balanced.room);
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
