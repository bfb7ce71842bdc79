//! A syllable taken apart: its letters and its tone, wherever the tone was written.

use unicode_normalization::UnicodeNormalization;

/// The six tones, in the order of dictionaries.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Tone {
    /// ngang
    Level,
    /// huyền
    Falling,
    /// hỏi
    Dipping,
    /// ngã
    Broken,
    /// sắc
    Rising,
    /// nặng
    Heavy,
}

impl Tone {
    /// The tone of a combining mark, if it is one.
    fn of_mark(mark: char) -> Option<Self> {
        match mark {
            '\u{300}' => Some(Self::Falling),
            '\u{309}' => Some(Self::Dipping),
            '\u{303}' => Some(Self::Broken),
            '\u{301}' => Some(Self::Rising),
            '\u{323}' => Some(Self::Heavy),
            _ => None,
        }
    }
}

/// The letters of a word in NFC without its tone, and the tone (the first, should there be several).
pub(crate) fn split_tone(word: &str) -> (String, Tone) {
    let mut tone = Tone::Level;
    let letters = word
        .nfd()
        .filter(|letter| match Tone::of_mark(*letter) {
            Some(found) => {
                if tone == Tone::Level {
                    tone = found;
                }
                false
            }
            None => true,
        })
        .nfc()
        .collect();
    (letters, tone)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_place_of_the_tone_does_not_matter() {
        assert_eq!(split_tone("hòa"), split_tone("hoà"));
        assert_eq!(split_tone("tuyết"), ("tuyêt".to_owned(), Tone::Rising));
        assert_eq!(split_tone("đặng"), ("đăng".to_owned(), Tone::Heavy));
        assert_eq!(split_tone("lan"), ("lan".to_owned(), Tone::Level));
    }
}
