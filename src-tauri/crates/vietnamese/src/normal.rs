//! One normal form for every text that comes in: NFC, without what the eye cannot see.

use unicode_normalization::UnicodeNormalization;

/// The text in NFC, with look-alikes of Đ mended and invisible characters gone. Does not trim.
///
/// - `Ð` (U+00D0, Icelandic) and `Ɖ` (U+0189, African) become `Đ`; their small letters become `đ`.
/// - Zero-width characters, the soft hyphen, bidi marks, private-use characters and controls are dropped;
///   every kind of line end becomes `\n`; tabs stay.
/// - Non-breaking and typographic spaces become a plain space.
///
/// ```
/// use vietnamese::nfc;
/// assert_eq!(nfc("Ða\u{323}o đư\u{301}c"), "Đạo đức");
/// assert_eq!(nfc("giáo\u{a0}viên\u{200b}\r\n"), "giáo viên\n");
/// ```
pub fn nfc(text: &str) -> String {
    if text.chars().all(is_common) {
        return text.to_owned();
    }
    // Dropping comes before composing: a zero-width character between a letter and its mark would keep them apart.
    let mut last = '\0';
    let cleaned = text.chars().filter_map(move |letter| {
        let after_return = std::mem::replace(&mut last, letter) == '\r';
        if letter == '\n' && after_return { None } else { clean(letter) }
    });
    cleaned.nfc().collect()
}

/// Letters and signs of which nearly all texts consist: they are in NFC, stand for themselves, and combine with nothing
/// before them. To look is ten times as fast as to compose.
fn is_common(letter: char) -> bool {
    matches!(letter,
        '\n' | '\t' | ' '..='~'
        | 'À'..='Ï' | 'Ñ'..='ï' | 'ñ'..='ÿ' | 'Ă' | 'ă' | 'Đ' | 'đ' | 'Ĩ' | 'ĩ' | 'Ũ' | 'ũ' | 'Ơ' | 'ơ' | 'Ư' | 'ư' | 'Ạ'..='ỹ'
        | '–' | '—' | '‘' | '’' | '“' | '”' | '…')
}

/// What becomes of one character; `None` drops it.
fn clean(letter: char) -> Option<char> {
    match letter {
        '\n' | '\t' => Some(letter),
        // Word's soft line and page breaks and the rest of the line ends: dropping them would join two words.
        '\r' | '\u{b}' | '\u{c}' | '\u{85}' | '\u{2028}' | '\u{2029}' => Some('\n'),
        '\u{d0}' | '\u{189}' => Some('Đ'),
        '\u{f0}' | '\u{256}' => Some('đ'),
        '\u{a0}' | '\u{1680}' | '\u{2000}'..='\u{200a}' | '\u{202f}' | '\u{205f}' | '\u{3000}' => Some(' '),
        _ if is_invisible(letter) || letter.is_control() => None,
        _ => Some(letter),
    }
}

/// Characters without a shape of their own: zero-width, soft hyphen, bidi marks, private use.
fn is_invisible(letter: char) -> bool {
    matches!(letter,
        '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{180e}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}'
        | '\u{2060}'..='\u{2069}' | '\u{feff}'
        | '\u{e000}'..='\u{f8ff}' | '\u{f0000}'..='\u{10ffff}')
}

/// One line: [`nfc`], trimmed, every run of white space (new lines too) one space. For names, titles, captions.
///
/// ```
/// assert_eq!(vietnamese::tidy_line("  Trường  Mầm non\n Gió Biển "), "Trường Mầm non Gió Biển");
/// ```
pub fn tidy_line(text: &str) -> String {
    let text = nfc(text);
    let mut line = String::with_capacity(text.len());
    for word in text.split_whitespace() {
        if !line.is_empty() {
            line.push(' ');
        }
        line.push_str(word);
    }
    line
}

/// Several lines: [`nfc`], trimmed, each line trimmed, at most one empty line in a row. Spaces inside a line stay.
///
/// ```
/// assert_eq!(vietnamese::tidy_text("\n Một \n\n\n\nHai\t\n"), "Một\n\nHai");
/// ```
pub fn tidy_text(text: &str) -> String {
    let text = nfc(text);
    let mut tidy = String::with_capacity(text.len());
    let mut gap = false;
    for line in text.lines().map(str::trim) {
        if line.is_empty() {
            gap = true;
            continue;
        }
        if !tidy.is_empty() {
            tidy.push_str(if gap { "\n\n" } else { "\n" });
        }
        gap = false;
        tidy.push_str(line);
    }
    tidy
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn common_letters_stand_for_themselves() {
        for letter in ('\0'..=char::MAX).filter(|letter| is_common(*letter)) {
            assert_eq!(clean(letter), Some(letter), "{letter:?}");
            assert!(std::iter::once(letter).nfc().eq([letter]), "{letter:?}");
            // A starter that composes with no letter before it: UAX 15, quick check "yes".
            assert_eq!(
                unicode_normalization::is_nfc_quick(std::iter::once(letter)),
                unicode_normalization::IsNormalized::Yes
            );
        }
    }

    #[test]
    fn decomposed_text_is_composed_across_a_zero_width_joiner() {
        assert_eq!(nfc("Tuye\u{302}\u{200d}\u{301}t"), "Tuyết");
    }

    #[test]
    fn look_alikes_of_d_with_stroke_are_mended() {
        assert_eq!(nfc("Ðồng Ɖội, ðội"), "Đồng Đội, đội");
    }

    #[test]
    fn line_ends_are_kept_and_made_alike() {
        assert_eq!(nfc("a\r\nb\rc\u{b}d\u{2028}e\tf"), "a\nb\nc\nd\ne\tf");
        assert_eq!(nfc("a\r\n\r\nb"), "a\n\nb");
    }

    #[test]
    fn what_cannot_be_seen_goes() {
        assert_eq!(nfc("\u{feff}Bi\u{ad}ên\u{200e} b\u{e001}ản\u{7}\u{0}"), "Biên bản");
        assert_eq!(nfc("10\u{202f}000\u{2003}đồng"), "10 000 đồng");
    }

    #[test]
    fn ordinary_text_is_untouched() {
        let text = " Hội nghị “Dạy học 5–6 tuổi”… 🙂 ";
        assert_eq!(nfc(text), text);
    }

    #[test]
    fn one_empty_line_at_most() {
        assert_eq!(tidy_text("Một\r\n \r\n\r\nHai\nBa"), "Một\n\nHai\nBa");
        assert_eq!(tidy_text(" \n\n "), "");
        assert_eq!(tidy_line(" \u{a0}\n"), "");
    }

    proptest! {
        #[test]
        fn normal_form_is_stable(text in any::<String>()) {
            let once = nfc(&text);
            prop_assert_eq!(nfc(&once), once.clone());
            let line = tidy_line(&text);
            prop_assert_eq!(tidy_line(&line), line.clone());
            let tidy = tidy_text(&text);
            prop_assert_eq!(tidy_text(&tidy), tidy.clone());
        }

        #[test]
        fn both_unicode_forms_give_the_same(text in any::<String>()) {
            let decomposed: String = nfc(&text).nfd().collect();
            prop_assert_eq!(nfc(&decomposed), nfc(&text));
        }
    }
}
