//! What the eye does not see, and letters that only look right: mended without asking.

use crate::finding::{Level, Slip};
use crate::options::Options;
use crate::paragraph::Paragraph;
use crate::rules::About;

pub(super) static ABOUT: About = About {
    code: "invisible",
    level: Level::Silent,
    vi: "Ký tự ẩn hoặc chữ chỉ trông giống chữ đúng",
    en: "A character that cannot be seen, or a letter that only looks right",
    basis: None,
    fires: &[("giáo\u{200b} viên", "giáo viên"), ("Ðội ngũ", "Đội ngũ"), ("trоng năm học", "trong năm học")],
    stays: &["giáo viên", "36\u{a0}giáo viên"],
};

pub(super) fn look(paragraph: &Paragraph, _: &Options, found: &mut Vec<Slip>) {
    for oddity in &paragraph.source.oddities {
        let mut slip = ABOUT.slip(0..0, vec![oddity.instead.clone()]);
        slip.given = Some(oddity.at.clone());
        found.push(slip);
    }
}
