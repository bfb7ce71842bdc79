//! The order of names and of texts.
//!
//! Letters as in the Vietnamese alphabet (a ă â b c d đ e ê … o ô ơ … u ư …; f j w z at their Latin places), then the
//! tones ngang, huyền, hỏi, ngã, sắc, nặng, syllable by syllable as dictionaries do. A key of bytes can be stored and
//! compared without this crate; it was chosen over ICU, which would weigh more than the rest of the program's text work.

use std::cmp::Ordering;

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

use crate::normal::tidy_line;
use crate::syllable::split_tone;

const ALPHABET: &str = "aăâbcdđeêfghijklmnoôơpqrstuưvwxyz";

/// Ends a level of the key; below every other byte.
const END: u8 = 0;
/// Ends the letters of a syllable; its tone follows.
const TONE: u8 = 1;
const DIGITS: u8 = 8;
const LETTERS: u8 = 16;
/// Letters of other scripts, after ours, in the order of their code points.
const FOREIGN: u8 = 255;

/// The given name: the last word, a note in brackets left aside.
///
/// ```
/// use vietnamese::given_name;
/// assert_eq!(given_name("Lò Thị Thanh Xuân"), "Xuân");
/// assert_eq!(given_name("Nguyễn Văn An (5A)"), "An");
/// ```
pub fn given_name(full_name: &str) -> &str {
    name_parts(full_name).1
}

/// What stands before the given name, and the given name.
fn name_parts(full_name: &str) -> (&str, &str) {
    let name = match full_name.split_once('(') {
        Some((name, _)) if !name.trim().is_empty() => name,
        _ => full_name,
    };
    let name = name.trim();
    match name.rsplit_once(char::is_whitespace) {
        Some((before, given)) => (before.trim_end(), given),
        None => ("", name),
    }
}

/// The sort key of a person: given name, then family name, then middle names.
///
/// ```
/// use vietnamese::compare_people;
/// let mut names = ["Trần Thị Đào", "Lò Văn Dũng", "Bạch Hải Ân", "Âu Thị An"];
/// names.sort_by(|a, b| compare_people(a, b));
/// assert_eq!(names, ["Âu Thị An", "Bạch Hải Ân", "Lò Văn Dũng", "Trần Thị Đào"]);
/// ```
pub fn person_key(full_name: &str) -> Vec<u8> {
    let name = tidy_line(full_name);
    let (before, given) = name_parts(&name);
    let (family, middle) = before.split_once(' ').unwrap_or((before, ""));
    let mut key = Vec::with_capacity(name.len() * 3);
    for part in [given, family, middle] {
        push_syllables(&mut key, part);
        key.push(END);
    }
    // Names that differ in case or marks of other languages only: always the same order.
    key.extend_from_slice(name.as_bytes());
    key
}

/// The sort key of any text. Punctuation does not count; numbers go by value ("Lớp 2A" before "Lớp 10A").
pub fn text_key(text: &str) -> Vec<u8> {
    let text = tidy_line(text);
    let mut key = Vec::with_capacity(text.len() * 3);
    push_syllables(&mut key, &text);
    key.push(END);
    key.extend_from_slice(text.as_bytes());
    key
}

/// The order of two people by [`person_key`].
pub fn compare_people(a: &str, b: &str) -> Ordering {
    person_key(a).cmp(&person_key(b))
}

/// The order of two texts by [`text_key`].
///
/// ```
/// use vietnamese::compare;
/// assert!(compare("Lớp 2A", "Lớp 10A").is_lt());
/// assert!(compare("“Ngày hội”", "Nghề").is_lt());
/// ```
pub fn compare(a: &str, b: &str) -> Ordering {
    text_key(a).cmp(&text_key(b))
}

/// The syllables of a text, each its letters, then its tone; a shorter one comes before a longer one.
fn push_syllables(key: &mut Vec<u8>, text: &str) {
    let is_part = |letter: char| letter.is_alphanumeric() || is_combining_mark(letter);
    for word in text.split(|letter: char| !is_part(letter)).filter(|word| !word.is_empty()) {
        let (letters, tone) = split_tone(&word.to_lowercase());
        let mut rest = letters.as_str();
        while let Some(letter) = rest.chars().next() {
            if letter.is_ascii_digit() {
                let end = rest.find(|letter: char| !letter.is_ascii_digit()).unwrap_or(rest.len());
                push_number(key, &rest[..end]);
                rest = &rest[end..];
            } else {
                push_letter(key, letter);
                rest = &rest[letter.len_utf8()..];
            }
        }
        key.push(TONE);
        key.push(TONE + 1 + tone as u8);
    }
}

