//! Searching many texts at once: the terms of a text and of a query, for an index that can look up whole terms and
//! beginnings of terms. An index of the [`Terms`] of texts, asked with [`asked`], finds what [`matches`](crate::matches) finds.

use std::collections::BTreeSet;

use crate::fold::{bare_letters, has_marks, one_i, words};
use crate::normal::nfc;
use crate::syllable::{Tone, split_tone};

/// The words of one or many texts, each once.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Words(BTreeSet<String>);

impl Words {
    /// Adds the words of a text.
    pub fn add(&mut self, text: &str) {
        for word in words(&nfc(text)) {
            if !self.0.contains(word) {
                self.0.insert(word.to_owned());
            }
        }
    }

    /// Their terms.
    pub fn terms(&self) -> Terms {
        let mut terms = Terms::default();
        self.0.iter().for_each(|word| terms.add(word));
        terms
    }
}

/// The terms of a text, each once. A term is free of white space, and its ASCII letters are small.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Terms {
    /// Every word without its marks.
    pub folded: BTreeSet<String>,
    /// The words that bear marks, their tone in front: "hoà" and "hòa" are both "1hoa".
    pub exact: BTreeSet<String>,
}

impl Terms {
    fn add(&mut self, word: &str) {
        let bare: String = bare_letters(word).collect();
        if bare.is_empty() {
            return;
        }
        self.folded.insert(one_i(&bare));
        if has_marks(word) {
            self.add_exact(word);
        }
    }

    fn add_exact(&mut self, word: &str) {
        let (letters, tone) = split_tone(&word.to_lowercase());
        self.exact.insert(format!("{}{}", digit(tone), one_i(&letters)));
        // "tuyê" is half of "tuyết": the beginnings that a query with marks but no tone may hold.
        for (end, _) in letters.char_indices().skip(1) {
            if let Some(half) = letters.get(..end).filter(|half| has_marks(half)) {
                self.exact.insert(format!("{HALF}{half}"));
            }
        }
    }
}

/// Stands where a tone's digit would, before the beginning of a longer word.
const HALF: char = 'h';

/// One word of a query: a text has it if it has a term that begins with `start`, or one of `whole`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Asked {
    /// Whether the exact terms are meant, not the folded ones.
    pub exact: bool,
    /// The beginning of a term.
    pub start: String,
    /// Whole terms.
    pub whole: Vec<String>,
}

/// The words of a query; a text must have them all.
pub fn asked(query: &str) -> Vec<Asked> {
    words(&nfc(query))
        .filter_map(|word| {
            if has_marks(word) {
                return Some(asked_exactly(word));
            }
            let start: String = bare_letters(word).collect();
            let whole = vec![one_i(&start)];
            (!start.is_empty()).then_some(Asked { exact: false, start, whole })
        })
        .collect()
}

fn asked_exactly(word: &str) -> Asked {
    let (letters, tone) = split_tone(&word.to_lowercase());
    let mut whole = vec![format!("{}{}", digit(tone), one_i(&letters))];
    if tone == Tone::Level {
        whole.push(format!("{HALF}{letters}"));
    }
    Asked { exact: true, start: format!("{}{letters}", digit(tone)), whole }
}

/// The text's words in one spelling, whatever the case, the place of the tone and i or y: equal for
/// "Đặng Văn HOÀ" and "Đặng Văn Hòa", different for "Hương" and "Hường".
pub fn spelling(text: &str) -> String {
    let text = nfc(text);
    let spelled = words(&text).map(|word| {
        let (letters, tone) = split_tone(&word.to_lowercase());
        format!("{}{}", digit(tone), one_i(&letters))
    });
    spelled.collect::<Vec<_>>().join(" ")
}

fn digit(tone: Tone) -> char {
    match tone {
        Tone::Level => '0',
        Tone::Falling => '1',
        Tone::Dipping => '2',
        Tone::Broken => '3',
        Tone::Rising => '4',
        Tone::Heavy => '5',
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn terms(text: &str) -> Terms {
        let mut words = Words::default();
        words.add(text);
        words.terms()
    }

    fn found(query: &str, text: &str) -> bool {
        let terms = terms(text);
        asked(query).iter().all(|asked| {
            let terms = if asked.exact { &terms.exact } else { &terms.folded };
            asked.whole.iter().any(|whole| terms.contains(whole))
                || terms.iter().any(|term| term.starts_with(&asked.start))
        })
    }

    #[test]
    fn an_index_finds_what_matches_finds() {
        for (query, text) in [
            ("tuyet", "Nguyễn Hồng Tuyết"),
            ("tuyê", "Tuyết"),
            ("hoà đặng", "Đặng Văn Hòa"),
            ("lí", "quản lý"),
            ("114/kh-ubnd", "Kế hoạch số 114/KH-UBND"),
        ] {
            assert!(found(query, text), "{query}: {text}");
        }
        for (query, text) in [("tuyệt", "Tuyết"), ("dương", "bồi dưỡng"), ("đang", "Đặng"), ("guy", "Nguyễn")]
        {
            assert!(!found(query, text), "{query}: {text}");
        }
    }

    #[test]
    fn one_name_has_one_spelling() {
        assert_eq!(spelling("Đặng Văn HOÀ"), spelling("Đặng  Văn Hòa"));
        assert_ne!(spelling("Nguyễn Thị Hương"), spelling("Nguyễn Thị Hường"));
    }

    proptest! {
        #[test]
        fn any_query_finds_in_any_text_what_matches_finds(
            query in "[aáảâấbdđĐghikloôơợqrtuưựxyýỳ /']{0,6}", text in "[AaáảâấbdđĐghikloôơợqrtuưựxyýỳ/]{0,12}"
        ) {
            prop_assert_eq!(found(&query, &text), crate::matches(&query, &text));
        }

        #[test]
        fn terms_hold_no_white_space(text in any::<String>()) {
            let terms = terms(&text);
            let mut all = terms.folded.iter().chain(&terms.exact);
            prop_assert!(all.all(|term| !term.is_empty() && !term.contains(char::is_whitespace)));
        }
    }
}
