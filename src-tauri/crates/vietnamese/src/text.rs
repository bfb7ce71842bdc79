//! Measures of prose: syllables, sentences, characters, full stops.

use crate::fold::fold;
use crate::normal::nfc;

/// Counts syllables: what stands between white space, hyphens and dashes and has a letter or a digit.
///
/// ```
/// assert_eq!(vietnamese::text::syllables("Văn hóa - Xã hội, trẻ 5-6 tuổi"), 8);
/// ```
pub fn syllables(text: &str) -> usize {
    tokens(text).count()
}

fn tokens(text: &str) -> impl Iterator<Item = &str> {
    text.split(|letter: char| letter.is_whitespace() || matches!(letter, '-' | '–' | '—'))
        .filter(|token| token.chars().any(char::is_alphanumeric))
}

/// The first `n` syllables, folded and without punctuation, joined by a space: for telling whether two neighbouring
/// sentences begin alike.
///
/// ```
/// assert_eq!(vietnamese::text::first_syllables("“Tiếp đó”, trường bạn…", 2), "tiep do");
/// ```
pub fn first_syllables(text: &str, n: usize) -> String {
    let text = nfc(text);
    let first: Vec<String> = tokens(&text)
        .take(n)
        .map(|token| fold(token.trim_matches(|letter: char| !letter.is_alphanumeric())))
        .collect();
    first.join(" ")
}

/// Counts characters as a reader of the portal's form would: Unicode scalar values of the NFC text.
pub fn chars(text: &str) -> usize {
    nfc(text).chars().count()
}

/// Abbreviations whose point does not end a sentence, without their last point.
const ABBREVIATIONS: [&str; 22] = [
    "BS", "CN", "GS", "GV", "KS", "KT", "NCS", "NGND", "NGƯT", "P", "PGS", "PGS.TS", "Q", "ThS", "TL", "TM",
    "TP", "Tp", "TS", "TT", "TUQ", "TX",
];

/// The sentences of a text, trimmed, none empty. A line end always ends a sentence; a point does where a capital, a
/// digit or a quote follows and the word before is no abbreviation (TP., ThS., initials). "3.200.000", "v.v." within a
/// sentence and "./." do not break.
///
/// ```
/// use vietnamese::text::sentences;
/// assert_eq!(sentences("ThS. Khải chia sẻ. Có 3.200 trẻ dự."), ["ThS. Khải chia sẻ.", "Có 3.200 trẻ dự."]);
/// ```
pub fn sentences(text: &str) -> Vec<&str> {
    text.lines().flat_map(line_sentences).collect()
}

fn line_sentences(line: &str) -> Vec<&str> {
    let mut found = Vec::new();
    let mut start = 0;
    let mut places = line.char_indices().peekable();
    while let Some((at, letter)) = places.next() {
        if !matches!(letter, '.' | '!' | '?' | '…') {
            continue;
        }
        // Closing marks and further points belong to the sentence.
        let mut end = at + letter.len_utf8();
        while let Some((next, closing)) = places.peek().copied() {
            if !is_closing(closing) && !matches!(closing, '.' | '!' | '?' | '…' | '/') {
                break;
            }
            end = next + closing.len_utf8();
            places.next();
        }
        let rest = &line[end..];
        let begins = rest.trim_start().chars().next();
        let opens = begins.is_none_or(|next| {
            next.is_uppercase()
                || next.is_ascii_digit()
                || matches!(next, '“' | '"' | '‘' | '(' | '-' | '–' | '[')
        });
        let apart = rest.is_empty() || rest.starts_with(char::is_whitespace);
        if apart && opens && !(letter == '.' && end == at + 1 && is_abbreviated(&line[start..at])) {
            found.push(line[start..end].trim());
            start = end;
        }
    }
    found.push(line[start..].trim());
    found.retain(|sentence| !sentence.is_empty());
    found
}

