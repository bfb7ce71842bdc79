//! Citations: "Công văn số 802/…", capital for the document, small for khoản and điểm, numbers in one piece.

use crate::finding::{Level, Slip};
use crate::options::Options;
use crate::paragraph::{Case, Paragraph, capital};
use crate::rules::About;
use crate::token::Kind;

pub(super) static ABOUT: About = About {
    code: "citation",
    level: Level::Rulebook,
    vi: "Cách viện dẫn văn bản chưa đúng",
    en: "A document is not cited as it should be",
    basis: Some("Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.6 và Phụ lục II, mục V.7"),
    fires: &[
        (
            "Thực hiện Công văn 802/UBND-VHXH ngày 14/9/2026",
            "Thực hiện Công văn số 802/UBND-VHXH ngày 14/9/2026",
        ),
        ("Thực hiện Công văn 802 ngày 30/8/2026", "Thực hiện Công văn số 802 ngày 30/8/2026"),
        ("Thực hiện kế hoạch số 52/KH-MNNS", "Thực hiện Kế hoạch số 52/KH-MNNS"),
        ("Kế hoạch số 52 /KH-MNNS của nhà trường", "Kế hoạch số 52/KH-MNNS của nhà trường"),
    ],
    stays: &[
        "Công văn số 802/UBND-VHXH ngày 14/9/2026",
        "kế hoạch 5 năm, quyết định 3 nội dung",
        "hướng dẫn số 1, các kế hoạch của trường",
        "Tổ 3 / Khối 5",
    ],
};

const DOCUMENTS: [&str; 9] = [
    "công văn",
    "kế hoạch",
    "quyết định",
    "thông tư",
    "nghị định",
    "hướng dẫn",
    "chỉ thị",
    "nghị quyết",
    "thông báo",
];

pub(super) fn look(paragraph: &Paragraph, _: &Options, found: &mut Vec<Slip>) {
    for (place, pair) in paragraph.words.windows(2).enumerate() {
        let [first, second] = pair else { continue };
        if !second.joined || first.case == Case::All {
            continue;
        }
        let Some(name) =
            DOCUMENTS.iter().find(|name| name.split_once(' ') == Some((&first.small, &second.small)))
        else {
            continue;
        };
        let kind = |token: usize| paragraph.tokens.get(token).map(|it| it.kind);
        let spaced = kind(second.token + 1) == Some(Kind::Space);
        let numbered = paragraph.words.get(place + 2).filter(|word| word.joined && word.small == "số");
        let dated = kind(second.token + 2) == Some(Kind::Number)
            && paragraph
                .words
                .get(place + 2)
                .is_some_and(|word| word.small == "ngày" && word.token == second.token + 4);
        if spaced && (dated || kind(second.token + 2) == Some(Kind::DocNumber)) {
            let written = format!("{} số", capital(name));
            found.push(ABOUT.slip(first.start..second.end, vec![written]));
        } else if let Some(word) = numbered
            && first.case == Case::Small
            && kind(word.token + 2) == Some(Kind::DocNumber)
        {
            found.push(ABOUT.word(first, vec![capital(&first.small)]));
        }
    }
    torn(paragraph, found);
}

/// "52 /KH-MNNS", "52/ KH-MNNS"
fn torn(paragraph: &Paragraph, found: &mut Vec<Slip>) {
    let letters = &paragraph.source.letters;
    for (place, window) in paragraph.tokens.windows(3).enumerate() {
        let [number, one, two] = window else { continue };
        if number.kind != Kind::Number {
            continue;
        }
        let slash = |start: usize| letters.get(start) == Some(&'/');
        let symbol = |token: Option<&crate::token::Token>| {
            token.is_some_and(|it| {
                letters[it.start].is_uppercase()
                    && letters.get(it.start + 1).is_some_and(|next| next.is_uppercase())
            })
        };
        let apart =
            (one.kind == Kind::Space && slash(two.start)) || (slash(one.start) && two.kind == Kind::Space);
        if apart && symbol(paragraph.tokens.get(place + 3)) {
            found.push(ABOUT.slip(one.start..two.end, vec!["/".into()]));
        }
    }
}
