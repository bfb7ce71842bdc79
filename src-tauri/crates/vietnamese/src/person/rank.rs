//! Where a title stands among guests.

use crate::fold::fold;
use crate::normal::nfc;

/// The rank of a title that the table does not know: after the school's own offices and teachers, before parents.
const UNKNOWN: u16 = 65;

/// Phrases of titles, folded, and their rank; smaller stands first. All phrases of a row must stand in the title; of the
/// rows that fit, the one with most syllables counts. Ranks are those of the starter table of titles (schools differ, and
/// the author's own order of guests wins); the rows marked + are titles beside it.
const RANKS: &[(u16, &[&str])] = &[
    (10, &["giam doc", "so"]),
    (11, &["pho giam doc", "so"]),
    (12, &["truong phong", "so"]),
    (13, &["pho truong phong", "so"]),
    (14, &["chuyen vien", "so"]),
    (20, &["bi thu", "dang uy"]),
    (21, &["pho bi thu", "dang uy"]), // +
    (21, &["chu tich", "ubnd"]),
    (21, &["chu tich", "hdnd"]), // +
    (21, &["chu tich phuong"]),  // +
    (21, &["chu tich xa"]),      // +
    (22, &["pho chu tich", "ubnd"]),
    (22, &["pho chu tich", "hdnd"]),     // +
    (22, &["pho chu tich phuong"]),      // +
    (22, &["pho chu tich xa"]),          // +
    (23, &["chu tich", "mat tran"]),     // +
    (24, &["pho chu tich", "mat tran"]), // +
    (25, &["truong phong van hoa"]),
    (26, &["pho truong phong van hoa"]),
    (27, &["chuyen vien", "phong van hoa"]),
    (28, &["truong phong"]),     // +
    (29, &["pho truong phong"]), // +
    (30, &["truong phong giao duc va dao tao"]),
    (31, &["pho truong phong giao duc va dao tao"]),
    (32, &["chuyen vien", "phong giao duc va dao tao"]),
    (33, &["chuyen vien"]), // +
    (38, &["bao cao vien"]),
    (40, &["hieu truong"]),
    (41, &["q hieu truong"]),
    (41, &["quyen hieu truong"]),
    (41, &["pho hieu truong phu trach"]),
    (42, &["pho hieu truong"]),
    (43, &["can bo quan ly"]), // +
    (45, &["bi thu", "chi bo"]),
    (46, &["chu tich", "cong doan"]),
    (47, &["tong phu trach"]),
    (48, &["bi thu chi doan"]),
    (48, &["bi thu doan"]),
    (50, &["to truong"]),
    (51, &["to pho"]),
    (51, &["pho to truong"]),
    (52, &["khoi truong"]),
    (53, &["to truong", "van phong"]),
    (60, &["giao vien cot can"]),
    (61, &["giao vien"]),
    (62, &["nhan vien"]),
    (62, &["ke toan"]),
    (62, &["van thu"]),
    (62, &["y te"]),
    (62, &["thu vien"]),
    (62, &["thu quy"]),
    (62, &["nuoi duong"]),
    (62, &["bao ve"]),
    (70, &["truong ban dai dien"]),
    (70, &["hoi truong", "cha me"]),
    (71, &["cha me"]),
    (71, &["phu huynh"]),
    (80, &["nhom lop"]),
    (80, &["lop doc lap"]),
];

/// Where a title stands among guests; smaller is first. Several titles in one text ("Bí thư Chi bộ, Hiệu trưởng") count
/// by the highest; an unknown title is 65.
///
/// ```
/// use vietnamese::person::rank_of_title;
/// assert_eq!(rank_of_title("Phó Chủ tịch UBND phường Bến Trúc"), 22);
/// assert_eq!(rank_of_title("Hiệu trưởng"), 40);
/// assert_eq!(rank_of_title("Nghệ nhân"), 65);
/// ```
pub fn rank_of_title(title: &str) -> u16 {
    let whole = searchable(title);
    title
        .split([',', ';'])
        .flat_map(|part| part.split(" kiêm "))
        .filter_map(|part| rank_of_one(&searchable(part), &whole))
        .min()
        .unwrap_or(UNKNOWN)
}

/// The rank of one title; what else the office needs may stand in the rest ("Trưởng phòng GDMN, Sở GD&ĐT").
fn rank_of_one(part: &str, whole: &str) -> Option<u16> {
    RANKS
        .iter()
        .filter(|(_, phrases)| match phrases {
            [office, context @ ..] => has(part, office) && context.iter().all(|phrase| has(whole, phrase)),
            [] => false,
        })
        .max_by_key(|(_, phrases)| phrases.iter().map(|phrase| phrase.split(' ').count()).sum::<usize>())
        .map(|(rank, _)| *rank)
}

