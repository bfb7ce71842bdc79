//! Small numbers of documents and days in official papers: "số 07/BC-MNSL", "ngày 02 tháng 01 năm 2026".

use crate::finding::{Level, Slip};
use crate::options::{Options, Paper};
use crate::paragraph::Paragraph;
use crate::rules::About;
use crate::token::Kind;

pub(super) static ABOUT: About = About {
    code: "leading-zero",
    level: Level::Rulebook,
    vi: "Số nhỏ hơn 10, tháng 1 và tháng 2 ghi thêm số 0 phía trước",
    en: "Numbers under 10 and the months 1 and 2 have a zero before them",
    basis: Some("Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, mục II.3 và II.4"),
    fires: &[
        ("Báo cáo số 7/BC-MNSL của nhà trường", "Báo cáo số 07/BC-MNSL của nhà trường"),
        ("Thông tư số 8/2022/TT-BGDĐT", "Thông tư số 08/2022/TT-BGDĐT"),
        ("Gò Mây, ngày 2 tháng 11 năm 2026", "Gò Mây, ngày 02 tháng 11 năm 2026"),
        ("Gò Mây, ngày 20 tháng 1 năm 2027", "Gò Mây, ngày 20 tháng 01 năm 2027"),
    ],
    stays: &[
        "Báo cáo số 07/BC-MNSL, Kế hoạch số 52/KH-MNSL",
        "ngày 02 tháng 01 năm 2027, ngày 20 tháng 3 năm 2027",
        "Ngày 20/11, ngày 8/3 và ngày 5/9/2026",
        "Lớp 5/A1, tổ 3/5",
        "ngày 8 tháng 3",
    ],
};

pub(super) fn look(paragraph: &Paragraph, options: &Options, found: &mut Vec<Slip>) {
    for (place, token) in paragraph.tokens.iter().enumerate() {
        match token.kind {
            Kind::DocNumber => {
                if let [digit @ '1'..='9', '/', rest @ ..] = paragraph.token(place)
                    && is_symbol(rest)
                {
                    found.push(ABOUT.slip(token.start..token.start + 1, vec![format!("0{digit}")]));
                }
            }
            // News may say it as people do.
            Kind::Number if options.paper != Paper::News => day(paragraph, place, found),
            _ => {}
        }
    }
}

/// "BC-MNSL", "2022/TT-BGDĐT": a class such as 5/A1 is none.
fn is_symbol(rest: &[char]) -> bool {
    let capitals = rest.iter().take_while(|letter| letter.is_uppercase()).count();
    let year = rest.len() > 5 && rest[..4].iter().all(char::is_ascii_digit) && rest[4] == '/';
    year || (capitals >= 2 && rest.get(capitals).is_none_or(|next| matches!(next, '-' | '&' | '/')))
}

/// "ngày 2 tháng 1 năm 2027": only the long form is the decree's.
fn day(paragraph: &Paragraph, place: usize, found: &mut Vec<Slip>) {
    let long = paragraph.is(place + 2, "tháng") && paragraph.is(place + 6, "năm");
    let said = place.checked_sub(2).is_some_and(|at| paragraph.is(at, "ngày") || paragraph.is(at, "Ngày"));
    if !long || !said {
        return;
    }
    for (at, least) in [(place, '9'), (place + 4, '2')] {
        if let [digit @ '1'..='9'] = paragraph.token(at)
            && *digit <= least
            && paragraph.tokens[at].kind == Kind::Number
        {
            let token = paragraph.tokens[at];
            found.push(ABOUT.slip(token.start..token.end, vec![format!("0{digit}")]));
        }
    }
}
