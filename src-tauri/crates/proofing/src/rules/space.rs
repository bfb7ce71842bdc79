//! Spaces around marks: none before, one after; none inside brackets and quotes.

use crate::finding::{Level, Slip};
use crate::options::Options;
use crate::paragraph::{Case, Paragraph};
use crate::rules::About;
use crate::token::{Kind, Token};

pub(super) static ABOUT: About = About {
    code: "space",
    level: Level::Certain,
    vi: "Khoảng trắng quanh dấu câu chưa đúng",
    en: "A space is missing or too many around a mark",
    basis: None,
    fires: &[
        ("trường , lớp", "trường, lớp"),
        ("trường,lớp", "trường, lớp"),
        ("dự giờ.Các cô", "dự giờ. Các cô"),
        ("( có mặt)", "(có mặt)"),
        ("(có mặt )", "(có mặt)"),
        ("giáo viên(có mặt)", "giáo viên (có mặt)"),
        ("“ Bé vui ” nhé", "“Bé vui ” nhé"),
        ("như sau :", "như sau:"),
        ("chủ đề“Bé vui”", "chủ đề “Bé vui”"),
        ("hội thi“Bé vui”cấp trường", "hội thi “Bé vui”cấp trường"),
        ("Số:07", "Số: 07"),
    ],
    stays: &[
        "TP.HCM, 3.200 trẻ, 8:30, v.v., 13.11.2026 và 5-6 tuổi.",
        "Hết./.",
        "(có mặt), “Bé vui”.",
        "xem truong.edu.vn hoặc https://c1.edu.vn/a.b",
        "PGS.TS. Lan gửi tệp mau.docx.",
        "Số: ……/BC-MNNS, ngày .... tháng .... năm 2026",
        "Điểm a) và b) của khoản 1",
        "giáo viên (36 người): có mặt đủ.",
    ],
};

pub(super) fn look(paragraph: &Paragraph, _: &Options, found: &mut Vec<Slip>) {
    for place in 0..paragraph.tokens.len() {
        if paragraph.tokens[place].kind != Kind::Mark {
            continue;
        }
        match paragraph.token(place) {
            [',' | ';' | ':' | '!' | '?' | '.'] => stop(paragraph, place, found),
            ['(' | '“' | '['] => opening(paragraph, place, found),
            [')' | '”' | ']'] => closing(paragraph, place, found),
            _ => {}
        }
    }
}

fn beside(paragraph: &Paragraph, place: usize) -> (Option<&Token>, Option<&Token>) {
    (place.checked_sub(1).and_then(|it| paragraph.tokens.get(it)), paragraph.tokens.get(place + 1))
}

fn is_space(token: &Token, paragraph: &Paragraph) -> bool {
    token.kind == Kind::Space
        && token.end - token.start <= 4
        && !paragraph.source.letters[token.start..token.end].contains(&'\t')
}

fn stop(paragraph: &Paragraph, place: usize, found: &mut Vec<Slip>) {
    let letters = &paragraph.source.letters;
    let own = paragraph.tokens[place];
    let mark = letters[own.start];
    let (before, after) = beside(paragraph, place);
    let alone = !after.is_some_and(|it| matches!(letters[it.start], '.' | '…'));
    let mut start = own.start;
    if let Some(space) = before.filter(|it| is_space(it, paragraph) && it.start > 0)
        && alone
        && !matches!(letters[space.start - 1], '.' | '…' | ',' | ';' | ':')
    {
        start = space.start;
    }
    let joined = after.is_some_and(|next| match (mark, next.kind) {
        (',' | ';' | '!' | '?', Kind::Word | Kind::Abbreviation | Kind::DocNumber) => true,
        (',' | ';', Kind::Number | Kind::Date | Kind::Mixed) => true,
        (':', Kind::Word | Kind::Number | Kind::Date | Kind::DocNumber) => {
            before.is_some_and(|it| it.kind == Kind::Word)
        }
        ('.', Kind::Word) => ends_before(paragraph, place),
        _ => false,
    });
    if joined {
        found.push(ABOUT.slip(start..own.end, vec![format!("{mark} ")]));
    } else if start < own.start {
        found.push(ABOUT.slip(start..own.end, vec![mark.to_string()]));
    }
}

/// Whether a point between two words ends a sentence and is no abbreviation, initial, address or file name.
fn ends_before(paragraph: &Paragraph, place: usize) -> bool {
    let at = |token: usize| paragraph.words.iter().find(|word| word.token == token);
    let (Some(before), Some(after)) = (place.checked_sub(1).and_then(at), at(place + 1)) else {
        return false;
    };
    let long = before.end - before.start > 1 && after.end - after.start > 1;
    long && before.case == Case::Small
        && before.syllable
        && after.syllable
        && matches!(after.case, Case::First | Case::Small)
}

fn opening(paragraph: &Paragraph, place: usize, found: &mut Vec<Slip>) {
    let own = paragraph.tokens[place];
    let mark = paragraph.source.letters[own.start];
    let (before, after) = beside(paragraph, place);
    let joined = before.is_some_and(|it| {
        it.kind == Kind::Word
            || matches!(it.kind, Kind::Number | Kind::Date) && mark != '['
            || matches!(paragraph.source.letters[it.start], ',' | ';' | '”' | ')')
    }) && mark != '[';
    let space = after.filter(|it| is_space(it, paragraph) && place + 2 < paragraph.tokens.len());
    if !joined && space.is_none() {
        return;
    }
    let fix = if joined { format!(" {mark}") } else { mark.to_string() };
    found.push(ABOUT.slip(own.start..space.map_or(own.end, |it| it.end), vec![fix]));
}

fn closing(paragraph: &Paragraph, place: usize, found: &mut Vec<Slip>) {
    let own = paragraph.tokens[place];
    let mark = paragraph.source.letters[own.start];
    let (before, after) = beside(paragraph, place);
    let space = before.filter(|it| is_space(it, paragraph) && it.start > 0);
    let joined =
        mark != ']' && after.is_some_and(|it| matches!(it.kind, Kind::Word | Kind::Number | Kind::Date));
    if !joined && space.is_none() {
        return;
    }
    let fix = if joined { format!("{mark} ") } else { mark.to_string() };
    found.push(ABOUT.slip(space.map_or(own.start, |it| it.start)..own.end, vec![fix]));
}