fn push_letter(key: &mut Vec<u8>, letter: char) {
    let place = |letter: char| ALPHABET.chars().position(|known| known == letter);
    // A letter of another language sorts as its base ("ü" as "u").
    let base = || letter.nfd().next().and_then(place);
    match place(letter).or_else(base) {
        Some(place) => key.push(LETTERS + place as u8),
        None if is_combining_mark(letter) => {}
        None => {
            key.push(FOREIGN);
            key.extend_from_slice(letter.encode_utf8(&mut [0; 4]).as_bytes());
        }
    }
}

/// A number by its value: first how long it is, then its digits.
fn push_number(key: &mut Vec<u8>, digits: &str) {
    let digits = digits.trim_start_matches('0');
    key.push(DIGITS);
    key.push(u8::try_from(digits.len()).unwrap_or(u8::MAX));
    key.extend_from_slice(digits.as_bytes());
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[track_caller]
    fn in_order(texts: &[&str], compare: fn(&str, &str) -> Ordering) {
        for pair in texts.windows(2) {
            assert!(compare(pair[0], pair[1]).is_lt(), "{} < {}", pair[0], pair[1]);
        }
    }

    #[test]
    fn letters_then_tones() {
        in_order(&["da", "đa", "ga"], compare);
        in_order(&["a", "ă", "â", "b"], compare);
        in_order(&["o", "ô", "ơ", "p"], compare);
        in_order(&["ma", "mà", "mả", "mã", "má", "mạ", "mai"], compare);
        in_order(&["bán buôn", "bạn bè"], compare);
        in_order(&["Hà", "hà nội", "há", "hành"], compare);
    }

    #[test]
    fn people_go_by_given_name_then_family_then_middle() {
        in_order(
            &[
                "Vi Văn An",
                "Bùi Thị Minh Anh",
                "Bùi Thị Ngọc Anh",
                "Đỗ Lan Anh",
                "Lê Thị Ánh",
                "Âu Thị Bình",
                "Lò Văn Dũng",
                "Cầm Thị Đào",
                "Y Hà",
                "Y Hạ",
            ],
            compare_people,
        );
    }

    #[test]
    fn one_word_is_a_given_name() {
        assert_eq!(given_name("Xuân"), "Xuân");
        assert_eq!(given_name("  "), "");
        assert_eq!(given_name("Lò Thị  Xuân "), "Xuân");
        in_order(&["Xuân", "Lò Xuân"], compare_people);
    }

    #[test]
    fn spelling_of_the_tone_does_not_part_names() {
        let key = |name| text_key(name).split(|byte| *byte == END).next().map(<[u8]>::to_vec);
        assert_eq!(key("Hòa"), key("Hoà"));
        assert_eq!(key("HÒA"), key("hòa"));
    }

    #[test]
    fn numbers_by_value() {
        in_order(&["Cụm 2", "Cụm 5", "Cụm 10", "Cụm chuyên môn"], compare);
        in_order(&["Lớp 5A2", "Lớp 5A10", "Lớp 5B1"], compare);
    }

    proptest! {
        #[test]
        fn the_order_is_total(a in "\\PC{0,12}", b in "[a-zđăâạảÁ0-9 ]{0,8}", c in "[a-zđăâạảÁ0-9 ]{0,8}") {
            for order in [compare, compare_people] {
                prop_assert_eq!(order(&a, &b), order(&b, &a).reverse());
                prop_assert_eq!(order(&b, &c) == Ordering::Equal, tidy_line(&b) == tidy_line(&c));
                let mut three = [&a, &b, &c];
                three.sort_by(|x, y| order(x, y));
                prop_assert!(order(three[0], three[1]).is_le() && order(three[1], three[2]).is_le());
                prop_assert!(order(three[0], three[2]).is_le());
            }
        }

        #[test]
        fn both_unicode_forms_have_one_key(name in "[A-Za-zĐđăâêôơưáàảãạếệứ ]{0,20}") {
            let decomposed: String = name.nfd().collect();
            prop_assert_eq!(person_key(&decomposed), person_key(&name));
            prop_assert_eq!(text_key(&decomposed), text_key(&name));
        }
    }
}
