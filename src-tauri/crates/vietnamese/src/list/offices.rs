//! Offices and roles: capital for one named person, small for a category ("14 phó hiệu trưởng, tổ trưởng chuyên môn").

use super::letter::lower_first;
use super::name::begins_upper;

/// Offices, the longest first where one begins another, with their small form.
/// They keep their capital when a name follows.
const OFFICES: [(&str, &str); 27] = [
    ("Bí thư Chi bộ", "bí thư chi bộ"),
    ("Bí thư Chi đoàn", "bí thư chi đoàn"),
    ("Phó Bí thư", "phó bí thư"),
    ("Bí thư", "bí thư"),
    ("Chủ tịch Công đoàn", "chủ tịch công đoàn"),
    ("Phó Chủ tịch", "phó chủ tịch"),
    ("Chủ tịch", "chủ tịch"),
    ("Phó Giám đốc", "phó giám đốc"),
    ("Giám đốc", "giám đốc"),
    ("Phó Trưởng phòng", "phó trưởng phòng"),
    ("Trưởng phòng", "trưởng phòng"),
    ("Phó Hiệu trưởng", "phó hiệu trưởng"),
    ("Phó hiệu trưởng", "phó hiệu trưởng"),
    ("Hiệu trưởng", "hiệu trưởng"),
    ("Hiệu Trưởng", "hiệu trưởng"),
    ("Tổng phụ trách Đội", "tổng phụ trách Đội"),
    ("Tổng phụ trách", "tổng phụ trách"),
    ("Tổ trưởng Văn phòng", "tổ trưởng văn phòng"),
    ("Tổ trưởng", "tổ trưởng"),
    ("Phó Tổ trưởng", "phó tổ trưởng"),
    ("Tổ phó", "tổ phó"),
    ("Khối trưởng", "khối trưởng"),
    ("Khối phó", "khối phó"),
    ("Nhóm trưởng", "nhóm trưởng"),
    ("Trưởng ban", "trưởng ban"),
    ("Phó Trưởng ban", "phó trưởng ban"),
    ("Trưởng đoàn", "trưởng đoàn"),
];

/// Words for people that are small inside a sentence even before a name.
const ROLES: [&str; 17] = [
    "Cán bộ quản lý",
    "Cán bộ quản lí",
    "Cán bộ",
    "Giáo viên",
    "Nhân viên",
    "Chuyên viên",
    "Báo cáo viên",
    "Lãnh đạo",
    "Đại diện",
    "Đại biểu",
    "Học sinh",
    "Cha mẹ",
    "Phụ huynh",
    "Trẻ",
    "Công chức",
    "Viên chức",
    "Người lao động",
];

/// The label of a group as it stands inside a sentence: offices and roles small everywhere, unless an office is followed
/// by a name; the first letter as in [`lower_first`].
///
/// ```
/// use vietnamese::list::lower_label;
/// assert_eq!(
///     lower_label("Phó Hiệu trưởng, Tổ trưởng chuyên môn hai trường"),
///     "phó hiệu trưởng, tổ trưởng chuyên môn hai trường"
/// );
/// assert_eq!(lower_label("Hiệu trưởng Trường Mầm non Gió Biển"), "Hiệu trưởng Trường Mầm non Gió Biển");
/// ```
pub fn lower_label(label: &str) -> String {
    let label = crate::normal::nfc(label);
    let mut lowered = String::with_capacity(label.len());
    let mut rest = label.as_str();
    let mut at_word = true;
    while let Some(letter) = rest.chars().next() {
        if at_word && let Some((office, small)) = office_at(rest) {
            let after = &rest[office.len()..];
            if named_after(after) {
                lowered.push_str(office);
            } else {
                lowered.push_str(small);
            }
            rest = after;
        } else if at_word && let Some(role) = ROLES.iter().find(|role| starts_with_phrase(rest, role)) {
            lowered.push_str(&role.to_lowercase());
            rest = &rest[role.len()..];
        } else {
            lowered.push(letter);
            rest = &rest[letter.len_utf8()..];
            at_word = !letter.is_alphanumeric();
            continue;
        }
        at_word = false;
    }
    if begins_with_office(&lowered) { lowered } else { lower_first(&lowered, &|_| false) }
}

/// How the offices in a line of titles are spelled.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum OfficeCase {
    /// "Phó Hiệu trưởng"
    Capital,
    /// "phó hiệu trưởng"
    Small,
}

/// The offices at the heads of titles joined by commas in one spelling, however they were typed; what follows an
/// office stays as it is.
///
/// ```
/// use vietnamese::list::{OfficeCase, spell_offices};
/// assert_eq!(spell_offices("Bí thư Chi bộ, Hiệu trưởng", OfficeCase::Small), "bí thư chi bộ, hiệu trưởng");
/// assert_eq!(spell_offices("phó hiệu trưởng", OfficeCase::Capital), "Phó Hiệu trưởng");
/// ```
pub fn spell_offices(titles: &str, case: OfficeCase) -> String {
    let titles = crate::normal::nfc(titles);
    let spelled = titles.split(", ").map(|title| {
        let office = office_in_any_case(title);
        match (office, case) {
            (Some((length, capital, _)), OfficeCase::Capital) => format!("{capital}{}", &title[length..]),
            (Some((length, _, small)), OfficeCase::Small) => format!("{small}{}", &title[length..]),
            (None, OfficeCase::Small) if begins_with_role(title) => lower_first(title, &|_| false),
            (None, _) => title.to_owned(),
        }
    });
    spelled.collect::<Vec<_>>().join(", ")
}

