//! Whether the capital at the head of an item belongs to a name, an abbreviation or a quote.

use super::offices::{begins_with_role, starts_with_phrase};

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

/// Whether the text begins with a capital letter.
pub(super) fn begins_upper(text: &str) -> bool {
    text.chars().next().is_some_and(char::is_uppercase)
}

/// Whether the capital at the head belongs to a name or an abbreviation.
pub(super) fn begins_with_name(text: &str) -> bool {
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
