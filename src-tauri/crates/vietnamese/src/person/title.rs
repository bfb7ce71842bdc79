//! Titles: which is of the Party, how several stand in a line, whether one names an organisation.

use super::rank::{has, searchable};
use crate::normal::{nfc, tidy_line};

/// Whether a title is an office of the Party: it names Đảng ủy, Chi bộ, Chi ủy or Bí thư, but not the Youth Union.
///
/// ```
/// use vietnamese::person::is_party_title;
/// assert!(is_party_title("Bí thư Chi bộ"));
/// assert!(!is_party_title("Bí thư Chi đoàn"));
/// ```
pub fn is_party_title(title: &str) -> bool {
    let title = searchable(title);
    let of_youth = ["chi doan", "doan thanh nien", "bi thu doan"];
    let of_party =
        ["bi thu", "dang uy", "dang bo", "dang vien", "chi bo", "chi uy", "cap uy", "tinh uy", "thanh uy"];
    of_party.iter().any(|phrase| has(&title, phrase)) && !of_youth.iter().any(|phrase| has(&title, phrase))
}

/// Titles of one person in one line, those of the Party first, else in the order given; none twice.
///
/// ```
/// use vietnamese::person::join_titles;
/// let titles = ["Hiệu trưởng".to_owned(), "Bí thư Chi bộ".to_owned()];
/// assert_eq!(join_titles(&titles), "Bí thư Chi bộ, Hiệu trưởng");
/// ```
pub fn join_titles(titles: &[String]) -> String {
    let mut ordered: Vec<String> = Vec::new();
    for title in titles.iter().map(|title| tidy_line(title)) {
        if !title.is_empty() && !ordered.contains(&title) {
            ordered.push(title);
        }
    }
    // Most people have one title, and to tell the Party's takes a search.
    if ordered.len() > 1 {
        ordered.sort_by_cached_key(|title| !is_party_title(title));
    }
    ordered.join(", ")
}

/// Whether a title already names an organisation, so that the school need not be added: UBND, Sở, Phòng, Bộ, Đảng ủy with
/// or without a name, a ward, commune or school with a name. "Tổ trưởng Văn phòng" and "Bí thư Chi bộ" do not.
///
/// ```
/// use vietnamese::person::names_organisation;
/// assert!(names_organisation("Phó Trưởng phòng Văn hóa - Xã hội phường Bến Trúc"));
/// assert!(!names_organisation("Phó Hiệu trưởng"));
/// ```
pub fn names_organisation(title: &str) -> bool {
    let title = nfc(title);
    let words: Vec<&str> =
        title.split(|letter: char| !letter.is_alphanumeric()).filter(|word| !word.is_empty()).collect();
    words.iter().enumerate().any(|(place, word)| {
        let before = place.checked_sub(1).and_then(|at| words.get(at)).map(|word| word.to_lowercase());
        let before = before.as_deref().unwrap_or_default();
        let named = words.get(place + 1).is_some_and(|next| {
            next.starts_with(|letter: char| letter.is_uppercase() || letter.is_ascii_digit())
        });
        match word.to_lowercase().as_str() {
            "ubnd" | "hđnd" | "ubmttq" | "sgdđt" => true,
            "sở" => !matches!(before, "cơ" | "trụ"),
            "ban" => matches!(before, "ủy" | "uỷ"),
            "ủy" | "uỷ" => before == "đảng",
            "phòng" => before != "văn" && named,
            "bộ" => !matches!(before, "chi" | "cán" | "đảng" | "nội") && named,
            "phường" | "xã" | "trường" | "tỉnh" | "huyện" | "quận" | "viện" | "mn" | "th" | "thcs"
            | "thpt" => named,
            "ty" => before == "công",
            "tâm" => before == "trung",
            "học" => before == "đại" && named,
            _ => false,
        }
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn party_titles_come_first() {
        let titles =
            |titles: &[&str]| join_titles(&titles.iter().map(ToString::to_string).collect::<Vec<_>>());
        assert_eq!(
            titles(&["Chủ tịch UBND xã", "Phó Bí thư Đảng ủy xã"]),
            "Phó Bí thư Đảng ủy xã, Chủ tịch UBND xã"
        );
        assert_eq!(titles(&["Giáo viên", "Bí thư Chi đoàn"]), "Giáo viên, Bí thư Chi đoàn");
        assert_eq!(titles(&["Hiệu trưởng", "", "Hiệu trưởng"]), "Hiệu trưởng");
        assert_eq!(titles(&[]), "");
    }

    #[test]
    fn organisations_in_titles() {
        for title in [
            "Phó Chủ tịch UBND phường",
            "Bí thư Đảng ủy",
            "Chuyên viên Sở",
            "Trưởng phòng GD&ĐT",
            "Hiệu trưởng Trường Mầm non Gió Biển",
            "Hiệu trưởng MN Gió Biển",
            "Chủ tịch Ủy ban nhân dân",
            "Giám đốc Công ty Sen Vàng",
        ] {
            assert!(names_organisation(title), "{title}");
        }
        for title in [
            "Hiệu trưởng",
            "Bí thư Chi bộ",
            "Tổ trưởng Văn phòng",
            "Trưởng ban đại diện cha mẹ trẻ",
            "Cán bộ quản lý",
            "Hiệu trưởng nhà trường",
            "Trưởng phòng",
            "Phó Hiệu trưởng phụ trách cơ sở 2",
        ] {
            assert!(!names_organisation(title), "{title}");
        }
    }
}
