//! Wards, communes, provinces: "phường Bến Lụa", but "Quận 1".

use crate::finding::{Level, Slip};
use crate::lexicon;
use crate::options::Options;
use crate::paragraph::{Case, Paragraph, capital};
use crate::rules::About;
use crate::token::Kind;

pub(super) static ABOUT: About = About {
    code: "capital-place",
    level: Level::Rulebook,
    vi: "Viết hoa đơn vị hành chính chưa đúng",
    en: "Wrong capital in the name of a place",
    basis: Some("Nghị định 30/2020/NĐ-CP, Phụ lục II, mục III.1"),
    fires: &[
        ("lãnh đạo Phường Bến Lụa", "lãnh đạo phường Bến Lụa"),
        ("tại Xã Suối Lụa", "tại xã Suối Lụa"),
        ("tại phường 5", "tại Phường 5"),
    ],
    stays: &[
        "lãnh đạo phường Bến Lụa, Phường Điện Biên Phủ, Phường 5",
        "Phường Bến Lụa có 9 trường.",
        "UBND PHƯỜNG BẾN LỤA",
        "Thành phố Hồ Chí Minh, Thủ đô Hà Nội",
        "lãnh đạo Phường",
        "Phường Lê Lợi và xã 135",
    ],
};

pub(super) fn look(paragraph: &Paragraph, _: &Options, found: &mut Vec<Slip>) {
    if paragraph.shouted {
        return;
    }
    for (place, word) in paragraph.words.iter().enumerate() {
        let unit = matches!(word.small.as_str(), "phường" | "xã" | "quận" | "huyện" | "tỉnh");
        if !unit {
            continue;
        }
        let next = paragraph.after(place);
        if word.case == Case::First && !word.opens && !word.quoted {
            let Some(next) = next.filter(|next| next.case == Case::First) else { continue };
            let person = lexicon::get().is_surname(&next.small)
                || paragraph.reads(place + 1, &["điện", "biên", "phủ"]);
            if !person {
                found.push(ABOUT.word(word, vec![word.small.clone()]));
            }
        }
        let numbered = matches!(paragraph.tokens.get(word.token + 1).map(|it| it.kind), Some(Kind::Space))
            && paragraph
                .tokens
                .get(word.token + 2)
                .is_some_and(|it| it.kind == Kind::Number && it.end - it.start <= 2);
        if word.case == Case::Small && numbered && matches!(word.small.as_str(), "phường" | "quận") {
            let ends = paragraph.tokens.get(word.token + 4).is_none_or(|it| it.kind != Kind::Word);
            if ends || paragraph.tokens.get(word.token + 3).is_some_and(|it| it.kind == Kind::Mark) {
                found.push(ABOUT.word(word, vec![capital(&word.small)]));
            }
        }
    }
}
