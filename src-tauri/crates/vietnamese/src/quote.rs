//! Curly quotes, once.

/// The text in “…” unless it has curly quotes already: a title with quotes inside gets none outside.
/// Straight quotes inside become curly pairs first; quotes doubled outside become single.
///
/// ```
/// use vietnamese::quote::quoted;
/// assert_eq!(quoted("Bé làm cầu vượt suối"), "“Bé làm cầu vượt suối”");
/// assert_eq!(quoted("Kể chuyện “Chú vịt xám”"), "Kể chuyện “Chú vịt xám”");
/// assert_eq!(quoted("\"Góc chơi\""), "“Góc chơi”");
/// ```
pub fn quoted(text: &str) -> String {
    let text = curly(text.trim());
    if text.is_empty() {
        return text;
    }
    let mut inner = text.as_str();
    while let Some(undoubled) = inner.strip_prefix("““").and_then(|rest| rest.strip_suffix("””")) {
        // One pair of the two comes off; what is left still begins and ends with a quote.
        if undoubled.contains(['“', '”']) {
            break;
        }
        inner = &inner["“".len()..inner.len() - "”".len()];
    }
    if inner.contains(['“', '”']) { inner.to_owned() } else { format!("“{inner}”") }
}

/// The text without the one pair of quotes, curly or straight, that encloses the whole of it.
///
/// ```
/// use vietnamese::quote::unquoted;
/// assert_eq!(unquoted("“Góc chơi”"), "Góc chơi");
/// assert_eq!(unquoted("“Bé vui” và “Bé khỏe”"), "“Bé vui” và “Bé khỏe”");
/// ```
pub fn unquoted(text: &str) -> &str {
    let text = text.trim();
    let within = |open: char, close: char| {
        text.strip_prefix(open)?.strip_suffix(close).filter(|inner| !closes_early(inner, open, close))
    };
    within('“', '”').or_else(|| within('"', '"')).map_or(text, str::trim)
}

/// Whether the outer pair ends before the end of the text.
fn closes_early(inner: &str, open: char, close: char) -> bool {
    if open == close {
        return inner.contains(open);
    }
    let mut depth = 0_u32;
    for letter in inner.chars() {
        if letter == open {
            depth += 1;
        } else if letter == close {
            if depth == 0 {
                return true;
            }
            depth -= 1;
        }
    }
    false
}

/// Straight double quotes as curly pairs. An odd one out (inches, a slip) leaves all of them as they are.
///
/// ```
/// assert_eq!(vietnamese::quote::curly("hội thi \"Bé vui\""), "hội thi “Bé vui”");
/// ```
pub fn curly(text: &str) -> String {
    if text.matches('"').count() % 2 == 1 {
        return text.to_owned();
    }
    let mut opening = false;
    text.chars()
        .map(|letter| {
            if letter != '"' {
                return letter;
            }
            opening = !opening;
            if opening { '“' } else { '”' }
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn quotes_are_put_once() {
        assert_eq!(quoted("“Góc chơi”"), "“Góc chơi”");
        assert_eq!(quoted("““Góc chơi””"), "“Góc chơi”");
        assert_eq!(quoted("Hội thảo \"Đọc hiểu\""), "Hội thảo “Đọc hiểu”");
        assert_eq!(quoted("Màn hình 15\""), "“Màn hình 15\"”");
        assert_eq!(quoted("  "), "");
    }

    #[test]
    fn only_an_enclosing_pair_comes_off() {
        assert_eq!(unquoted("\"Góc chơi\""), "Góc chơi");
        assert_eq!(unquoted("“Bé “vui” khỏe”"), "Bé “vui” khỏe");
        assert_eq!(unquoted("\"A\" và \"B\""), "\"A\" và \"B\"");
        assert_eq!(unquoted("“"), "“");
        assert_eq!(unquoted("Kể “Chú vịt”"), "Kể “Chú vịt”");
    }

    proptest! {
        #[test]
        fn quoting_twice_is_quoting_once(text in "[a-c “”\"]{0,12}") {
            let once = quoted(&text);
            prop_assert_eq!(quoted(&once), once.clone());
        }

        #[test]
        fn words_stay(text in "[a-c “”\"]{0,12}") {
            let letters = |text: &str| text.chars().filter(|letter| letter.is_alphabetic()).collect::<String>();
            prop_assert_eq!(letters(&quoted(&text)), letters(&text));
            prop_assert_eq!(letters(unquoted(&text)), letters(&text));
        }
    }
}
