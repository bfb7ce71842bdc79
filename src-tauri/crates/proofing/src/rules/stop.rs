//! A paragraph of several sentences that ends without a full stop.

use crate::finding::{Level, Slip};
use crate::options::Options;
use crate::paragraph::{Case, Paragraph};
use crate::rules::About;

pub(super) static ABOUT: About = About {
    code: "no-full-stop",
    level: Level::Rulebook,
    vi: "Cuối đoạn chưa có dấu chấm",
    en: "The paragraph ends without a full stop",
    basis: None,
    fires: &[(
        "Buổi giao lưu có hai hoạt động. Các cô giáo đã trao đổi, góp ý cho từng hoạt động của hai trường",
        "Buổi giao lưu có hai hoạt động. Các cô giáo đã trao đổi, góp ý cho từng hoạt động của hai trường.",
    )],
    stays: &[
        "Giao lưu, chia sẻ kinh nghiệm chuyên môn giữa hai trường mầm non trong cụm",
        "Buổi giao lưu có hai hoạt động. Các cô giáo đã trao đổi, góp ý cho từng hoạt động của hai trường:",
        "1. Nội dung. Trao đổi cách tổ chức hoạt động học cho trẻ mẫu giáo",
    ],
};

pub(super) fn look(paragraph: &Paragraph, _: &Options, found: &mut Vec<Slip>) {
    let Some(last) = paragraph.words.last() else { return };
    let ends = last.token + 1 == paragraph.tokens.len();
    let sentences = paragraph.words.iter().skip(4).filter(|word| word.begins).count();
    let since = paragraph.words.iter().rev().take_while(|word| !word.begins).count();
    if ends
        && last.case == Case::Small
        && !paragraph.shouted
        && sentences > 0
        && since >= 5
        && paragraph.words.len() >= 12
    {
        found.push(ABOUT.word(last, vec![format!("{}.", paragraph.written(last))]));
    }
}
