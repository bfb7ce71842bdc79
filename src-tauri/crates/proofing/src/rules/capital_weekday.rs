//! Days of the week, as the decree or the house writes them: "thứ Hai", "Chủ nhật".

use crate::finding::{Level, Slip};
use crate::options::{Options, Weekday};
use crate::paragraph::{Case, Paragraph, capital};
use crate::rules::About;

pub(super) static ABOUT: About = About {
    code: "capital-weekday",
    level: Level::Rulebook,
    vi: "Viết hoa thứ trong tuần chưa đúng",
    en: "Wrong capital in a day of the week",
    basis: Some("Nghị định 30/2020/NĐ-CP, Phụ lục II, mục V; thể thức của trường"),
    fires: &[
        ("Sáng thứ sáu, ngày 13/11/2026", "Sáng thứ Sáu, ngày 13/11/2026"),
        ("chiều thứ hai hằng tuần", "chiều thứ Hai hằng tuần"),
        ("vào Thứ Bảy, ngày 14/11/2026", "vào thứ Bảy, ngày 14/11/2026"),
        ("nghỉ học ngày chủ nhật hằng tuần", "nghỉ học ngày Chủ nhật hằng tuần"),
    ],
    stays: &[
        "Sáng thứ Sáu, ngày 13/11/2026",
        "Tham luận thứ hai nói về môi trường chữ.",
        "Thứ Hai, trẻ chào cờ.",
        "Lần thứ ba, đội đứng thứ tư.",
        "Vào tháng thứ tư của kế hoạch",
        "chủ nhật ký lớp học",
        "Ngày thứ hai dành cho thảo luận; sáng thứ hai của đợt tập huấn chia nhóm.",
    ],
};

const NUMBERS: [&str; 6] = ["hai", "ba", "tư", "năm", "sáu", "bảy"];

pub(super) fn look(paragraph: &Paragraph, options: &Options, found: &mut Vec<Slip>) {
    if paragraph.shouted {
        return;
    }
    for (place, first) in paragraph.words.iter().enumerate() {
        let Some(second) = paragraph.after(place) else { continue };
        let weekday = match first.small.as_str() {
            "thứ" => NUMBERS.contains(&second.small.as_str()),
            "chủ" => second.small == "nhật" && paragraph.after(place + 1).is_none_or(|it| it.small != "ký"),
            _ => false,
        };
        let plain = |case: Case| matches!(case, Case::Small | Case::First);
        if !weekday || !plain(first.case) || !plain(second.case) || !of_the_week(paragraph, place) {
            continue;
        }
        let large = options.style.weekday == Weekday::Capital;
        let sunday = first.small == "chủ";
        // At the head of a line a capital says nothing.
        let kept = first.opens && first.case == Case::First;
        let written = |small: &str, raised: bool| if raised { capital(small) } else { small.to_owned() };
        let head = written(&first.small, kept || (large && sunday));
        let tail = written(&second.small, large && !sunday);
        let right = format!("{head} {tail}");
        if paragraph.slice(first.start, second.end) != right {
            found.push(ABOUT.slip(first.start..second.end, vec![right]));
        }
    }
}

/// "lần thứ hai" counts; "sáng thứ hai", "thứ hai hằng tuần" and "thứ hai, ngày 9/11" do not.
fn of_the_week(paragraph: &Paragraph, place: usize) -> bool {
    let before = paragraph.before(place).map(|word| word.small.as_str());
    let after = paragraph.after(place + 1).map(|word| word.small.as_str());
    let raised = paragraph.words[place + 1].case == Case::First;
    let dated = paragraph.words.get(place + 2).is_some_and(|word| {
        word.small == "ngày"
            && paragraph.tokens.get(word.token + 2).is_some_and(|it| it.kind == crate::token::Kind::Date)
    });
    let counted = matches!(
        before,
        Some(
            "lần"
                | "luận"
                | "tháng"
                | "năm"
                | "tuần"
                | "đội"
                | "đứng"
                | "lớp"
                | "tiết"
                | "giải"
                | "con"
                | "người"
        )
    );
    // "Ngày thứ hai dành cho …", "sáng thứ hai của đợt": the second one.
    let part = match before {
        Some("sáng" | "chiều" | "tối" | "trưa" | "vào") => after != Some("của"),
        Some("ngày") => paragraph.words[place].small == "chủ",
        _ => false,
    };
    let weekly = matches!(after, Some("hằng" | "hàng" | "tuần"));
    !counted && (part || weekly || dated || (raised && paragraph.words[place].case == Case::First))
}
