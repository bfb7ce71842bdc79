//! What is a person's name, and how it is written.

use super::part;
use crate::normal::tidy_line;
use crate::person::is_degree;

/// How people are addressed before the name, and how it is written in full; the second only before two words or more,
/// since it may be a name's first word ("Anh Thư").
const BEFORE: [(&str, &str); 10] = [
    ("đồng chí", "đồng chí"),
    ("đ/c", "đồng chí"),
    ("đ/ c", "đồng chí"),
    ("đ.c", "đồng chí"),
    ("đc", "đồng chí"),
    ("ông", "ông"),
    ("bà", "bà"),
    ("thầy", "thầy"),
    ("cô", "cô"),
    ("đ c", "đồng chí"),
];
const BEFORE_TWO: [(&str, &str); 2] = [("anh", "anh"), ("chị", "chị")];

/// Family names that begin a name for certain, even if the rest reads like a title ("Nguyễn Văn Thư").
const FAMILIES: [&str; 34] = [
    "nguyễn", "trần", "lê", "phạm", "hoàng", "huỳnh", "phan", "vũ", "võ", "đặng", "bùi", "đỗ", "hồ", "ngô",
    "dương", "lý", "lò", "quàng", "cà", "tòng", "lường", "vì", "giàng", "sùng", "thào", "vàng", "mùa",
    "hạng", "đinh", "trịnh", "mai", "đoàn", "lương", "hà",
];

/// A part of a line taken as a person: the honorific and the name; `None` if it is no name.
pub(super) fn read(text: &str) -> Option<(Option<String>, String)> {
    let text = tidy_line(text);
    let (honorific, rest) = parted(&text);
    let rest = rest.trim_matches(|letter: char| !letter.is_alphanumeric());
    let words: Vec<&str> = rest.split(' ').collect();
    let plain =
        rest.chars().all(|letter| letter.is_alphabetic() || matches!(letter, ' ' | '\'' | '’' | '-' | '.'));
    if rest.is_empty() || !plain || words.len() > 6 || (words.len() < 2 && honorific.is_none()) {
        return None;
    }
    let large = words.iter().all(|word| word.starts_with(char::is_uppercase));
    if !large && honorific.is_none() {
        return None;
    }
    let family = FAMILIES.contains(&words[0].to_lowercase().as_str()) && words.len() > 2;
    if !family && (part::is_title(rest) || part::is_place(rest)) {
        return None;
    }
    Some((honorific, capitals(rest)))
}

/// Takes what stands before the name from it: "Đ/c ThS. Lò Thị Mơ" → ("ThS.", "Lò Thị Mơ"): a degree says more.
fn parted(text: &str) -> (Option<String>, &str) {
    let mut rest = text;
    let mut honorific = None;
    loop {
        let first = rest.find([' ', ':']).unwrap_or(rest.len());
        let degree = rest[..first].rfind('.').map_or(first, |at| at + 1);
        if rest[..degree].ends_with('.') && is_degree(&rest[..degree]) {
            honorific = Some(rest[..degree].to_owned());
            rest = rest[degree..].trim_start();
            continue;
        }
        if first < rest.len()
            && rest[..first].chars().filter(|c| c.is_uppercase()).count() > 1
            && is_degree(&rest[..first])
        {
            honorific = Some(format!("{}.", &rest[..first]));
            rest = rest[first..].trim_start();
            continue;
        }
        let found = BEFORE.iter().chain(&BEFORE_TWO).find_map(|(said, full)| {
            let after = without_prefix(rest, said)?;
            let needs_two = BEFORE_TWO.iter().any(|(two, _)| two == said);
            (!needs_two || after.contains(' ')).then_some((*full, after))
        });
        let Some((full, after)) = found else { return (honorific, rest) };
        honorific.get_or_insert_with(|| full.to_owned());
        rest = after;
    }
}

/// The text after a prefix, whatever its case, if a word of its own follows.
fn without_prefix<'a>(text: &'a str, prefix: &str) -> Option<&'a str> {
    let mut rest = text.char_indices();
    for wanted in prefix.chars() {
        let (_, found) = rest.next()?;
        if !found.to_lowercase().eq(wanted.to_lowercase()) {
            return None;
        }
    }
    let at = rest.next().map(|(at, _)| at)?;
    let after = &text[at..];
    let trimmed = after.trim_start_matches([' ', '.', ':']);
    (trimmed.len() < after.len() && !trimmed.is_empty()).then_some(trimmed)
}

/// "LÒ THỊ MƠ" and "lò thị mơ" → "Lò Thị Mơ"; a name with capitals of its own stays.
pub(super) fn capitals(name: &str) -> String {
    let mixed = name.chars().any(char::is_lowercase)
        && name.split(' ').all(|word| word.starts_with(char::is_uppercase));
    if mixed {
        return name.to_owned();
    }
    let mut head = true;
    let mut written = String::with_capacity(name.len());
    for letter in name.chars() {
        if head {
            written.extend(letter.to_uppercase());
        } else {
            written.extend(letter.to_lowercase());
        }
        head = !letter.is_alphabetic();
    }
    written
}
