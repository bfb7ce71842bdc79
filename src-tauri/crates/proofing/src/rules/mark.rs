//! Marks twice: ",," and ".,".

use crate::finding::{Level, Slip};
use crate::options::Options;
use crate::paragraph::Paragraph;
use crate::rules::About;
use crate::token::Kind;

pub(super) static ABOUT: About = About {
    code: "double-mark",
    level: Level::Certain,
    vi: "Dấu câu bị lặp hoặc chồng nhau",
    en: "A mark is doubled",
    basis: None,
    fires: &[
        ("cô giáo,, các cháu", "cô giáo, các cháu"),
        ("kết thúc..", "kết thúc."),
        ("cô giáo, , các cháu", "cô giáo, các cháu"),
        ("nội dung;, hình thức", "nội dung; hình thức"),
    ],
    stays: &["bút, vở, v.v., được trao…", "Hết./.", "ngày .... tháng ....", "Vì sao?!", "PGS.TS., các cô"],
};

pub(super) fn look(paragraph: &Paragraph, _: &Options, found: &mut Vec<Slip>) {
    let marks = |place: usize| {
        paragraph.tokens.get(place).filter(|it| it.kind == Kind::Mark).map(|_| paragraph.token(place))
    };
    let mut covered = 0;
    for (place, token) in paragraph.tokens.iter().enumerate() {
        let Some(own) = marks(place).filter(|_| token.start >= covered) else { continue };
        if own == ['.', '.'] && place > 0 && paragraph.tokens[place - 1].kind == Kind::Word {
            let closes = paragraph.tokens.get(place + 1).is_none_or(|next| next.kind == Kind::Space);
            if closes {
                found.push(ABOUT.slip(token.start..token.end, vec![".".into()]));
            }
            continue;
        }
        let [first @ (',' | ';' | ':')] = own else { continue };
        let next = if paragraph.tokens.get(place + 1).is_some_and(|it| it.kind == Kind::Space) {
            place + 2
        } else {
            place + 1
        };
        if let Some([',' | ';' | ':' | '.']) = marks(next) {
            covered = paragraph.tokens[next].end;
            found.push(ABOUT.slip(token.start..covered, vec![first.to_string()]));
        }
    }
}
