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

use std::ops::RangeInclusive;
use std::sync::LazyLock;

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

/// A shaped letter and its tone.
type Apart = (char, Option<usize>);

/// The letters of Vietnamese beyond ASCII lie in two blocks: each taken apart.
static APART: LazyLock<[Vec<Apart>; 2]> = LazyLock::new(|| {
    let block = |letters: RangeInclusive<char>| letters.map(decomposed).collect();
    [block('\u{c0}'..='\u{1b0}'), block('\u{1ea0}'..='\u{1ef9}')]
});

/// A letter without its tone, and the tone.
fn taken_apart(letter: char) -> Apart {
    let of = |block: usize, first: u32| {
        let place = usize::try_from(u32::from(letter) - first).unwrap_or(usize::MAX);
        APART[block].get(place).copied().unwrap_or((letter, None))
    };
    match letter {
        '\0'..'\u{c0}' => (letter, None),
        '\u{c0}'..='\u{1b0}' => of(0, 0xc0),
        '\u{1ea0}'..='\u{1ef9}' => of(1, 0x1ea0),
        _ => decomposed(letter),
    }
}

fn decomposed(letter: char) -> Apart {
    let mut shaped = '\0';
    let mut tone = None;
    decompose_canonical(letter, |part| match MARKS.iter().position(|mark| *mark == part) {
        Some(place) => tone = Some(place),
        None if shaped == '\0' => shaped = part,
        None => shaped = compose(shaped, part).unwrap_or(shaped),
    });
    (shaped, tone)
}

/// Takes the tone out of a word in small letters; `None` if it bears two.
fn split_tone(word: &str) -> Option<Toned> {
    let mut toned = Toned { letters: Vec::with_capacity(word.len()), tone: None, borne_by: 0 };
    let mut twice = false;
    for letter in word.chars() {
        let (shaped, tone) = taken_apart(letter);
        if tone.is_some() {
            twice |= toned.tone.is_some();
            toned.tone = tone;
            toned.borne_by = toned.letters.len();
        }
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