/// Whether the phrase stands in the text as whole words; both with single spaces, the text with one at each end.
pub(super) fn has(text: &str, phrase: &str) -> bool {
    text.match_indices(phrase)
        .any(|(at, _)| text[..at].ends_with(' ') && text[at + phrase.len()..].starts_with(' '))
}

/// The title folded, abbreviations written out, with a space at each end.
pub(super) fn searchable(title: &str) -> String {
    let mut words: Vec<String> = Vec::new();
    let title = nfc(title).to_lowercase();
    for word in title.split(|letter: char| !letter.is_alphanumeric()).filter(|word| !word.is_empty()) {
        // Folding makes "sở" (an authority) and "số" (a number) one word; "cơ sở" is neither.
        let of_a_site = word == "sở" && words.last().is_some_and(|before| before == "co" || before == "tru");
        words.push(if word == "số" || of_a_site { "so_".to_owned() } else { fold(word) });
    }
    let text = format!(" {} ", words.join(" "));
    text.replace(" uy ban nhan dan ", " ubnd ")
        .replace(" hoi dong nhan dan ", " hdnd ")
        .replace(" gd dt ", " giao duc va dao tao ")
        .replace(" gddt ", " giao duc va dao tao ")
        .replace(" vhxh ", " van hoa ")
        .replace(" vh xh ", " van hoa ")
        .replace(" p hieu truong ", " pho hieu truong ")
        .replace(" pht ", " pho hieu truong ")
        .replace(" quan li ", " quan ly ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_starter_table_ranks_itself() {
        for (rank, title) in [
            (10, "Giám đốc Sở Giáo dục và Đào tạo"),
            (11, "Phó Giám đốc Sở Giáo dục và Đào tạo"),
            (12, "Trưởng phòng Giáo dục Mầm non, Sở GD&ĐT"),
            (13, "Phó Trưởng phòng (thuộc Sở)"),
            (14, "Chuyên viên Sở"),
            (20, "Bí thư Đảng ủy phường Bến Trúc"),
            (21, "Chủ tịch UBND xã Gò Mây"),
            (22, "Phó Chủ tịch Ủy ban nhân dân phường"),
            (25, "Trưởng phòng Văn hóa - Xã hội"),
            (26, "Phó Trưởng phòng Văn hóa - Xã hội phường Bến Trúc"),
            (27, "Chuyên viên Phòng Văn hóa - Xã hội phường Bến Trúc"),
            (30, "Trưởng phòng Giáo dục và Đào tạo"),
            (31, "Phó Trưởng phòng GD&ĐT"),
            (32, "Chuyên viên Phòng GD&ĐT"),
            (38, "Báo cáo viên"),
            (40, "Bí thư Chi bộ, Hiệu trưởng"),
            (41, "Q. Hiệu trưởng"),
            (41, "Phó Hiệu trưởng phụ trách"),
            (42, "Phó hiệu trưởng"),
            (45, "Bí thư Chi bộ"),
            (46, "Chủ tịch Công đoàn"),
            (47, "Tổng phụ trách Đội"),
            (48, "Bí thư Chi đoàn"),
            (50, "Tổ trưởng chuyên môn"),
            (51, "Tổ phó chuyên môn"),
            (52, "Khối trưởng"),
            (53, "Tổ trưởng Văn phòng"),
            (60, "Giáo viên cốt cán"),
            (61, "Giáo viên"),
            (62, "Nhân viên (kế toán, văn thư)"),
            (70, "Trưởng ban đại diện cha mẹ trẻ"),
            (70, "Trưởng Ban đại diện cha mẹ học sinh"),
            (71, "Cha mẹ học sinh"),
            (80, "Đại diện nhóm, lớp độc lập tư thục"),
            (65, "Nghệ nhân"),
            (65, ""),
        ] {
            assert_eq!(rank_of_title(title), rank, "{title}");
        }
    }

    #[test]
    fn look_alikes_do_not_raise_a_rank() {
        assert_eq!(rank_of_title("Tổ trưởng tổ số 3"), 50);
        assert_eq!(rank_of_title("Phó Hiệu trưởng phụ trách cơ sở 2"), 41);
        assert_eq!(rank_of_title("Chuyên viên Phòng Văn hóa - Xã hội xã số 1"), 27);
        assert_eq!(rank_of_title("Giám đốc Công ty Sen Vàng"), 65);
        assert_eq!(rank_of_title("Giáo viên kiêm văn thư"), 61);
        assert_eq!(rank_of_title("Chủ tịch Hội Khuyến học xã"), 65);
        assert_eq!(rank_of_title("Trưởng phòng Nghệ thuật, Sở Văn hóa"), 12);
        assert_eq!(rank_of_title("Chủ tịch xã"), 21);
        assert_eq!(rank_of_title("PHO HIEU TRUONG"), 42);
    }
}
