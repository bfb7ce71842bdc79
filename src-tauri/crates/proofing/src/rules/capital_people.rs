//! Two words that the decree always writes with a capital: Nhân dân, Nhà nước.

use crate::finding::{Level, Slip};
use crate::options::Options;
use crate::paragraph::{Case, Paragraph};
use crate::rules::About;

pub(super) static ABOUT: About = About {
    code: "capital-people",
    level: Level::Rulebook,
    vi: "Danh từ “Nhân dân”, “Nhà nước” viết hoa chữ đầu",
    en: "The nouns “Nhân dân” and “Nhà nước” have a capital",
    basis: Some("Nghị định 30/2020/NĐ-CP, Phụ lục II, mục V.1"),
    fires: &[
        ("phục vụ nhân dân trong phường", "phục vụ Nhân dân trong phường"),
        ("cán bộ và nhân dân xã Suối Lụa", "cán bộ và Nhân dân xã Suối Lụa"),
        ("chủ trương của Đảng và nhà nước", "chủ trương của Đảng và Nhà nước"),
    ],
    stays: &[
        "Ủy ban nhân dân phường, Hội đồng nhân dân xã, Công an nhân dân",
        "Nhà giáo nhân dân, ngày hội toàn dân",
        "công tác quản lý nhà nước về giáo dục",
        "cán bộ và Nhân dân, Đảng và Nhà nước",
        "PHỤC VỤ NHÂN DÂN",
        "hiểu lòng người, gần nhân dân tộc",
    ],
};

pub(super) fn look(paragraph: &Paragraph, _: &Options, found: &mut Vec<Slip>) {
    if paragraph.shouted {
        return;
    }
    for (place, word) in paragraph.words.iter().enumerate() {
        if word.case != Case::Small || !matches!(word.small.as_str(), "nhân" | "nhà") {
            continue;
        }
        // Of "nhân dân" as a part of a longer name nothing can be said.
        let before = paragraph.before(place).map(|word| word.small.as_str());
        let right = if paragraph.reads(place, &["nhân", "dân"]) {
            let alone = matches!(before, Some("vụ" | "và" | "của" | "với" | "cho" | "lớp" | "bà"));
            let longer = paragraph.after(place + 1).is_some_and(|next| next.small == "tộc");
            (alone && !longer).then_some("Nhân dân")
        } else if paragraph.reads(place, &["nhà", "nước"]) {
            let party = before == Some("và")
                && place
                    .checked_sub(2)
                    .and_then(|at| paragraph.words.get(at))
                    .is_some_and(|it| it.small == "đảng" && it.case == Case::First);
            party.then_some("Nhà nước")
        } else {
            None
        };
        if let Some(right) = right {
            let end = paragraph.words[place + 1].end;
            found.push(ABOUT.slip(word.start..end, vec![right.to_owned()]));
        }
    }
}
