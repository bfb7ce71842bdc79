//! Syllables: what can be one, its Telex keys, raw typing read back.

mod grammar;
mod keys;
mod rimes;
mod slip;
mod telex;

pub use grammar::is_syllable;
pub(crate) use keys::keys;
pub(crate) use slip::{one_letter_apart, one_slip_apart};
pub(crate) use telex::{from_telex, from_vni};

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::{compose, decompose_canonical};

/// The combining marks of the five written tones, in the order of their Telex keys `s f r x j`.
const MARKS: [char; 5] = ['\u{301}', '\u{300}', '\u{309}', '\u{303}', '\u{323}'];
/// The Telex keys of the tones, in the order of [`MARKS`].
const TONE_KEYS: [u8; 5] = *b"sfrxj";

/// A small-letter word without its tone, the tone (a place in [`MARKS`]) and the letter that bore it.
struct Toned {
    letters: Vec<char>,
    tone: Option<usize>,
    borne_by: usize,
}

/// Takes the tone out of a word in small letters; `None` if it bears two.
fn split_tone(word: &str) -> Option<Toned> {
    let mut toned = Toned { letters: Vec::with_capacity(word.len()), tone: None, borne_by: 0 };
    let mut twice = false;
    for letter in word.chars() {
        if letter.is_ascii() {
            toned.letters.push(letter);
            continue;
        }
        let at = toned.letters.len();
        let mut shaped = '\0';
        decompose_canonical(letter, |part| match MARKS.iter().position(|mark| *mark == part) {
            Some(tone) => {
                twice |= toned.tone.is_some();
                toned.tone = Some(tone);
                toned.borne_by = at;
            }
            None if shaped == '\0' => shaped = part,
            None => shaped = compose(shaped, part).unwrap_or(shaped),
        });
        toned.letters.push(shaped);
    }
    (!twice).then_some(toned)
}

/// Whether a letter is a vowel of Vietnamese, `y` included.
fn is_vowel(letter: char) -> bool {
    matches!(letter, 'a' | 'ă' | 'â' | 'e' | 'ê' | 'i' | 'o' | 'ô' | 'ơ' | 'u' | 'ư' | 'y')
}

/// Whether a vowel bears a hat, a breve or a horn.
fn is_shaped(letter: char) -> bool {
    matches!(letter, 'ă' | 'â' | 'ê' | 'ô' | 'ơ' | 'ư')
}

/// The word with the tone on the letter where it is usually written (hòa, khỏe, thủy).
fn place_tone(letters: &[char], tone: Option<usize>) -> Option<String> {
    let Some(tone) = tone else { return Some(letters.iter().collect()) };
    let onset = match letters {
        ['q', 'u', ..] => 2,
        ['g', 'i', third, ..] if is_vowel(*third) => 2,
        _ => 0,
    };
    let vowels: Vec<usize> = (onset..letters.len()).filter(|at| is_vowel(letters[*at])).collect();
    let at = match vowels.iter().rev().find(|at| is_shaped(letters[**at])) {
        Some(at) => *at,
        None => match vowels.as_slice() {
            [] => return None,
            [only] => *only,
            [first, second] if *second + 1 == letters.len() => *first,
            [_, second, ..] => *second,
        },
    };
    let mut word = String::with_capacity(letters.len() * 3);
    for (place, letter) in letters.iter().enumerate() {
        word.push(*letter);
        if place == at {
            word.push(MARKS[tone]);
        }
    }
    Some(word.nfc().collect())
}
