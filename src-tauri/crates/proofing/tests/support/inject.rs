//! One slip at a time into a clean text: repeatable, each knowing where it is.

use std::ops::Range;

use unicode_normalization::UnicodeNormalization;

use super::Seeded;

/// What goes wrong.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Slip {
    LostTone,
    WrongTone,
    LostHat,
    NeighbourKey,
    DoubledLetter,
    LostLetter,
    SwappedLetters,
    RawTelex,
    RawVni,
    DoubleSpace,
    SpaceBefore,
    NoSpaceAfter,
    LostQuote,
    LowerTitle,
    RaisedTitle,
    LowerSchool,
    LowerName,
    LowerSentence,
    DoubledWord,
}

impl Slip {
    pub(crate) const LETTERS: [Self; 9] = [
        Self::LostTone,
        Self::WrongTone,
        Self::LostHat,
        Self::NeighbourKey,
        Self::DoubledLetter,
        Self::LostLetter,
        Self::SwappedLetters,
        Self::RawTelex,
        Self::RawVni,
    ];
    pub(crate) const MARKS: [Self; 10] = [
        Self::DoubleSpace,
        Self::SpaceBefore,
        Self::NoSpaceAfter,
        Self::LostQuote,
        Self::LowerTitle,
        Self::RaisedTitle,
        Self::LowerSchool,
        Self::LowerName,
        Self::LowerSentence,
        Self::DoubledWord,
    ];
}

/// A text with one slip.
#[derive(Debug)]
pub(crate) struct Injected {
    pub(crate) text: String,
    /// Where the slip is, in characters of the text.
    pub(crate) at: Range<usize>,
    /// What stood there.
    pub(crate) meant: String,
    /// What stands there now.
    pub(crate) typed: String,
}

const TONES: [char; 5] = ['\u{301}', '\u{300}', '\u{309}', '\u{303}', '\u{323}'];
const HATS: [char; 3] = ['\u{302}', '\u{306}', '\u{31b}'];
const ROWS: [&str; 3] = ["qwertyuiop", "asdfghjkl", "zxcvbnm"];

/// Puts one slip of a kind into a text, if the text has a place for it.
pub(crate) fn inject(text: &str, slip: Slip, chance: &mut Seeded) -> Option<Injected> {
    for _ in 0..40 {
        let (at, typed) = place(text, slip, chance)?;
        let Some(typed) = typed else { continue };
        let meant = text[at.clone()].to_owned();
        if typed == meant || typed.is_empty() {
            continue;
        }
        let start = text[..at.start].chars().count();
        let mended = format!("{}{}{}", &text[..at.start], typed, &text[at.end..]);
        return Some(Injected { at: start..start + typed.chars().count(), text: mended, meant, typed });
    }
    None
}

/// A place for the slip (bytes of the text) and what will stand there; no text if this place does not suit.
fn place(text: &str, slip: Slip, chance: &mut Seeded) -> Option<(Range<usize>, Option<String>)> {
    let find = |patterns: &[(&str, &str)], chance: &mut Seeded| {
        let all: Vec<(Range<usize>, String)> = patterns
            .iter()
            .flat_map(|(from, to)| {
                text.match_indices(from).map(move |(at, _)| (at..at + from.len(), (*to).to_owned()))
            })
            .collect();
        chance.of(&all).cloned().map(|(at, to)| (at, Some(to)))
    };
    match slip {
        Slip::DoubleSpace => {
            let spaces: Vec<usize> = text.match_indices(' ').map(|(at, _)| at).collect();
            chance.of(&spaces).map(|at| (*at..at + 1, Some("  ".into())))
        }
        Slip::SpaceBefore => find(&[(", ", " , "), (". ", " . "), ("; ", " ; ")], chance),
        Slip::NoSpaceAfter => {
            let all: Vec<usize> = text
                .match_indices(", ")
                .map(|(at, _)| at)
                .filter(|at| text[at + 2..].starts_with(char::is_alphabetic))
                .collect();
            chance.of(&all).map(|at| (*at..at + 2, Some(",".into())))
        }
        // The mark goes or becomes straight; the whole line is the place.
        Slip::LostQuote => {
            let all: Vec<(usize, char)> =
                text.char_indices().filter(|(_, it)| matches!(it, '“' | '”')).collect();
            chance.of(&all).map(|(at, mark)| {
                let from = text[..*at].rfind('\n').map_or(0, |before| before + 1);
                let to = text[*at..].find('\n').map_or(text.len(), |after| at + after);
                let instead = if chance_is_even(text.len() + at) { "\"" } else { "" };
                (from..to, Some(format!("{}{instead}{}", &text[from..*at], &text[at + mark.len_utf8()..to])))
            })
        }
        Slip::LowerTitle => find(
            &[
                ("– Hiệu trưởng", "– hiệu trưởng"),
                ("– Phó Hiệu trưởng", "– Phó hiệu trưởng"),
                ("– Phó Trưởng phòng", "– Phó trưởng phòng"),
            ],
            chance,
        ),
        Slip::RaisedTitle => find(
            &[
                ("Hiệu trưởng", "Hiệu Trưởng"),
                ("Phó Hiệu trưởng", "Phó Hiệu Trưởng"),
                ("Mầm non", "Mầm Non"),
                ("Tổ trưởng", "Tổ Trưởng"),
            ],
            chance,
        ),
        Slip::LowerSchool => find(
            &[
                ("ở Trường Mầm non", "ở trường mầm non"),
                (" Trường Mầm non", " trường mầm non"),
                (" Trường Tiểu học", " Trường tiểu học"),
                (" Trường THCS", " trường THCS"),
                (" Trường Trung học", " trường Trung học"),
            ],
            chance,
        ),
        Slip::LowerName => {
            let found = find(&[(" Thị ", " thị "), (" Văn ", " văn ")], chance)?;
            let named = text[found.0.end..].starts_with(char::is_uppercase);
            Some((found.0, found.1.filter(|_| named)))
        }
        Slip::LowerSentence => {
            let all: Vec<usize> = text
                .match_indices(". ")
                .map(|(at, _)| at + 2)
                .filter(|at| {
                    text[*at..].starts_with(char::is_uppercase)
                        && text[..at - 2].ends_with(char::is_lowercase)
                })
                .collect();
            chance.of(&all).map(|at| {
                let first = text[*at..].chars().next().unwrap_or(' ');
                (*at..at + first.len_utf8(), Some(first.to_lowercase().collect()))
            })
        }
        Slip::DoubledWord => {
            let words = small_words(text);
            chance.of(&words).map(|at| {
                let word = &text[at.clone()];
                (at.clone(), Some(format!("{word} {word}")))
            })
        }
        letters => {
            let words = small_words(text);
            chance.of(&words).map(|at| (at.clone(), mistype(&text[at.clone()], letters, chance)))
        }
    }
}

