//! Sentences that stop in the middle: "Buổi giao lưu đã giúp các."

use crate::finding::{Level, Slip};
use crate::options::Options;
use crate::paragraph::{Case, Paragraph};
use crate::rules::About;

pub(super) static ABOUT: About = About {
    code: "unfinished",
    level: Level::Context,
    vi: "Câu dừng giữa chừng, có lẽ còn thiếu",
    en: "The sentence stops in its middle",
    basis: None,
    fires: &[
        (
            "Buổi giao lưu đã giúp giáo viên hai trường có thêm những.",
            "Buổi giao lưu đã giúp giáo viên hai trường có thêm những.",
        ),
        (
            "Nhà trường cảm ơn Ban đại diện cha mẹ học sinh và. Buổi lễ kết thúc lúc 10 giờ.",
            "Nhà trường cảm ơn Ban đại diện cha mẹ học sinh và. Buổi lễ kết thúc lúc 10 giờ.",
        ),
        (
            "Các cô giáo trao đổi sôi nổi, góp ý chân thành nhằm",
            "Các cô giáo trao đổi sôi nổi, góp ý chân thành nhằm",
        ),
    ],
    stays: &[
        "Các cô giáo trao đổi sôi nổi và góp ý chân thành.",
        "Đó là điều mà cô vẫn hằng mong.",
        "Nội dung trao đổi của các tổ gồm những:",
        "Nhà trường cảm ơn các bác và…",
        "CÙNG CÁC",
        "Hội thi có từ năm 2020, các lớp tham gia đông đủ.",
    ],
};

/// What always has something after it.
const OPEN: [&str; 13] =
    ["và", "của", "các", "những", "nhằm", "hoặc", "bởi", "mỗi", "từng", "nếu", "rằng", "tuy", "bằng"];

/// Fewer words are a heading, a cell or a caption.
const WORDS: usize = 8;

pub(super) fn look(paragraph: &Paragraph, _: &Options, found: &mut Vec<Slip>) {
    if paragraph.shouted || paragraph.words.len() < WORDS {
        return;
    }
    for (place, word) in paragraph.words.iter().enumerate() {
        if word.case != Case::Small || word.quoted || !OPEN.contains(&word.small.as_str()) {
            continue;
        }
        let ends = match paragraph.tokens.get(word.token + 1) {
            None => place + 1 == paragraph.words.len(),
            Some(_) => {
                paragraph.is(word.token + 1, ".")
                    && paragraph.words.get(place + 1).is_none_or(|next| next.case == Case::First)
            }
        };
        if ends {
            found.push(ABOUT.word(word, Vec::new()));
        }
    }
}
