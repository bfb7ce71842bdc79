//! The first letter of an item: small inside a sentence unless a name begins it.

use super::offices::{begins_with_role, lower_office, starts_with_phrase};

/// Proper nouns whose second word is small, so that nothing but a list can tell them.
const PROPER: [&str; 20] = [
    "Ủy ban nhân dân",
    "Uỷ ban nhân dân",
    "Ủy ban Mặt trận",
    "Ban đại diện cha mẹ",
    "Hội đồng nhân dân",
    "Hội đồng Đội",
    "Đảng ủy",
    "Đảng uỷ",
    "Nhà nước",
    "Nhân dân",
    "Chính phủ",
    "Quốc hội",
    "Tiếng Việt",
    "Ngữ văn",
    "Tết",
    "Trung thu",
    "Noel",
    "Internet",
    "Google",
    "Zalo",
];

/// Foreign words that look like common ones ("Scratch", "Canva"): names of what schools work with.
const PROGRAMS: [&str; 12] = [
    "Canva",
    "Excel",
    "Facebook",
    "Gemini",
    "Kahoot",
    "Messenger",
    "Microsoft",
    "Padlet",
    "Quizizz",
    "Scratch",
    "Windows",
    "Word",
];

/// Common nouns that stay small before a name (Decree 30/2020, Appendix II: "phường Bình Sơn", "thứ Hai", "ngày Nhà giáo").
const COMMON: [&str; 31] = [
    "Anh",
    "Ấp",
    "Bà",
    "Bản",
    "Bé",
    "Cháu",
    "Chị",
    "Chiều",
    "Cô",
    "Cụm",
    "Đoàn công tác",
    "Đồng chí",
    "Em",
    "Huyện",
    "Khối",
    "Lớp",
    "Ngày",
    "Nhóm",
    "Ông",
    "Phường",
    "Quận",
    "Sáng",
    "Tháng",
    "Thầy",
    "Thị xã",
    "Thôn",
    "Thứ",
    "Tỉnh",
    "Tối",
    "Xã",
    "Xóm",
];

/// Documents: capital before a number ("Kế hoạch số 45/KH-MN").
const PAPERS: [&str; 14] = [
    "Báo cáo",
    "Chỉ thị",
    "Công điện",
    "Công văn",
    "Hướng dẫn",
    "Kế hoạch",
    "Nghị định",
    "Nghị quyết",
    "Quy chế",
    "Quy định",
    "Quyết định",
    "Thông báo",
    "Thông tư",
    "Tờ trình",
];

/// The item with its first letter small, as inside a sentence, unless it begins with a proper name, an abbreviation,
/// a quote or a digit. An office at the head becomes small as a whole if no name follows.
///
/// `keep` is asked with the whole text and may know names that this crate does not (schools, people, subjects).
///
/// ```
/// use vietnamese::list::lower_first;
/// let lower = |text| lower_first(text, &|_| false);
/// assert_eq!(lower("Giao lưu, chia sẻ kinh nghiệm"), "giao lưu, chia sẻ kinh nghiệm");
/// assert_eq!(lower("STEAM trong trường mầm non"), "STEAM trong trường mầm non");
/// assert_eq!(lower("Trường Mầm non Gió Biển"), "Trường Mầm non Gió Biển");
/// assert_eq!(lower("Phó Hiệu trưởng phụ trách"), "phó hiệu trưởng phụ trách");
/// ```
pub fn lower_first(text: &str, keep: &dyn Fn(&str) -> bool) -> String {
    if keep(text) {
        return text.to_owned();
    }
    if let Some(lowered) = lower_office(text) {
        return lowered;
    }
    if begins_with_name(text) {
        text.to_owned()
    } else {
        change_first(text, |letter| letter.to_lowercase().collect())
    }
}

/// The text with its first letter a capital; a quote or bracket before it is passed over, a digit is not.
///
/// ```
/// use vietnamese::list::upper_first;
/// assert_eq!(upper_first("đồng chí Lan"), "Đồng chí Lan");
/// assert_eq!(upper_first("“góc chơi”"), "“Góc chơi”");
/// ```
pub fn upper_first(text: &str) -> String {
    let at = text.find(|letter: char| letter.is_alphanumeric()).unwrap_or(text.len());
    let (before, rest) = text.split_at(at);
    format!("{before}{}", change_first(rest, |letter| letter.to_uppercase().collect()))
}

/// Whether the text begins with a capital letter.
pub(super) fn begins_upper(text: &str) -> bool {
    text.chars().next().is_some_and(char::is_uppercase)
}

/// Whether the capital at the head belongs to a name or an abbreviation.
fn begins_with_name(text: &str) -> bool {
    if !begins_upper(text) {
        // Quotes, digits and small letters: nothing to change.
        return true;
    }
    let mut words = text.split_whitespace();
    let (first, second) = (words.next().unwrap_or_default(), words.next().unwrap_or_default());
    if is_abbreviation(first) {
        return true;
    }
    let listed = |list: &[&str]| list.iter().any(|phrase| starts_with_phrase(text, phrase));
    if begins_with_role(text) {
        return false;
    }
    if listed(&COMMON) {
        // "Quận 1", "Phường 5": a number is part of the name; a class or a group stays small.
        return matches!(first, "Quận" | "Phường")
            && second.starts_with(|letter: char| letter.is_ascii_digit());
    }
    if listed(&PROPER) || listed(&PROGRAMS) {
        return true;
    }
    if let Some(paper) = PAPERS.iter().find(|paper| starts_with_phrase(text, paper)) {
        return text[paper.len()..].starts_with(" số ");
    }
    // "Trường Mầm non", "Nguyễn Văn", "Sở Giáo dục", "Hà Nội": names have two capitals, a sentence begins with one.
    // An abbreviation as the second word ("Dạy STEAM", "Phòng GD&ĐT") tells only after the word for an authority;
    // a comma between the two ends the name ("Toán, Tiếng Việt").
    if first.ends_with([',', ';', ':', '.']) {
        return false;
    }
    if first == "Điều" && second.starts_with(|letter: char| letter.is_ascii_digit()) {
        return true;
    }
    begins_upper(second) && (!is_abbreviation(second) || is_authority(first))
}

