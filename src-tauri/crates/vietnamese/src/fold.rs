//! Search without marks: "tuyet" finds "Tuyết", and a query that bears marks must match with them.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

use crate::normal::nfc;
use crate::syllable::{Tone, split_tone};

/// The text for searching: marks dropped, đ → d, lower case, white space collapsed and trimmed.
///
/// ```
/// assert_eq!(vietnamese::fold("  Đặng  Thị TUYẾT "), "dang thi tuyet");
/// ```
pub fn fold(text: &str) -> String {
    let text = nfc(text);
    let mut folded = String::with_capacity(text.len());
    for word in text.split_whitespace() {
        if !folded.is_empty() {
            folded.push(' ');
        }
        folded.extend(bare_letters(word));
    }
    // A word of marks alone leaves nothing but its space.
    if folded.contains("  ") || folded.ends_with(' ') {
        folded = folded.split_whitespace().collect::<Vec<_>>().join(" ");
    }
    folded
}

/// The letters of a word, small and without marks.
pub(crate) fn bare_letters(word: &str) -> impl Iterator<Item = char> {
    word.chars().flat_map(char::to_lowercase).nfd().filter(|letter| !is_combining_mark(*letter)).map(
        |letter| match letter {
            'đ' => 'd',
            other => other,
        },
    )
}

/// Whether the text bears any Vietnamese mark (breve, circumflex, horn, a tone) or a đ.
///
/// ```
/// assert!(vietnamese::has_marks("Dương"));
/// assert!(vietnamese::has_marks("Đông"));
/// assert!(!vietnamese::has_marks("Lan Anh"));
/// ```
pub fn has_marks(text: &str) -> bool {
    nfc(text).nfd().any(|letter| {
        matches!(letter, 'đ' | 'Đ' | '\u{300}'..='\u{303}' | '\u{306}' | '\u{309}' | '\u{31b}' | '\u{323}')
    })
}

/// Whether every word of the query begins some word of the text.
///
/// A query word without marks matches the folded text; one that bears marks must match with its marks, whatever
/// the case and wherever the tone is written (hòa/hoà), and i/y alike at the end of a syllable (lí/lý).
/// An empty query matches everything.
///
/// ```
/// use vietnamese::matches;
/// assert!(matches("tuyet", "Nguyễn Hồng Tuyết"));
/// assert!(matches("dang", "Đặng Văn Hoà"));
/// assert!(matches("hòa đặng", "Đặng Văn Hoà"));
/// assert!(!matches("tuyệt", "Nguyễn Hồng Tuyết"));
/// ```
pub fn matches(query: &str, text: &str) -> bool {
    let query = nfc(query);
    let text = nfc(text);
    words(&query).all(|asked| {
        if has_marks(asked) {
            words(&text).any(|word| begins_with_marks(asked, word))
        } else {
            let asked: String = bare_letters(asked).collect();
            words(&text).any(|word| {
                let word: String = bare_letters(word).collect();
                word.starts_with(&asked) || one_i(&word) == one_i(&asked)
            })
        }
    })
}

/// Runs of letters and digits: "GD&ĐT" is two words, "5-6" is two.
pub(crate) fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split(|letter: char| !letter.is_alphanumeric() && !is_combining_mark(letter))
        .filter(|word| !word.is_empty())
}

/// Whether a query word with marks begins a word of the text.
fn begins_with_marks(asked: &str, word: &str) -> bool {
    let (asked, asked_tone) = split_tone(&asked.to_lowercase());
    let (word, tone) = split_tone(&word.to_lowercase());
    if one_i(&asked) == one_i(&word) {
        return asked_tone == tone;
    }
    // Half a word ("tuyê", "đ") is still being typed: its tone may come later.
    word.starts_with(&asked) && (asked_tone == tone || asked_tone == Tone::Level)
}

/// A final y after a single consonant written as i (kỹ/kĩ, lý/lí, mỹ, quý, sỹ, tỷ), for comparing.
pub(crate) fn one_i(word: &str) -> String {
    match word.strip_suffix('y') {
        Some("h" | "k" | "l" | "m" | "s" | "t" | "v" | "qu") => format!("{}i", &word[..word.len() - 1]),
        _ => word.to_owned(),
    }
}