/// Whether the last word before a point is an abbreviation or an initial.
fn is_abbreviated(before: &str) -> bool {
    let word =
        before.rsplit(|letter: char| letter.is_whitespace() || letter == '(').next().unwrap_or_default();
    // A point after a number alone at the head of a line is numbering ("1. Thời gian").
    let is_numbering = word == before.trim()
        && word.len() <= 3
        && !word.is_empty()
        && word.bytes().all(|byte| byte.is_ascii_digit());
    ABBREVIATIONS.contains(&word) || is_numbering
}

fn is_closing(letter: char) -> bool {
    matches!(letter, '”' | '"' | '’' | ')' | ']' | '»')
}

/// Whether the text ends as a sentence does: point, ellipsis, question or exclamation mark, closing marks after it allowed.
pub fn ends_sentence(text: &str) -> bool {
    text.trim_end().trim_end_matches(is_closing).ends_with(['.', '!', '?', '…'])
}

/// The text with a full stop at its end. A comma or semicolon there gives way to it; a colon stays, since a list follows.
///
/// ```
/// use vietnamese::text::ensure_full_stop;
/// assert_eq!(ensure_full_stop("Hai trường thống nhất;"), "Hai trường thống nhất.");
/// assert_eq!(ensure_full_stop("như sau:"), "như sau:");
/// ```
pub fn ensure_full_stop(text: &str) -> String {
    let text = text.trim_end();
    if text.is_empty() || ends_sentence(text) || text.ends_with(':') {
        return text.to_owned();
    }
    format!("{}.", text.trim_end_matches([',', ';', ' ']))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn syllables_are_counted_like_a_reader_counts() {
        assert_eq!(syllables(""), 0);
        assert_eq!(syllables(" – … “ ”"), 0);
        assert_eq!(syllables("năm học 2026-2027"), 4);
        assert_eq!(syllables("Trường Mầm non Suối Lụa – Bản Mơ"), 7);
    }

    #[test]
    fn sentences_end_at_points_that_end_them() {
        assert_eq!(
            sentences("Có 9 ý kiến. “Góc chơi” là chủ đề! Kết thúc?\nDòng hai"),
            ["Có 9 ý kiến.", "“Góc chơi” là chủ đề!", "Kết thúc?", "Dòng hai"]
        );
        assert_eq!(
            sentences("Tại TP. Hồ Chí Minh, đồng chí PGS.TS. Lan dự."),
            ["Tại TP. Hồ Chí Minh, đồng chí PGS.TS. Lan dự."]
        );
        assert_eq!(sentences("Bút, vở, v.v. được trao. Hết./."), ["Bút, vở, v.v. được trao.", "Hết./."]);
        assert_eq!(sentences("Cô nói: “Bé giỏi.” Trẻ cười."), ["Cô nói: “Bé giỏi.”", "Trẻ cười."]);
        assert_eq!(sentences("1. Thời gian"), ["1. Thời gian"]);
        assert_eq!(
            sentences("Dự có 54 người của 9 trường năm 2026. Chủ trì"),
            ["Dự có 54 người của 9 trường năm 2026.", "Chủ trì"]
        );
        assert!(sentences(" \n ").is_empty());
    }

    #[test]
    fn full_stops() {
        assert_eq!(ensure_full_stop("Trẻ nói “vâng”"), "Trẻ nói “vâng”.");
        assert_eq!(ensure_full_stop("Trẻ nói “vâng.”"), "Trẻ nói “vâng.”");
        assert_eq!(ensure_full_stop("Hết./. "), "Hết./.");
        assert_eq!(ensure_full_stop(""), "");
        assert!(!ends_sentence("gồm:"));
    }

    #[test]
    fn characters_of_the_composed_text() {
        assert_eq!(chars("Tuye\u{302}\u{301}t"), 5);
    }

    #[test]
    fn beginnings_are_compared_without_marks() {
        assert_eq!(first_syllables("Trường Mầm non", 2), first_syllables("TRƯỜNG mầm chồi", 2));
        assert_eq!(first_syllables("Một", 3), "mot");
    }

    proptest! {
        #[test]
        fn sentences_lose_no_word(text in any::<String>()) {
            let letters = |text: &str| text.chars().filter(|letter| !letter.is_whitespace()).collect::<String>();
            prop_assert_eq!(letters(&sentences(&text).concat()), letters(&text));
        }
    }
}
