//! Sentences and paragraphs that nobody reads to the end.

use crate::finding::{Level, Slip};
use crate::options::Options;
use crate::paragraph::Paragraph;
use crate::rules::About;
use crate::token::Kind;

pub(super) static ABOUT: About = About {
    code: "long",
    level: Level::Content,
    vi: "Câu trên 40 âm tiết không có dấu phẩy, hoặc đoạn trên 90 âm tiết",
    en: "A sentence of over 40 syllables without a comma, or a paragraph of over 90",
    basis: None,
    fires: &[(
        "Buổi sinh hoạt chuyên môn giúp các cô giáo trong cụm có thêm nhiều kinh nghiệm quý khi tổ chức hoạt động học cho trẻ theo hướng mở đồng thời tạo điều kiện để mỗi nhà trường rà soát lại kế hoạch của mình trong học kỳ.",
        "Buổi sinh hoạt chuyên môn giúp các cô giáo trong cụm có thêm nhiều kinh nghiệm quý khi tổ chức hoạt động học cho trẻ theo hướng mở đồng thời tạo điều kiện để mỗi nhà trường rà soát lại kế hoạch của mình trong học kỳ.",
    )],
    stays: &["Buổi giao lưu có hai hoạt động, mỗi hoạt động 30 phút."],
};

/// Syllables of a sentence without a comma.
const SENTENCE: usize = 40;
/// Syllables of a paragraph.
const PARAGRAPH: usize = 90;

pub(super) fn look(paragraph: &Paragraph, _: &Options, found: &mut Vec<Slip>) {
    let Some(first) = paragraph.words.first() else { return };
    if paragraph.syllables() > PARAGRAPH {
        found.push(ABOUT.word(first, Vec::new()));
        return;
    }
    let mut syllables = 0;
    let mut begun = None;
    for (place, token) in paragraph.tokens.iter().enumerate() {
        match token.kind {
            Kind::Space => continue,
            Kind::Mark
                if matches!(paragraph.token(place), [',' | ';' | ':' | '–' | '(' | '.' | '!' | '?']) =>
            {
                (syllables, begun) = (0, None);
            }
            Kind::Mark => {}
            _ => {
                syllables += 1;
                let start = *begun.get_or_insert(token.start);
                if syllables == SENTENCE + 1
                    && let Some(word) = paragraph.words.iter().find(|word| word.start >= start)
                {
                    found.push(ABOUT.word(word, Vec::new()));
                }
            }
        }
    }
}