fn chance_is_even(number: usize) -> bool {
    number.is_multiple_of(2)
}

/// Words in small letters that are syllables of two letters or more.
fn small_words(text: &str) -> Vec<Range<usize>> {
    let mut words = Vec::new();
    let mut start = None;
    for (at, letter) in text.char_indices().chain([(text.len(), ' ')]) {
        if letter.is_alphanumeric() {
            start.get_or_insert(at);
        } else if let Some(from) = start.take() {
            let word = &text[from..at];
            if word.chars().count() > 1 && word.chars().all(char::is_lowercase) && proofing::is_syllable(word)
            {
                words.push(from..at);
            }
        }
    }
    words
}

fn mistype(word: &str, slip: Slip, chance: &mut Seeded) -> Option<String> {
    let letters: Vec<char> = word.chars().collect();
    let parts: Vec<char> = word.nfd().collect();
    // The tone goes last, or it would keep the hat away.
    let joined = |parts: Vec<char>| {
        let mut ordered: Vec<char> = Vec::with_capacity(parts.len());
        for part in parts {
            let tone = ordered.last().copied().filter(|last| TONES.contains(last) && HATS.contains(&part));
            match tone {
                Some(tone) => {
                    ordered.pop();
                    ordered.extend([part, tone]);
                }
                None => ordered.push(part),
            }
        }
        ordered.into_iter().nfc().collect::<String>()
    };
    match slip {
        Slip::LostTone => Some(joined(parts.into_iter().filter(|it| !TONES.contains(it)).collect())),
        Slip::WrongTone => {
            let new = TONES[chance.below(5)];
            parts
                .iter()
                .any(|it| TONES.contains(it))
                .then(|| joined(parts.iter().map(|it| if TONES.contains(it) { new } else { *it }).collect()))
        }
        Slip::LostHat => {
            let bare = joined(parts.iter().copied().filter(|it| !HATS.contains(it)).collect());
            Some(if chance.below(4) == 0 { bare.replace('đ', "d") } else { bare })
        }
        Slip::NeighbourKey => {
            let at = chance.below(letters.len());
            let row = ROWS.iter().find(|row| row.contains(letters[at]))?;
            let place = row.find(letters[at])?;
            let near: Vec<char> = [place.checked_sub(1), Some(place + 1)]
                .into_iter()
                .flatten()
                .filter_map(|it| row.chars().nth(it))
                .collect();
            let key = *chance.of(&near)?;
            let mut typed = letters;
            typed[at] = key;
            Some(typed.into_iter().collect())
        }
        Slip::DoubledLetter => {
            let at = chance.below(letters.len());
            let mut typed = letters.clone();
            typed.insert(at, letters[at]);
            Some(typed.into_iter().collect())
        }
        Slip::LostLetter => {
            let mut typed = letters;
            typed.remove(chance.below(typed.len()));
            (typed.len() > 1).then(|| typed.into_iter().collect())
        }
        Slip::SwappedLetters => {
            let mut typed = letters;
            let at = chance.below(typed.len() - 1);
            typed.swap(at, at + 1);
            Some(typed.into_iter().collect())
        }
        Slip::RawTelex => Some(raw(&parts, ["s", "f", "r", "x", "j"], ["^", "w", "w"], "dd")),
        Slip::RawVni => Some(raw(&parts, ["1", "2", "3", "4", "5"], ["6", "8", "7"], "d9")),
        _ => None,
    }
}

/// The keys of a word, the tone's last.
fn raw(parts: &[char], tones: [&str; 5], hats: [&str; 3], stroke: &str) -> String {
    let mut typed = String::new();
    let mut tone = "";
    for part in parts {
        if let Some(place) = TONES.iter().position(|it| it == part) {
            tone = tones[place];
        } else if let Some(place) = HATS.iter().position(|it| it == part) {
            // The hat of Telex is the vowel again.
            if hats[place] == "^" {
                typed.extend(typed.chars().next_back())
            } else {
                typed.push_str(hats[place])
            }
        } else if *part == 'đ' {
            typed.push_str(stroke);
        } else {
            typed.push(*part);
        }
    }
    typed + tone
}
