//! Abbreviations that belong in a note, not in a text.

use std::collections::BTreeSet;

use crate::finding::{Level, Slip};
use crate::paragraph::{Case, Paragraph, capital};
use crate::rules::{About, Text};
use crate::token::Kind;

pub(super) static ABOUT: About = About {
    code: "abbreviation",
    level: Level::Rulebook,
    vi: "Nên viết đầy đủ, không viết tắt",
    en: "Better written in full",
    basis: Some("Nghị định 30/2020/NĐ-CP, Phụ lục I: chỉ viết tắt cụm từ đã viết đầy đủ trước đó"),
    fires: &[
        ("Tham dự có đ/c Lò Thị Mến và các cô giáo", "Tham dự có đồng chí Lò Thị Mến và các cô giáo"),
        ("Thực hiện KH số 52/KH-MNNS của nhà trường", "Thực hiện Kế hoạch số 52/KH-MNNS của nhà trường"),
        ("có 36 GV của hai trường", "có 36 giáo viên của hai trường"),
    ],
    stays: &[
        "Kế hoạch số 52/KH-MNNS",
        "giáo viên (GV) của hai trường",
        "Lưu: VT, CM.",
        "UBND phường, BGH nhà trường",
        "GV dạy giỏi: 12 GV",
    ],
};

const DOCUMENTS: [(&str, &str); 8] = [
    ("kh", "Kế hoạch"),
    ("cv", "Công văn"),
    ("qđ", "Quyết định"),
    ("tt", "Thông tư"),
    ("nđ", "Nghị định"),
    ("hd", "Hướng dẫn"),
    ("tb", "Thông báo"),
    ("nq", "Nghị quyết"),
];

const PEOPLE: [(&str, &str); 6] = [
    ("gv", "giáo viên"),
    ("hs", "học sinh"),
    ("ht", "hiệu trưởng"),
    ("pht", "phó hiệu trưởng"),
    ("phhs", "phụ huynh học sinh"),
    ("nv", "nhân viên"),
];

pub(super) fn look(text: &Text<'_>, found: &mut dyn FnMut(usize, Slip)) {
    let mut introduced = BTreeSet::new();
    for paragraph in text.paragraphs {
        let brackets = |at: usize| paragraph.is(at, "(") && paragraph.is(at + 2, ")");
        introduced
            .extend((0..paragraph.tokens.len()).filter(|at| brackets(*at)).map(|at| paragraph.token(at + 1)));
    }
    for (line, paragraph) in text.paragraphs.iter().enumerate() {
        // A cell of a table or a caption may be short.
        if !paragraph.shouted && paragraph.words.len() >= 5 {
            line_slips(paragraph, &introduced, &mut |slip| found(line, slip));
        }
    }
}

fn line_slips(paragraph: &Paragraph, introduced: &BTreeSet<&[char]>, found: &mut dyn FnMut(Slip)) {
    for (place, token) in paragraph.tokens.iter().enumerate() {
        if !matches!(token.kind, Kind::Abbreviation | Kind::Word) || token.end - token.start > 4 {
            continue;
        }
        let written = paragraph.token(place);
        let marked = token.kind == Kind::Abbreviation;
        if !marked && !written.iter().all(|letter| letter.is_uppercase()) {
            continue;
        }
        let small: String = written.iter().flat_map(|letter| letter.to_lowercase()).collect();
        if small == "đ/c" {
            let opens = written[0] == 'Đ' && place == 0;
            let full = if opens { "Đồng chí" } else { "đồng chí" };
            found(ABOUT.slip(token.start..token.end, vec![full.into()]));
            continue;
        }
        if token.end - token.start < 2
            || !written.iter().all(|letter| letter.is_uppercase())
            || introduced.contains(written)
        {
            continue;
        }
        let next =
            paragraph.tokens.get(place + 2).map(|_| paragraph.token(place + 2).iter().collect::<String>());
        let numbered = next.as_deref() == Some("số");
        if let Some((_, full)) = DOCUMENTS.iter().find(|(short, _)| *short == small && numbered) {
            found(ABOUT.slip(token.start..token.end, vec![(*full).into()]));
        }
        // After a number or a small word, and not as a heading of its own.
        let counted = place >= 2
            && paragraph.tokens[place - 1].kind == Kind::Space
            && match paragraph.tokens[place - 2].kind {
                Kind::Number => paragraph
                    .words
                    .first()
                    .is_some_and(|word| word.case == Case::Small || word.case == Case::First),
                Kind::Word => paragraph.words.iter().any(|word| {
                    word.token == place - 2
                        && matches!(word.small.as_str(), "các" | "của" | "và" | "đội" | "những" | "mỗi")
                }),
                _ => false,
            };
        let uses = paragraph
            .tokens
            .iter()
            .enumerate()
            .filter(|(at, it)| it.end - it.start == written.len() && paragraph.token(*at) == written)
            .count();
        if let Some((_, full)) = PEOPLE.iter().find(|(short, _)| *short == small && counted && uses == 1) {
            let full = if place == 0 { capital(full) } else { (*full).to_owned() };
            found(ABOUT.slip(token.start..token.end, vec![full]));
        }
    }
}
