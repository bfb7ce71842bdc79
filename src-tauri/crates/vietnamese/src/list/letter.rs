//! The first letter of an item: small inside a sentence unless a name begins it.

use super::name::begins_with_name;
use super::offices::lower_office;
use crate::normal::nfc;

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
    let text = &*nfc(text);
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
    fn decomposed_names_are_known() {
        assert_eq!(lower("Tiê\u{301}ng Việt lớp 5"), "Tiếng Việt lớp 5");
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