/// An ASCII name for files and links: small letters, digits and hyphens, at most `max` characters, cut at a word.
/// Only a first word longer than `max` is cut inside.
///
/// ```
/// use vietnamese::slug;
/// assert_eq!(slug("Hai Hiệu trưởng tặng hoa lưu niệm", 80), "hai-hieu-truong-tang-hoa-luu-niem");
/// assert_eq!(slug("Sinh hoạt chuyên môn cụm số 5", 15), "sinh-hoat");
/// ```
pub fn slug(text: &str, max: usize) -> String {
    let folded = fold(text);
    let mut slug = String::new();
    for word in folded.split(|letter: char| !letter.is_ascii_alphanumeric()).filter(|word| !word.is_empty()) {
        if slug.is_empty() {
            slug.push_str(&word[..word.len().min(max)]);
            if word.len() > max {
                break;
            }
        } else if slug.len() + 1 + word.len() <= max {
            slug.push('-');
            slug.push_str(word);
        } else {
            break;
        }
    }
    slug
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn every_vietnamese_letter_folds_to_ascii() {
        assert_eq!(
            fold("ÀẢÃÁẠ Ằẵ Ấậ Đđ Êểễ Ìĩ Ồộ Ờợ Ũụ Ừữự Ỳỷỹýỵ"),
            "aaaaa aa aa dd eee ii oo oo uu uuu yyyyy"
        );
    }

    #[test]
    fn decomposed_text_folds_alike() {
        let decomposed: String = "Đặng Thị Tuyết Nhung".nfd().collect();
        assert_eq!(fold(&decomposed), "dang thi tuyet nhung");
        assert!(matches("tuyết", &decomposed));
    }

    #[test]
    fn a_word_of_the_query_begins_a_word_of_the_text() {
        assert!(matches("ngu tu", "Nguyễn Hồng Tuyết"));
        assert!(!matches("guy", "Nguyễn Hồng Tuyết"));
        assert!(matches("", "bất kỳ"));
        assert!(matches("gd&đt", "Sở GD&ĐT"));
        assert!(matches("cụm 5", "Sinh hoạt chuyên môn cụm số 5"));
    }

    #[test]
    fn marks_in_the_query_count() {
        assert!(matches("đang", "Đang học"));
        assert!(!matches("đang", "Đặng"));
        assert!(!matches("dạng", "Đặng"));
        assert!(!matches("tân", "Tấn"));
        assert!(matches("TUYẾT", "tuyết"));
    }

    #[test]
    fn a_word_half_typed_waits_for_its_tone() {
        assert!(matches("đ", "Đặng"));
        assert!(matches("tuyê", "Tuyết"));
        assert!(matches("hoà", "Hoàng"));
        assert!(!matches("hoá", "Hoàng"));
    }

    #[test]
    fn both_spellings_of_tone_place_and_of_i_are_found() {
        assert!(matches("hòa", "Hoà") && matches("hoà", "hòa"));
        assert!(matches("thúy", "Thuý") && matches("khỏe", "khoẻ"));
        assert!(matches("lí", "quản lý") && matches("quý", "Quí") && matches("mi thuat", "Mỹ thuật"));
        assert!(!matches("tai", "tay"));
    }

    #[test]
    fn slugs_are_cut_at_words() {
        assert_eq!(slug("“Đặng” & 5-6 tuổi", 80), "dang-5-6-tuoi");
        assert_eq!(slug("Nghiêng", 4), "nghi");
        assert_eq!(slug("…", 10), "");
        assert_eq!(slug("Bé vui", 0), "");
    }

    proptest! {
        #[test]
        fn folding_is_stable(text in any::<String>()) {
            let once = fold(&text);
            prop_assert_eq!(fold(&once), once.clone());
        }

        #[test]
        fn vietnamese_folds_to_ascii(text in "[aAàảãáạăĂằẳẵắặâÂầẩẫấậbdđĐeÈẻẽéẹêỀểễếệghiìỉĩíịklmnoòỏõóọôồổỗốộơờởỡớợprstuùủũúụưỪửữứựvxyỳỷỹýỵ ]{0,40}") {
            prop_assert!(fold(&text).is_ascii());
            let decomposed: String = text.nfd().collect();
            prop_assert_eq!(fold(&decomposed), fold(&text));
        }

        #[test]
        fn slugs_are_short_ascii(text in any::<String>(), max in 0usize..60) {
            let slug = slug(&text, max);
            prop_assert!(slug.len() <= max);
            prop_assert!(slug.chars().all(|letter| letter.is_ascii_lowercase() || letter.is_ascii_digit() || letter == '-'));
            prop_assert!(!slug.starts_with('-') && !slug.ends_with('-'));
        }

        #[test]
        fn every_text_matches_itself(text in "[A-Za-zĐđăâêôơưàáảãạếệứ ]{0,30}") {
            prop_assert!(matches(&text, &text));
            prop_assert!(matches(&fold(&text), &text));
        }
    }
}
