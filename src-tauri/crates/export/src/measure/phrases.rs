//! Phrases of school names that a reader does not want broken over two lines.

/// From the longest to the shortest, so that "TRUNG HỌC CƠ SỞ" is found before "TRUNG HỌC".
const WHOLE: [&str; 15] = [
    "TRUNG HỌC PHỔ THÔNG",
    "TRUNG HỌC CƠ SỞ",
    "ỦY BAN NHÂN DÂN",
    "DÂN TỘC NỘI TRÚ",
    "DÂN TỘC BÁN TRÚ",
    "GIÁO DỤC VÀ ĐÀO TẠO",
    "VĂN HÓA - XÃ HỘI",
    "TRUNG HỌC",
    "TIỂU HỌC",
    "MẦM NON",
    "MẪU GIÁO",
    "THÀNH PHỐ",
    "PHỔ THÔNG",
    "DÂN TỘC",
    "CƠ SỞ",
];

const PAIRS: [&str; 14] = [
    "TRUNG HỌC",
    "TIỂU HỌC",
    "MẦM NON",
    "MẪU GIÁO",
    "PHỔ THÔNG",
    "CƠ SỞ",
    "DÂN TỘC",
    "NỘI TRÚ",
    "BÁN TRÚ",
    "GIÁO DỤC",
    "ĐÀO TẠO",
    "NHÂN DÂN",
    "THÀNH PHỐ",
    "ỦY BAN",
];

/// Words with the known phrases as units.
pub(super) fn whole(words: &[String]) -> Vec<String> {
    grouped(words, &WHOLE)
}

/// Words with only the pairs of syllables that make one word as units.
pub(super) fn pairs(words: &[String]) -> Vec<String> {
    grouped(words, &PAIRS)
}

fn grouped(words: &[String], phrases: &[&str]) -> Vec<String> {
    let mut units = Vec::new();
    let mut rest = words;
    while let Some(first) = rest.first() {
        let taken = phrases.iter().find_map(|phrase| begins(rest, phrase)).unwrap_or(1);
        let mut unit = if taken == 1 { first.clone() } else { rest[..taken].join(" ") };
        rest = &rest[taken..];
        // A dash between two levels of school ends its line and never begins one.
        if let Some((dash, after)) = rest.split_first()
            && matches!(dash.as_str(), "-" | "–")
        {
            unit.push(' ');
            unit.push_str(dash);
            rest = after;
        }
        units.push(unit);
    }
    units
}

/// How many words a phrase takes, if the words begin with it.
fn begins(words: &[String], phrase: &str) -> Option<usize> {
    let count = phrase.split(' ').count();
    let same = words.len() >= count
        && words.iter().zip(phrase.split(' ')).all(|(word, part)| word.to_uppercase() == part);
    same.then_some(count)
}
