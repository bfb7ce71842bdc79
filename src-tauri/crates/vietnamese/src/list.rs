//! Lists inside a sentence, and the first letter of an item inside a sentence.

mod letter;
mod name;
mod offices;

pub use letter::{lower_first, upper_first};
pub use offices::{OfficeCase, lower_label, spell_offices};

/// Joins items in a sentence.
///
/// Two: "A và B". Three or more without inner commas: "A, B và C". As soon as one item has a comma or a semicolon
/// inside: semicolons throughout and "; và" before the last. Empty items are passed over.
///
/// ```
/// use vietnamese::list::join;
/// let join = |items: &[&str]| join(&items.iter().map(|item| item.to_string()).collect::<Vec<_>>());
/// assert_eq!(join(&["A", "B"]), "A và B");
/// assert_eq!(join(&["A", "B", "C"]), "A, B và C");
/// assert_eq!(join(&["A, x", "B, y", "C"]), "A, x; B, y; và C");
/// ```
pub fn join(items: &[String]) -> String {
    let items: Vec<&str> = items.iter().map(|item| item.trim()).filter(|item| !item.is_empty()).collect();
    match items.as_slice() {
        [] => String::new(),
        [only] => (*only).to_owned(),
        [rest @ .., last] if items.iter().any(|item| has_inner_comma(item)) => {
            format!("{}; và {last}", rest.join("; "))
        }
        [rest @ .., last] => format!("{} và {last}", rest.join(", ")),
    }
}

/// Whether an item needs semicolons around it: a comma or semicolon of its own, not one inside quotes ("“Bé vui, bé khỏe”")
/// and not the decimal comma of a number.
pub fn has_inner_comma(item: &str) -> bool {
    let mut depth = 0_u32;
    let letters: Vec<char> = item.chars().collect();
    letters.iter().enumerate().any(|(place, letter)| {
        match letter {
            '“' => depth += 1,
            '”' => depth = depth.saturating_sub(1),
            ';' => return depth == 0,
            ',' => {
                let digit = |at: Option<&char>| at.is_some_and(char::is_ascii_digit);
                let decimal = digit(place.checked_sub(1).and_then(|before| letters.get(before)))
                    && digit(letters.get(place + 1));
                return depth == 0 && !decimal;
            }
            _ => {}
        }
        false
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn joined(items: &[&str]) -> String {
        join(&items.iter().map(ToString::to_string).collect::<Vec<_>>())
    }

    #[test]
    fn short_lists() {
        assert_eq!(joined(&[]), "");
        assert_eq!(joined(&["A"]), "A");
        assert_eq!(joined(&["A, x"]), "A, x");
        assert_eq!(joined(&["A", " ", "B"]), "A và B");
    }

    #[test]
    fn a_comma_inside_turns_all_into_semicolons() {
        assert_eq!(joined(&["đồng chí Lan, Hiệu trưởng", "bà Yến"]), "đồng chí Lan, Hiệu trưởng; và bà Yến");
    }

    #[test]
    fn commas_in_quotes_and_numbers_do_not_count() {
        assert_eq!(joined(&["“Bé vui, bé khỏe”", "“Góc chơi”"]), "“Bé vui, bé khỏe” và “Góc chơi”");
        assert_eq!(joined(&["1,5 giờ học", "trao đổi"]), "1,5 giờ học và trao đổi");
        assert!(has_inner_comma("“A”, lớp 5"));
    }
}