/// The office at the head of a title, whatever its capitals: its length in the title, its capital and small form.
fn office_in_any_case(title: &str) -> Option<(usize, &'static str, &'static str)> {
    let mut found: Option<(usize, &str, &str)> = None;
    for (capital, small) in OFFICES {
        let letters = capital.chars().count();
        let length = title.char_indices().nth(letters).map_or(title.len(), |(at, _)| at);
        let (head, after) = title.split_at(length);
        let whole = !after.chars().next().is_some_and(char::is_alphanumeric);
        // The first of two spellings of one office is the right one.
        let longer = found.is_none_or(|(best, ..)| best < length);
        if whole && longer && head.to_lowercase() == capital.to_lowercase() {
            found = Some((length, capital, small));
        }
    }
    found
}

/// The office at the head of the text and its small form; the longest one wins.
fn office_at(text: &str) -> Option<(&'static str, &'static str)> {
    OFFICES
        .iter()
        .filter(|(office, _)| starts_with_phrase(text, office))
        .max_by_key(|(office, _)| office.len())
        .copied()
}

/// Whether the text begins with an office ("Hiệu trưởng …").
pub(super) fn begins_with_office(text: &str) -> bool {
    office_at(text).is_some()
}

/// The text with the office at its head made small, unless a name follows; `None` if no office stands there.
pub(super) fn lower_office(text: &str) -> Option<String> {
    let (office, small) = office_at(text)?;
    let after = &text[office.len()..];
    Some(if named_after(after) { text.to_owned() } else { format!("{small}{after}") })
}

/// Whether the text begins with a word for people that is always small.
pub(super) fn begins_with_role(text: &str) -> bool {
    ROLES.iter().any(|role| starts_with_phrase(text, role))
}

/// Whether a name (of a person, a school, an office) follows directly: a capital that is no office or role itself.
fn named_after(after: &str) -> bool {
    let Some(next) = after.strip_prefix(' ') else { return false };
    begins_upper(next) && office_at(next).is_none() && !begins_with_role(next)
}

/// Whether the text begins with the phrase and the phrase ends at a word's end.
pub(super) fn starts_with_phrase(text: &str, phrase: &str) -> bool {
    text.strip_prefix(phrase).is_some_and(|after| !after.chars().next().is_some_and(char::is_alphanumeric))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn categories_are_small() {
        for (label, small) in [
            ("Cán bộ quản lý", "cán bộ quản lý"),
            ("cán bộ, giáo viên hai trường", "cán bộ, giáo viên hai trường"),
            ("Cán bộ, Giáo viên, Nhân viên nhà trường", "cán bộ, giáo viên, nhân viên nhà trường"),
            ("Hiệu trưởng, Phó Hiệu trưởng các trường", "hiệu trưởng, phó hiệu trưởng các trường"),
            ("Bí thư Chi bộ, Chủ tịch Công đoàn", "bí thư chi bộ, chủ tịch công đoàn"),
            ("Tổng phụ trách Đội các trường", "tổng phụ trách Đội các trường"),
            ("Đại diện Ban Giám hiệu", "đại diện Ban Giám hiệu"),
            ("Giáo viên Trường Mầm non Gió Biển", "giáo viên Trường Mầm non Gió Biển"),
            ("Trưởng ban đại diện cha mẹ học sinh các lớp", "trưởng ban đại diện cha mẹ học sinh các lớp"),
            ("Tổ trưởng Tổ trưởng", "tổ trưởng tổ trưởng"),
        ] {
            assert_eq!(lower_label(label), small);
        }
    }

    #[test]
    fn offices_take_one_spelling_and_what_follows_stays() {
        for (typed, capital, small) in [
            ("Phó hiệu trưởng", "Phó Hiệu trưởng", "phó hiệu trưởng"),
            ("PHÓ HIỆU TRƯỞNG", "Phó Hiệu trưởng", "phó hiệu trưởng"),
            ("Hiệu Trưởng", "Hiệu trưởng", "hiệu trưởng"),
            (
                "Phó Trưởng phòng Văn hóa - Xã hội phường Bến Trúc",
                "Phó Trưởng phòng Văn hóa - Xã hội phường Bến Trúc",
                "phó trưởng phòng Văn hóa - Xã hội phường Bến Trúc",
            ),
            ("Tổ trưởng Tổ 4-5 tuổi", "Tổ trưởng Tổ 4-5 tuổi", "tổ trưởng Tổ 4-5 tuổi"),
            ("Giáo viên Ngữ văn", "Giáo viên Ngữ văn", "giáo viên Ngữ văn"),
            ("Trưởng bản Nà Lốc", "Trưởng bản Nà Lốc", "Trưởng bản Nà Lốc"),
        ] {
            assert_eq!(spell_offices(typed, OfficeCase::Capital), capital);
            assert_eq!(spell_offices(typed, OfficeCase::Small), small);
        }
    }

    #[test]
    fn names_keep_the_capital() {
        for label in [
            "Phó Chủ tịch UBND phường Bến Trúc",
            "Trưởng phòng Văn hóa - Xã hội",
            "Hiệu trưởng Phùng Thị Ngọc Diệp",
            "Hội đồng Đội phường",
            "Trường Mầm non Gió Biển",
        ] {
            assert_eq!(lower_label(label), label);
        }
    }

    #[test]
    fn words_that_only_begin_alike_are_left() {
        assert_eq!(lower_label("Trường bạn"), "trường bạn");
        assert_eq!(lower_label("GV cốt cán, Hiệu trưởng"), "GV cốt cán, hiệu trưởng");
    }
}
