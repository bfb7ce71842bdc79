//! Two spaces between words.

use crate::finding::{Level, Slip};
use crate::options::Options;
use crate::paragraph::Paragraph;
use crate::rules::About;
use crate::token::Kind;

pub(super) static ABOUT: About = About {
    code: "double-space",
    level: Level::Certain,
    vi: "Thừa khoảng trắng",
    en: "More than one space",
    basis: None,
    fires: &[("chia sẻ  kinh nghiệm", "chia sẻ kinh nghiệm")],
    stays: &["chia sẻ kinh nghiệm", "Nơi nhận:          HIỆU TRƯỞNG", "Mục\tTrang"],
};

pub(super) fn look(paragraph: &Paragraph, _: &Options, found: &mut Vec<Slip>) {
    let last = paragraph.tokens.len().saturating_sub(1);
    for (place, token) in paragraph.tokens.iter().enumerate() {
        let length = token.end - token.start;
        // A long run sets two columns apart.
        let between = place > 0 && place < last;
        let stopped = paragraph.tokens.get(place + 1).is_some_and(|next| {
            matches!(paragraph.source.letters[next.start], ',' | '.' | ';' | ':' | '!' | '?' | ')' | '”')
        });
        if token.kind == Kind::Space
            && between
            && !stopped
            && (2..=4).contains(&length)
            && !paragraph.token(place).contains(&'\t')
        {
            found.push(ABOUT.slip(token.start..token.end, vec![" ".into()]));
        }
    }
}
