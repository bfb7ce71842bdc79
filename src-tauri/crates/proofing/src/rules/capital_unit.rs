//! Schools: "Trường Mầm non Nắng Sớm".

use crate::finding::{Level, Slip};
use crate::options::Options;
use crate::paragraph::{Case, Paragraph};
use crate::rules::About;

pub(super) static ABOUT: About = About {
    code: "capital-school",
    level: Level::Rulebook,
    vi: "Viết hoa tên trường chưa đúng",
    en: "Wrong capitals in the name of a school",
    basis: Some("Nghị định 30/2020/NĐ-CP, Phụ lục II, mục IV"),
    fires: &[
        ("Cô giáo trường mầm non Nắng Sớm", "Cô giáo Trường Mầm non Nắng Sớm"),
        ("Cô giáo Trường Mầm Non Nắng Sớm", "Cô giáo Trường Mầm non Nắng Sớm"),
        ("tại Trường tiểu học Đồi Cọ", "tại Trường Tiểu học Đồi Cọ"),
        ("tại trường Trung Học cơ sở Đồi Cọ", "tại Trường Trung học cơ sở Đồi Cọ"),
        ("tại trường THCS Đồi Cọ", "tại Trường THCS Đồi Cọ"),
        ("Giáo viên Mầm Non dự họp.", "Giáo viên Mầm non dự họp."),
    ],
    stays: &[
        "Các trường mầm non trong phường; trường tiểu học và trung học cơ sở.",
        "Giáo viên mầm non Lò Thị Mến",
        "TRƯỜNG MẦM NON NẮNG SỚM",
        "Trường Mầm non Nắng Sớm, Trường THCS Đồi Cọ, Mầm non Đồi Cọ",
        "Hội thi “Mầm Non Xanh”",
        "hai trường mầm non Nắng Sớm và Đồi Cọ",
    ],
};

/// What a school may be, as the decree writes it.
const KINDS: [&str; 9] = [
    "Trung học cơ sở",
    "Trung học phổ thông",
    "Mầm non",
    "Mẫu giáo",
    "Tiểu học",
    "THCS",
    "THPT",
    "TH",
    "Phổ thông",
];

pub(super) fn look(paragraph: &Paragraph, _: &Options, found: &mut Vec<Slip>) {
    if paragraph.shouted {
        return;
    }
    for place in 0..paragraph.words.len() {
        if paragraph.words[place].small == "trường" {
            school(paragraph, place, found);
        } else {
            lone(paragraph, place, found);
        }
    }
}

fn kind_at(paragraph: &Paragraph, place: usize) -> Option<(&'static str, usize)> {
    let first = paragraph.words.get(place)?;
    if !matches!(first.small.as_str(), "mầm" | "mẫu" | "tiểu" | "trung" | "thcs" | "thpt" | "th" | "phổ")
    {
        return None;
    }
    KINDS.iter().find_map(|kind| Some((*kind, paragraph.reads_phrase(place, kind)?)))
}

/// "trường mầm non" before a name.
fn school(paragraph: &Paragraph, place: usize, found: &mut Vec<Slip>) {
    let Some((kind, length)) = kind_at(paragraph, place + 1).filter(|_| paragraph.after(place).is_some())
    else {
        return;
    };
    let after = place + 1 + length;
    let named = paragraph.words.get(after).is_some_and(|word| word.joined && word.case == Case::First);
    let (first, last) = (&paragraph.words[place], &paragraph.words[after - 1]);
    let several = paragraph.before(place).is_some_and(|word| {
        matches!(
            word.small.as_str(),
            "các" | "những" | "hai" | "ba" | "nhiều" | "mọi" | "bốn" | "mỗi" | "hệ" | "cấp"
        )
    }) || paragraph.tokens[..first.token]
        .iter()
        .rev()
        .nth(1)
        .is_some_and(|it| it.kind == crate::token::Kind::Number);
    if !named || several || matches!(first.case, Case::All | Case::Odd) {
        return;
    }
    let right = format!("Trường {kind}");
    if paragraph.slice(first.start, last.end) != right {
        found.push(ABOUT.slip(first.start..last.end, vec![right]));
    }
}

/// "Mầm Non" anywhere outside quotes.
fn lone(paragraph: &Paragraph, place: usize, found: &mut Vec<Slip>) {
    let Some((kind, length)) = kind_at(paragraph, place) else { return };
    let run = &paragraph.words[place..place + length];
    let after_school = paragraph.before(place).is_some_and(|word| word.small == "trường")
        && paragraph.words.get(place + length).is_some_and(|word| word.joined && word.case == Case::First);
    let raised = run[0].case == Case::First
        && run[1..].iter().zip(kind.split(' ').skip(1)).any(|(word, right)| {
            word.case == Case::First && right.chars().next().is_some_and(char::is_lowercase)
        });
    if raised && !after_school && !run[0].quoted {
        found.push(ABOUT.slip(run[0].start..run[length - 1].end, vec![kind.to_owned()]));
    }
}
