//! Raw typing read back: Telex ("truowngf") and VNI ("tru7o7ng2") as they look when the keyboard program was off.

use super::{TONE_KEYS, is_syllable, is_vowel, place_tone, split_tone};

/// The syllable that raw Telex keys stand for, if they stand for one that differs from the word as written. Letters
/// that already bear marks are taken as they are, so "chuyêmr" and "đươcj" are read too.
pub(crate) fn from_telex(word: &str) -> Option<String> {
    let toned = split_tone(word)?;
    let first = toned.letters.iter().position(|letter| is_vowel(*letter) || *letter == 'w')?;
    let mut letters = Vec::with_capacity(toned.letters.len());
    let mut tone = toned.tone;
    for (at, letter) in toned.letters.iter().enumerate() {
        let key = u8::try_from(*letter).ok().and_then(|key| TONE_KEYS.iter().position(|tone| *tone == key));
        // "ss" is a doubled key, and a tone key at the head is a consonant.
        match key {
            Some(key) if at > first => {
                if tone.is_some_and(|own| own != key) {
                    return None;
                }
                tone = Some(key);
            }
            _ => letters.push(*letter),
        }
    }
    read_back(word, &shape(&letters)?, tone)
}

/// Applies the shape keys: doubled vowels, w, doubled d, each also after the rest of the syllable.
fn shape(letters: &[char]) -> Option<Vec<char>> {
    let mut shaped: Vec<char> = Vec::with_capacity(letters.len());
    for letter in letters {
        match letter {
            'w' => horn(&mut shaped)?,
            'a' | 'e' | 'o' => {
                // The same vowel again, with no other vowel between: its hat.
                let hat = shaped.iter().rposition(|it| is_vowel(*it)).filter(|at| shaped[*at] == *letter);
                match hat {
                    Some(at) => shaped[at] = hatted(*letter),
                    None => shaped.push(*letter),
                }
            }
            'd' if shaped.first() == Some(&'d') => shaped[0] = 'đ',
            other => shaped.push(*other),
        }
    }
    join_horns(&mut shaped);
    Some(shaped)
}

fn hatted(letter: char) -> char {
    match letter {
        'a' => 'â',
        'e' => 'ê',
        _ => 'ô',
    }
}

/// w, or 7 in VNI: the pair uo at once, else the last of a, o, u.
fn horn(shaped: &mut [char]) -> Option<()> {
    if let Some(at) = shaped.windows(2).rposition(|pair| matches!(pair, ['u' | 'ư', 'o'])) {
        shaped[at] = 'ư';
        shaped[at + 1] = 'ơ';
        return Some(());
    }
    let at = shaped.iter().rposition(|letter| matches!(letter, 'a' | 'o' | 'u'))?;
    shaped[at] = match shaped[at] {
        'a' => 'ă',
        'o' => 'ơ',
        _ => 'ư',
    };
    Some(())
}

/// ưo is always meant as ươ.
fn join_horns(shaped: &mut [char]) {
    if let Some(at) = shaped.windows(2).position(|pair| pair == ['ư', 'o']) {
        shaped[at + 1] = 'ơ';
    }
}

/// The syllable that raw VNI keys stand for: 1–5 the tones, 6 the hat, 7 the horn, 8 the breve, 9 the stroke.
pub(crate) fn from_vni(word: &str) -> Option<String> {
    let toned = split_tone(word)?;
    let mut tone = toned.tone;
    let mut shaped: Vec<char> = Vec::with_capacity(toned.letters.len());
    for letter in toned.letters {
        match letter {
            '1'..='5' => {
                if tone.is_some() {
                    return None;
                }
                tone =
                    letter.to_digit(10).and_then(|digit| usize::try_from(digit).ok()).map(|digit| digit - 1);
            }
            '6' => {
                let at = shaped.iter().rposition(|it| matches!(it, 'a' | 'e' | 'o'))?;
                shaped[at] = hatted(shaped[at]);
            }
            '7' => horn(&mut shaped).filter(|()| true)?,
            '8' => {
                let at = shaped.iter().rposition(|it| *it == 'a')?;
                shaped[at] = 'ă';
            }
            '9' => {
                let at = shaped.iter().position(|it| *it == 'd')?;
                shaped[at] = 'đ';
            }
            other => shaped.push(other),
        }
    }
    join_horns(&mut shaped);
    read_back(word, &shaped, tone)
}

fn read_back(word: &str, letters: &[char], tone: Option<usize>) -> Option<String> {
    let read = place_tone(letters, tone)?;
    (read != word && is_syllable(&read)).then_some(read)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn telex_is_read_back() {
        for (typed, meant) in [
            ("accs", "các"),
            ("chuyeen", "chuyên"),
            ("nguyeenx", "nguyễn"),
            ("truwowngf", "trường"),
            ("truongwf", "trường"),
            ("dduwowcj", "được"),
            ("hoaf", "hòa"),
            ("dinhdj", "định"),
            ("nguwowif", "người"),
            ("đươcj", "được"),
            ("quaanj", "quận"),
            ("giaos", "giáo"),
            ("khoer", "khỏe"),
        ] {
            let read = from_telex(typed);
            assert_eq!(read.as_deref(), if typed == "accs" { None } else { Some(meant) }, "{typed}");
        }
        assert_eq!(from_telex("cacs").as_deref(), Some("các"));
        assert_eq!(from_telex("lan"), None);
        assert_eq!(from_telex("xyz"), None);
    }

    #[test]
    fn vni_is_read_back() {
        for (typed, meant) in [
            ("ca1c", "các"),
            ("nguye6n4", "nguyễn"),
            ("tru7o7ng2", "trường"),
            ("d9u7o75c", "được"),
            ("truong72", "trường"),
        ] {
            assert_eq!(from_vni(typed).as_deref(), Some(meant), "{typed}");
        }
        assert_eq!(from_vni("mp3"), None);
        assert_eq!(from_vni("mau1"), Some("máu".into()));
    }
}
