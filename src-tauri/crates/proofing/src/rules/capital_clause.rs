//! Parts of a document that is cited: "khoản 3 Điều 10 Chương II".

use crate::finding::{Level, Slip};
use crate::options::Options;
use crate::paragraph::{Case, Paragraph, capital};
use crate::rules::About;
use crate::token::Kind;

pub(super) static ABOUT: About = About {
    code: "capital-clause",
    level: Level::Rulebook,
    vi: "Viện dẫn văn bản: viết hoa Phần, Chương, Mục, Điều; viết thường khoản, điểm",
    en: "When a document is cited, Phần, Chương, Mục and Điều have a capital, khoản and điểm none",
    basis: Some("Nghị định 30/2020/NĐ-CP, Phụ lục II, mục V.7"),
    fires: &[
        ("theo quy định tại khoản 3 điều 13 của Điều lệ", "theo quy định tại khoản 3 Điều 13 của Điều lệ"),
        ("căn cứ Khoản 2 Điều 21 Thông tư", "căn cứ khoản 2 Điều 21 Thông tư"),
        ("nêu tại điều 5 Nghị định số 30/2020/NĐ-CP", "nêu tại Điều 5 Nghị định số 30/2020/NĐ-CP"),
    ],
    stays: &[
        "khoản 3 Điều 13 của Điều lệ",
        "Khoản 2 ghi rõ thời gian sinh hoạt.",
        "5 điều Bác Hồ dạy, điều 5 em thuộc nhất",
        "Tiêu chí 3: Khoản chi 12 triệu đồng",
        "ĐIỀU 5",
    ],
};

pub(super) fn look(paragraph: &Paragraph, _: &Options, found: &mut Vec<Slip>) {
    if paragraph.shouted {
        return;
    }
    for (place, word) in paragraph.words.iter().enumerate() {
        if paragraph.tokens.get(word.token + 2).is_none_or(|it| it.kind != Kind::Number)
            || paragraph.tokens[word.token + 1].kind != Kind::Space
        {
            continue;
        }
        match word.small.as_str() {
            "khoản" if word.case == Case::First && !word.opens && beside_article(paragraph, word.token) => {
                found.push(ABOUT.word(word, vec![word.small.clone()]));
            }
            "điều" if word.case == Case::Small && cited(paragraph, place) => {
                found.push(ABOUT.word(word, vec![capital(&word.small)]));
            }
            _ => {}
        }
    }
}

/// "Khoản 2 Điều 21", "Khoản 2, Điều 21"
fn beside_article(paragraph: &Paragraph, token: usize) -> bool {
    (3..=6).any(|on| paragraph.is(token + on, "Điều") || paragraph.is(token + on, "điều"))
}

/// "khoản 3 điều 13", "điều 5 Nghị định": "điều" alone is a thing.
fn cited(paragraph: &Paragraph, place: usize) -> bool {
    let token = paragraph.words[place].token;
    let clause = place.checked_sub(1).and_then(|at| paragraph.words.get(at)).is_some_and(|before| {
        matches!(before.small.as_str(), "khoản" | "điểm") && token.saturating_sub(before.token) <= 5
    });
    let document =
        paragraph.words.get(place + 1).zip(paragraph.words.get(place + 2)).is_some_and(|(one, two)| {
            one.token == token + 4
                && (one.small == "luật"
                    || matches!(
                        (one.small.as_str(), two.small.as_str()),
                        ("nghị", "định") | ("thông", "tư") | ("quyết", "định") | ("điều", "lệ")
                    ))
        });
    clause || document
}
