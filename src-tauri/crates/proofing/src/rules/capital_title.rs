//! Titles: "Phó Hiệu trưởng Nguyễn Thị A".

use crate::finding::{Level, Slip};
use crate::lexicon;
use crate::options::Options;
use crate::paragraph::{Case, Paragraph};
use crate::rules::About;
use crate::token::Kind;

pub(super) static ABOUT: About = About {
    code: "capital-title",
    level: Level::Rulebook,
    vi: "Viết hoa chức vụ chưa đúng",
    en: "Wrong capitals in a title",
    basis: Some("Nghị định 30/2020/NĐ-CP, Phụ lục II, mục V.2"),
    fires: &[
        (
            "đồng chí Vi Ánh Tuyết – Phó hiệu trưởng nhà trường",
            "đồng chí Vi Ánh Tuyết – Phó Hiệu trưởng nhà trường",
        ),
        ("Dự có Hiệu Trưởng nhà trường", "Dự có Hiệu trưởng nhà trường"),
        ("đồng chí hiệu trưởng Nông Thị Thu Hà", "đồng chí Hiệu trưởng Nông Thị Thu Hà"),
        ("Bà Lý Thu Ba, Bí thư chi bộ xóm", "Bà Lý Thu Ba, Bí thư Chi bộ xóm"),
        ("có đồng chí Phó Chủ Tịch phường", "có đồng chí Phó Chủ tịch phường"),
    ],
    stays: &[
        "Đồng chí hiệu trưởng nhà trường kết luận.",
        "Phó hiệu trưởng phụ trách chuyên môn của các trường dự họp.",
        "HIỆU TRƯỞNG",
        "Phó Hiệu trưởng Vi Ánh Tuyết, Tổ trưởng chuyên môn",
        "Dự có hiệu trưởng, phó hiệu trưởng 9 trường.",
    ],
};

/// Titles as the decree writes them, longer ones first.
const TITLES: [&str; 14] = [
    "Phó Trưởng phòng",
    "Phó Hiệu trưởng",
    "Phó Chủ tịch",
    "Phó Giám đốc",
    "Phó Bí thư",
    "Bí thư Chi bộ",
    "Bí thư Đảng ủy",
    "Hiệu trưởng",
    "Chủ tịch",
    "Giám đốc",
    "Bí thư",
    "Tổ trưởng",
    "Khối trưởng",
    "Trưởng phòng",
];

pub(super) fn look(paragraph: &Paragraph, _: &Options, found: &mut Vec<Slip>) {
    if paragraph.shouted {
        return;
    }
    let mut place = 0;
    while place < paragraph.words.len() {
        let Some((title, length)) = title_at(paragraph, place) else {
            place += 1;
            continue;
        };
        judge(paragraph, place, length, title, found);
        place += length;
    }
}

/// The title whose words stand at a place, whatever their capitals.
pub(super) fn title_at(paragraph: &Paragraph, place: usize) -> Option<(&'static str, usize)> {
    let first = &paragraph.words[place].small;
    if !matches!(first.as_str(), "phó" | "bí" | "hiệu" | "chủ" | "giám" | "tổ" | "khối" | "trưởng")
    {
        return None;
    }
    TITLES.iter().find_map(|title| Some((*title, paragraph.reads_phrase(place, title)?)))
}

fn judge(paragraph: &Paragraph, place: usize, length: usize, title: &'static str, found: &mut Vec<Slip>) {
    let run = &paragraph.words[place..place + length];
    let written = paragraph.slice(run[0].start, run[length - 1].end);
    if written == title || run.iter().any(|word| matches!(word.case, Case::All | Case::Odd)) {
        return;
    }
    // "Tổ trưởng" of a team and "cơ sở" stand small where nobody is named; a capital on the last word is always wrong.
    let last_capital = run[1..].iter().zip(title.split(' ').skip(1)).any(|(word, right)| {
        word.case == Case::First && right.chars().next().is_some_and(char::is_lowercase)
    });
    let first_capital = run[0].case == Case::First && !run[0].opens;
    let named = follows_name(paragraph, run[0].token) || names_follow(paragraph, place + length);
    if last_capital || named || (first_capital && length > 2) || (first_capital && title.contains("Chi")) {
        found.push(ABOUT.slip(run[0].start..run[length - 1].end, vec![title.to_owned()]));
    }
}

/// "hiệu trưởng Nông Thị …"
fn names_follow(paragraph: &Paragraph, place: usize) -> bool {
    let capital = |word: &crate::paragraph::Word| word.joined && word.case == Case::First;
    paragraph.words.get(place).is_some_and(|word| capital(word) && lexicon::get().is_surname(&word.small))
        && paragraph.words.get(place + 1).is_some_and(capital)
}

/// "Vi Ánh Tuyết – phó hiệu trưởng"
fn follows_name(paragraph: &Paragraph, token: usize) -> bool {
    let mark = paragraph.tokens[..token].iter().rposition(|it| it.kind != Kind::Space);
    let Some(mark) = mark.filter(|place| matches!(paragraph.token(*place), ['–' | '-' | '—' | ',']))
    else {
        return false;
    };
    let Some(last) = paragraph.words.iter().rposition(|word| word.token < mark) else { return false };
    let ends =
        paragraph.tokens[paragraph.words[last].token + 1..mark].iter().all(|it| it.kind == Kind::Space);
    let mut first = last;
    while first > 0 && paragraph.words[first].joined && paragraph.words[first - 1].case == Case::First {
        first -= 1;
    }
    let run = &paragraph.words[first..=last];
    let from = run.iter().position(|word| lexicon::get().is_surname(&word.small));
    ends && run[run.len() - 1].case == Case::First
        && from.is_some_and(|from| run.len() - from >= 2 && from <= 2)
}
