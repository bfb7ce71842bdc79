//! Words made fit for a file: in normal form and without characters that XML and HTML cannot hold.

/// The words in NFC; line breaks and tabs become spaces, other control characters go.
pub(crate) fn words(text: &str) -> String {
    let text = vietnamese::nfc(text);
    text.chars().filter_map(fit).collect()
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
    fn decomposed_text_comes_together() {
        assert_eq!(words("Tuye\u{302}\u{301}t"), "Tuyết");
    }
}
