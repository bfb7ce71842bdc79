//! A small letter after the full stop of a sentence, and a capital on a small word in the middle of one.

use crate::finding::{Level, Slip};
use crate::options::Options;
use crate::paragraph::{Case, Paragraph, capital};
use crate::rules::About;
use crate::token::Kind;

pub(super) static ABOUT: About = About {
    code: "capital-sentence",
    level: Level::Rulebook,
    vi: "Viết hoa chữ đầu câu, không viết hoa giữa câu",
    en: "A sentence begins with a capital; there is none in its middle",
    basis: Some("Nghị định 30/2020/NĐ-CP, Phụ lục II, mục I"),
    fires: &[
        ("Buổi giao lưu kết thúc. các cô giáo ra về.", "Buổi giao lưu kết thúc. Các cô giáo ra về."),
        ("Cô giáo Của hai trường", "Cô giáo của hai trường"),
        (
            "buổi giao lưu kết thúc trong niềm vui của hai trường.",
            "Buổi giao lưu kết thúc trong niềm vui của hai trường.",
        ),
    ],
    stays: &[
        "Bút, vở, v.v. được trao cho trẻ.",
        "Tại TP. Hồ Chí Minh, ThS. Lan dự.",
        "Nội dung: các cô giáo trao đổi; các trường góp ý.",
        "- phát triển nhận thức cho trẻ.",
        "a) các hoạt động học.",
        "a) Ưu điểm: Hai hoạt động được chuẩn bị theo đúng kế hoạch.",
        "Chủ đề “Của em” và Hội thi Bé với biển.",
    ],
};

/// Small words that are part of no name but its middle.
const SMALL: &str = "và của các những là được cho với trong tại từ khi đã đang sẽ cũng thì mà như này đó để vì do nên rất không \
    chưa bị nhằm theo qua giữa bằng còn vẫn thêm cùng đến về có";

pub(super) fn look(paragraph: &Paragraph, _: &Options, found: &mut Vec<Slip>) {
    if paragraph.shouted {
        return;
    }
    for (place, word) in paragraph.words.iter().enumerate() {
        // The "a" of "a)" counts and begins nothing.
        let head = place == 0
            && word.token == 0
            && !paragraph.is(1, ")")
            && paragraph.words.len() >= 8
            && ends_with_stop(paragraph);
        if word.case == Case::Small && (word.begins || head) && word.syllable {
            found.push(ABOUT.word(word, vec![capital(&paragraph.written(word))]));
        }
        // Between two small words: no name and no title.
        let small =
            |near: Option<&crate::paragraph::Word>| near.is_some_and(|it| it.case == Case::Small || it.opens);
        let between =
            small(paragraph.before(place)) && small(paragraph.after(place)) && !word.opens && !word.quoted;
        if word.case == Case::First && between && SMALL.split_whitespace().any(|it| it == word.small) {
            found.push(ABOUT.word(word, vec![word.small.clone()]));
        }
    }
}

fn ends_with_stop(paragraph: &Paragraph) -> bool {
    let last = paragraph.tokens.iter().rposition(|token| token.kind != Kind::Space);
    last.is_some_and(|place| paragraph.token(place) == ['.'])
}
