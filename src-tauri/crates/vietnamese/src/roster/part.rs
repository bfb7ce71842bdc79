//! What a part of a line is: a title, a place, or neither.

use crate::fold::fold;
use crate::normal::tidy_line;
use crate::person::rank_of_title;

/// How titles are shortened, folded and without points.
const SHORT: [(&str, &str); 22] = [
    ("ht", "Hiệu trưởng"),
    ("pht", "Phó Hiệu trưởng"),
    ("p ht", "Phó Hiệu trưởng"),
    ("pho ht", "Phó Hiệu trưởng"),
    ("p hieu truong", "Phó Hiệu trưởng"),
    ("phtcm", "Phó Hiệu trưởng phụ trách chuyên môn"),
    ("gv", "Giáo viên"),
    ("gvcc", "Giáo viên cốt cán"),
    ("gvcn", "Giáo viên chủ nhiệm"),
    ("nv", "Nhân viên"),
    ("nvyt", "Nhân viên y tế"),
    ("ttcm", "Tổ trưởng chuyên môn"),
    ("tpcm", "Tổ phó chuyên môn"),
    ("cbql", "Cán bộ quản lý"),
    ("ctcd", "Chủ tịch Công đoàn"),
    ("ct cong doan", "Chủ tịch Công đoàn"),
    ("btcb", "Bí thư Chi bộ"),
    ("bt chi bo", "Bí thư Chi bộ"),
    ("tpt", "Tổng phụ trách Đội"),
    ("tpt doi", "Tổng phụ trách Đội"),
    ("cv", "Chuyên viên"),
    ("kt", "Kế toán"),
];

/// What only a title begins with, in small letters; beside the titles that have a rank.
const TITLE_HEADS: [&str; 20] = [
    "phó ",
    "trưởng ban",
    "trưởng phòng",
    "trưởng khối",
    "tổ trưởng",
    "tổ phó",
    "ủy viên",
    "uỷ viên",
    "thư ký",
    "giám đốc",
    "quản lý",
    "chủ nhiệm",
    "đại diện",
    "cán bộ",
    "hội trưởng",
    "quyền ",
    "nhóm trưởng",
    "chủ tịch",
    "thành viên",
    "bí thư",
];

/// What a school's or an organisation's name begins with, in small letters.
const PLACE_HEADS: [&str; 28] = [
    "trường ",
    "trg ",
    "mn ",
    "mnc ",
    "mntt ",
    "mầm non ",
    "mẫu giáo ",
    "th ",
    "tiểu học ",
    "thcs ",
    "thpt ",
    "trung học ",
    "ubnd",
    "ủy ban",
    "uỷ ban",
    "hđnd",
    "sở ",
    "phòng ",
    "đảng ủy",
    "đảng uỷ",
    "hội ",
    "công ty ",
    "trung tâm ",
    "viện ",
    "đại học ",
    "cao đẳng ",
    "nhóm trẻ ",
    "cụm ",
];

/// Whether the text is a title, or several.
pub(super) fn is_title(text: &str) -> bool {
    let small = small(text);
    if small.is_empty() || is_place(text) {
        return false;
    }
    full(text).is_some()
        || TITLE_HEADS.iter().any(|head| small.starts_with(head))
        || rank_of_title(text) != rank_of_title("")
        || first_word_shortens(&searchable(text))
}

/// Whether the text is a school or an organisation.
pub(super) fn is_place(text: &str) -> bool {
    let small = small(text);
    PLACE_HEADS.iter().any(|head| small.starts_with(head))
}

/// "GV Toán" begins with what shortens a title.
fn first_word_shortens(folded: &str) -> bool {
    folded
        .split_once(' ')
        .is_some_and(|(first, _)| first.len() > 1 && first != "kt" && first != "cv" && short(first).is_some())
}

/// A title in full, and the school that was said with it: "HT trường MN Nắng Sớm" → ("Hiệu trưởng", the school).
pub(super) fn title(text: &str) -> (String, Option<String>) {
    let text = tidy_line(text);
    let (office, school) = match school_within(&text) {
        Some(at) => (text[..at].trim(), Some(text[at..].trim().to_owned())),
        None => (text.as_str(), None),
    };
    (written(office), school)
}

/// Where a school's name begins within a title; an authority's name belongs to the title.
fn school_within(text: &str) -> Option<usize> {
    let places = text.match_indices(' ').map(|(at, _)| at + 1);
    places.into_iter().find(|&at| {
        let mut words = text[at..].split(' ');
        let (first, next) = (words.next().unwrap_or_default(), words.next().unwrap_or_default());
        let named = next.starts_with(|letter: char| letter.is_uppercase());
        let kind = matches!(
            next.to_lowercase().as_str(),
            "mầm" | "mn" | "mẫu" | "tiểu" | "th" | "thcs" | "thpt" | "trung" | "phổ"
        );
        match first.to_lowercase().as_str() {
            "trường" => named || kind,
            "mn" | "th" | "thcs" | "thpt" => named && first.chars().all(char::is_uppercase),
            _ => false,
        }
    })
}

/// A title without abbreviations, with a capital at its head.
fn written(title: &str) -> String {
    let title = tidy_line(title.trim_matches([',', ';', '.', ':', '-', ' ']));
    if let Some(full) = full(&title) {
        return full.to_owned();
    }
    let with_full_head = title.split_once(' ').and_then(|(first, rest)| {
        let full = short(&searchable(first))
            .filter(|_| first.len() > 1 && fold(first) != "kt" && fold(first) != "cv")?;
        Some(format!("{full} {rest}"))
    });
    let title = with_full_head.unwrap_or(title);
    let mut letters = title.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}

fn full(title: &str) -> Option<&'static str> {
    short(&searchable(title))
}

fn short(folded: &str) -> Option<&'static str> {
    SHORT.iter().find(|(short, _)| *short == folded).map(|(_, full)| *full)
}

/// In small letters, with their marks; what parts words as single spaces.
fn small(text: &str) -> String {
    in_words(&tidy_line(text).to_lowercase())
}

/// Folded, marks between words as single spaces.
pub(super) fn searchable(text: &str) -> String {
    in_words(&fold(text))
}

fn in_words(text: &str) -> String {
    let words = text.split(|letter: char| !letter.is_alphanumeric()).filter(|word| !word.is_empty());
    words.collect::<Vec<_>>().join(" ")
}
