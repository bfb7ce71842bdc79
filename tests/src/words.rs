//! Comparing what a reader would call the same words.

use unicode_normalization::UnicodeNormalization;

/// One form for equal texts: NFC, white space folded, the en dash a hyphen.
pub fn same(text: &str) -> String {
    let text: String = text.nfc().map(|letter| if letter == '–' { '-' } else { letter }).collect();
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The words in a file that is not text, a picture's metadata say: runs of letters too long to be chance.
pub fn strings(bytes: &[u8]) -> String {
    let text = String::from_utf8_lossy(bytes);
    let runs = text.split(|letter: char| letter.is_control() || letter == char::REPLACEMENT_CHARACTER);
    runs.filter(|run| run.chars().count() >= 8).collect::<Vec<_>>().join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_reads_the_same_is_the_same() {
        assert_eq!(same("Tuyê\u{301}t  –\u{a0}3\n tuổi"), "Tuyết - 3 tuổi");
    }
}
