//! Ages that lost their hyphen: "5 6 tuổi".

use crate::finding::{Level, Slip};
use crate::options::Options;
use crate::paragraph::Paragraph;
use crate::rules::About;
use crate::token::Kind;

pub(super) static ABOUT: About = About {
    code: "age-range",
    level: Level::Certain,
    vi: "Thiếu gạch nối giữa hai số tuổi",
    en: "A hyphen is missing between two ages",
    basis: None,
    fires: &[("mẫu giáo 5 6 tuổi", "mẫu giáo 5-6 tuổi"), ("trẻ 24 36 tháng tuổi", "trẻ 24-36 tháng tuổi")],
    stays: &["mẫu giáo 5-6 tuổi", "Lớp 5 có 6 trẻ", "Tổ 4 5 cô"],
};

pub(super) fn look(paragraph: &Paragraph, _: &Options, found: &mut Vec<Slip>) {
    for (place, window) in paragraph.tokens.windows(5).enumerate() {
        let [one, space, two, _, unit] = window else { continue };
        if one.kind != Kind::Number || space.kind != Kind::Space || two.kind != Kind::Number {
            continue;
        }
        let age = |place: usize| paragraph.token(place).iter().collect::<String>().parse::<u32>().ok();
        let (Some(young), Some(old)) = (age(place), age(place + 2)) else { continue };
        let unit: String = paragraph.source.letters[unit.start..unit.end].iter().collect();
        let fits =
            (unit == "tuổi" && old == young + 1 && young < 15) || (unit == "tháng" && old == young + 12);
        if fits {
            found.push(ABOUT.slip(one.start..two.end, vec![format!("{young}-{old}")]));
        }
    }
}
