//! Honorifics ("đồng chí", "bà") and degrees ("ThS.").

use crate::collate::given_name;
use crate::normal::tidy_line;

/// Degrees and titles of honour, without points, small letters.
const DEGREES: [&str; 17] = [
    "ts", "ths", "pgs", "gs", "tskh", "cn", "ks", "bs", "bscki", "bsckii", "ncs", "ngưt", "ngnd", "nsưt",
    "nsnd", "cki", "ckii",
];

/// Whether the honorific is that of guests outside the system, parents above all: "ông" or "bà".
///
/// ```
/// assert!(vietnamese::person::is_parent_honorific("Bà"));
/// assert!(!vietnamese::person::is_parent_honorific("đồng chí"));
/// ```
pub fn is_parent_honorific(honorific: &str) -> bool {
    matches!(tidy_line(honorific).to_lowercase().as_str(), "ông" | "bà")
}

/// Whether the text is nothing but degrees: "ThS.", "PGS.TS.", "TS. BS."
///
/// ```
/// use vietnamese::person::is_degree;
/// assert!(is_degree("ThS.") && is_degree("PGS.TS."));
/// assert!(!is_degree("bà"));
/// ```
pub fn is_degree(honorific: &str) -> bool {
    let honorific = tidy_line(honorific).to_lowercase();
    let mut parts = honorific.split(['.', ' ', ',']).filter(|part| !part.is_empty()).peekable();
    parts.peek().is_some() && parts.all(|part| DEGREES.contains(&part))
}

/// The name without the degrees before it, as a signature wants it.
///
/// ```
/// use vietnamese::person::strip_degree;
/// assert_eq!(strip_degree("PGS.TS. Vương Đình Khải"), "Vương Đình Khải");
/// assert_eq!(strip_degree("ThS.Vương Đình Khải"), "Vương Đình Khải");
/// ```
pub fn strip_degree(full_name: &str) -> &str {
    let mut name = full_name.trim();
    loop {
        let end = name.find(['.', ' ', ',']).unwrap_or(name.len());
        // A degree ends in a point or is written in more than one capital; "Bs Nam" without a point may be a name.
        let word = &name[..end];
        let rest = name[end..].trim_start_matches(['.', ' ', ',']);
        let marked =
            name[end..].starts_with('.') || word.chars().filter(|letter| letter.is_uppercase()).count() > 1;
        if rest.is_empty() || !marked || !is_degree(word) {
            return name;
        }
        name = rest;
    }
}

/// Honorific and full name as at the first mention: "đồng chí Lò Thị Thanh Xuân", "ThS. Vương Đình Khải".
/// Without an honorific the bare name. An honorific that the name already begins with is not said twice.
///
/// ```
/// use vietnamese::person::with_honorific;
/// assert_eq!(with_honorific("đồng chí", "Lò Thị Thanh Xuân"), "đồng chí Lò Thị Thanh Xuân");
/// assert_eq!(with_honorific("", "Lò Thị Thanh Xuân"), "Lò Thị Thanh Xuân");
/// ```
pub fn with_honorific(honorific: &str, full_name: &str) -> String {
    let honorific = tidy_line(honorific);
    let name = tidy_line(full_name);
    let said =
        name.to_lowercase().strip_prefix(&honorific.to_lowercase()).is_some_and(|rest| rest.starts_with(' '));
    if honorific.is_empty() || name.is_empty() || said { name } else { format!("{honorific} {name}") }
}

/// A later mention without the title: guests outside the system by given name ("bà Yến"), everybody else by honorific
/// and full name; a degree is left to the first mention.
///
/// ```
/// use vietnamese::person::address_title;
/// assert_eq!(address_title("bà", "Bạch Thị Hải Yến"), "bà Yến");
/// assert_eq!(address_title("đồng chí", "Lò Thị Thanh Xuân"), "đồng chí Lò Thị Thanh Xuân");
/// ```
pub fn address_title(honorific: &str, full_name: &str) -> String {
    if is_parent_honorific(honorific) {
        with_honorific(honorific, given_name(full_name))
    } else if is_degree(honorific) {
        tidy_line(full_name)
    } else {
        with_honorific(honorific, full_name)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn degrees_are_told_from_names() {
        for degree in ["ThS.", "ths", "TS.", "PGS. TS.", "GS.TSKH.", "NGƯT."] {
            assert!(is_degree(degree), "{degree}");
        }
        for other in ["", ".", "đồng chí", "ông", "Thsx", "đồng chí ThS."] {
            assert!(!is_degree(other), "{other}");
        }
    }

    #[test]
    fn signatures_lose_the_degree_and_nothing_else() {
        assert_eq!(strip_degree("ThS Vương Đình Khải"), "Vương Đình Khải");
        assert_eq!(strip_degree("Vương Đình Khải"), "Vương Đình Khải");
        assert_eq!(strip_degree("TS. BS. Y Ban"), "Y Ban");
        assert_eq!(strip_degree("ThS."), "ThS.");
        assert_eq!(strip_degree(""), "");
    }

    #[test]
    fn honorifics_are_said_once() {
        assert_eq!(with_honorific("bà", "Bà Bạch Thị Hải Yến"), "Bà Bạch Thị Hải Yến");
        assert_eq!(with_honorific("bà", "Bàn Thị Lan"), "bà Bàn Thị Lan");
        assert_eq!(with_honorific("ThS.", "Vương Đình Khải"), "ThS. Vương Đình Khải");
        assert_eq!(address_title("ThS.", "Vương Đình Khải"), "Vương Đình Khải");
    }
}
