//! Words made fit for a file: in normal form and without characters that XML and HTML cannot hold.

use std::borrow::Cow;

/// The words in NFC; line breaks and tabs become spaces, other control characters go.
pub(crate) fn words(text: &str) -> Cow<'_, str> {
    // Nearly all text is fit as it is, and looking is much faster than composing.
    if text.chars().all(plain) {
        return Cow::Borrowed(text);
    }
    Cow::Owned(vietnamese::nfc(text).chars().filter_map(fit).collect())
}

/// Printable ASCII, whole Latin and Vietnamese letters, usual punctuation: nothing that NFC or `fit` would change.
fn plain(letter: char) -> bool {
    match letter {
        ' '..='~' | '\u{1EA0}'..='\u{1EF9}' | 'Ơ' | 'ơ' | 'Ư' | 'ư' => true,
        // Not the Icelandic letters, which stand for Đ and đ in some old texts.
        'À'..='ž' => !matches!(letter, 'Ð' | 'ð'),
        '–' | '—' | '‘' | '’' | '“' | '”' | '…' => true,
        _ => false,
    }
}

fn fit(letter: char) -> Option<char> {
    match letter {
        '\t' | '\n' | '\u{B}' | '\u{C}' | '\r' | '\u{85}' | '\u{2028}' | '\u{2029}' => Some(' '),
        // Not characters (XML 1.0, section 2.2; HTML, section 13.1.4), and the byte-order mark.
        '\u{FEFF}' | '\u{FDD0}'..='\u{FDEF}' => None,
        letter if letter.is_control() || u32::from(letter) & 0xFFFE == 0xFFFE => None,
        letter => Some(letter),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn control_characters_go_and_breaks_become_spaces() {
        assert_eq!(words("a\u{0}b\u{B}c\td\ne\u{FFFF}f"), "ab c d ef");
    }

    #[test]
    fn plain_letters_are_those_that_stay() {
        for letter in (0..0x2030).filter_map(char::from_u32).filter(|letter| plain(*letter)) {
            let text = letter.to_string();
            assert_eq!(
                vietnamese::nfc(&text).chars().filter_map(fit).collect::<String>(),
                text,
                "{letter:?}"
            );
        }
    }

    #[test]
    fn decomposed_text_comes_together() {
        assert_eq!(words("Tuye\u{302}\u{301}t"), "Tuyết");
    }
}