/// Words before the abbreviation of a school or an authority ("Sở GD&ĐT", "Trường THCS Đồi Chè").
fn is_authority(word: &str) -> bool {
    matches!(word, "Bộ" | "Đoàn" | "Đội" | "Phòng" | "Sở" | "Trường" | "Tổ")
}

/// All capitals (at least two letters), a capital inside, or a point or "&" inside: AI, STEAM, GD&ĐT, TP., ThS., PowerPoint.
fn is_abbreviation(word: &str) -> bool {
    let word = word.trim_matches(|letter: char| !letter.is_alphanumeric() && letter != '.');
    let mut letters = word.chars();
    letters.next().is_some_and(char::is_alphanumeric)
        && (letters.clone().any(char::is_uppercase)
            || letters.any(|letter| letter.is_ascii_digit() || letter == '&')
            || word.trim_end_matches('.').contains('.'))
}

fn change_first(text: &str, change: impl Fn(char) -> String) -> String {
    let mut letters = text.chars();
    match letters.next() {
        Some(first) => change(first) + letters.as_str(),
        None => String::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lower(text: &str) -> String {
        lower_first(text, &|_| false)
    }

    #[test]
    fn common_words_are_lowered() {
        for (text, lowered) in [
            ("Tổ chức 02 buổi sinh hoạt", "tổ chức 02 buổi sinh hoạt"),
            (
                "Hỗ trợ 30 bộ sách cho thư viện Trường Tiểu học Vàm Sen",
                "hỗ trợ 30 bộ sách cho thư viện Trường Tiểu học Vàm Sen",
            ),
            ("Mỗi lớp mẫu giáo xây dựng 01 góc", "mỗi lớp mẫu giáo xây dựng 01 góc"),
            ("Hội nghị ký kết", "hội nghị ký kết"),
            ("Dạy STEAM cho trẻ", "dạy STEAM cho trẻ"),
            ("Ứng dụng AI", "ứng dụng AI"),
            ("Ý kiến góp ý", "ý kiến góp ý"),
            ("Ở trường", "ở trường"),
            ("Trường bạn", "trường bạn"),
            ("Bộ sách giáo khoa", "bộ sách giáo khoa"),
            ("Phòng chống đuối nước", "phòng chống đuối nước"),
            ("Kế hoạch bài dạy", "kế hoạch bài dạy"),
            ("Phường Bến Trúc", "phường Bến Trúc"),
            ("Lớp Mầm 1", "lớp Mầm 1"),
            ("Thứ Hai tuần sau", "thứ Hai tuần sau"),
            ("Đồng chí Lò Thị Thanh Xuân", "đồng chí Lò Thị Thanh Xuân"),
            ("Giáo viên Trường Mầm non Gió Biển", "giáo viên Trường Mầm non Gió Biển"),
            ("Hiệu trưởng hai trường ký bản ghi nhớ", "hiệu trưởng hai trường ký bản ghi nhớ"),
            ("Toán, Tiếng Việt và Khoa học", "toán, Tiếng Việt và Khoa học"),
            ("Đổi mới", "đổi mới"),
        ] {
            assert_eq!(lower(text), lowered);
        }
    }

    #[test]
    fn names_abbreviations_quotes_and_digits_are_kept() {
        for text in [
            "Trường THCS Đồi Chè",
            "Nguyễn Văn A trình bày",
            "Hội đồng Đội phường",
            "Tiếng Việt lớp 5",
            "Sở GD&ĐT",
            "Ủy ban nhân dân xã",
            "UBND xã Gò Mây",
            "TP. Hồ Chí Minh",
            "ThS. Vương Đình Khải",
            "PowerPoint nâng cao",
            "Canva cho giáo viên",
            "Kế hoạch số 45/KH-MN",
            "Phường 5",
            "Điều 13",
            "“Góc chơi sáng tạo”",
            "38 giáo viên hoàn thành",
            "Hiệu trưởng Phùng Thị Ngọc Diệp",
            "Việt Nam",
            "đã nhỏ sẵn",
            "",
        ] {
            assert_eq!(lower(text), text);
        }
    }

    #[test]
    fn the_caller_may_know_more_names() {
        assert_eq!(lower_first("Toán lớp 5", &|text| text.starts_with("Toán")), "Toán lớp 5");
    }

    #[test]
    fn first_letters_rise() {
        assert_eq!(upper_first("ứng dụng"), "Ứng dụng");
        assert_eq!(upper_first("5-6 tuổi"), "5-6 tuổi");
        assert_eq!(upper_first(""), "");
    }
}
