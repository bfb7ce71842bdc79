//! People: every syllable of a name has a capital.

use crate::finding::{Level, Slip};
use crate::lexicon;
use crate::options::Options;
use crate::paragraph::{Case, Paragraph, Word, capital};
use crate::rules::About;

pub(super) static ABOUT: About = About {
    code: "capital-name",
    level: Level::Rulebook,
    vi: "Tên người viết hoa chữ đầu của tất cả các âm tiết",
    en: "Every syllable of a person's name has a capital",
    basis: Some("Nghị định 30/2020/NĐ-CP, Phụ lục II, mục II.1"),
    fires: &[
        ("thầy giáo Nguyễn văn Kỳ", "thầy giáo Nguyễn Văn Kỳ"),
        ("đồng chí Lò thị Mến", "đồng chí Lò Thị Mến"),
        ("đồng chí Lò Thị mến, giáo viên", "đồng chí Lò Thị Mến, giáo viên"),
        ("Cô văn Thị Bích Liên dạy.", "Cô Văn Thị Bích Liên dạy."),
        ("cô giáo lò thị mến phát biểu", "cô giáo Lò Thị Mến phát biểu"),
    ],
    stays: &[
        "đồng chí Lò Thị Mến",
        "Hà Nội và Mai Châu",
        "cô Mai và cô Lan",
        "LÒ THỊ MẾN",
        "cán bộ xã Bàn thị sát điểm trường",
    ],
};

/// Middle names.
const MIDDLE: &str = "thị văn hữu đức kim ngọc quang xuân bích hồng đình thúy thuý thùy thuỳ";

pub(super) fn look(paragraph: &Paragraph, _: &Options, found: &mut Vec<Slip>) {
    let lexicon = lexicon::get();
    let words = &paragraph.words;
    for place in 0..words.len().saturating_sub(2) {
        let [first, second, third] = [&words[place], &words[place + 1], &words[place + 2]];
        if !second.joined || !third.joined || !lexicon.is_surname(&first.small) {
            continue;
        }
        let middle = MIDDLE.split(' ').any(|it| it == second.small);
        let given = matches!(second.small.as_str(), "thị" | "văn");
        match (first.case, second.case, third.case) {
            (Case::First, Case::Small, Case::First) if middle => {
                found.push(ABOUT.word(second, vec![capital(&second.small)]));
            }
            (Case::First, Case::First, Case::Small) if given && alone(paragraph, place + 2) => {
                found.push(ABOUT.word(third, vec![capital(&third.small)]));
            }
            (Case::Small, Case::First, Case::First) if given && bare(paragraph, place) => {
                found.push(ABOUT.word(first, vec![capital(&first.small)]));
            }
            (Case::Small, Case::Small, Case::Small) if given && honoured(paragraph, place) => {
                let longer = words.get(place + 3).filter(|word| {
                    word.joined
                        && word.case == Case::Small
                        && alone(paragraph, place + 3)
                        && !alone(paragraph, place + 2)
                });
                let last = longer.unwrap_or(third);
                let name: Vec<String> = words[place..]
                    .iter()
                    .take_while(|word| word.start <= last.start)
                    .map(|word| capital(&word.small))
                    .collect();
                found.push(ABOUT.slip(first.start..last.end, vec![name.join(" ")]));
            }
            _ => {}
        }
    }
}

/// Whether a word is no part of a longer one with the word after it.
fn alone(paragraph: &Paragraph, place: usize) -> bool {
    let own = paragraph.words[place].known;
    let next = paragraph.after(place).and_then(|word| word.known);
    !own.zip(next).is_some_and(|(head, tail)| lexicon::get().met(head, tail))
}

/// A family name that is no word with what stands before it: "công văn Thị xã".
fn bare(paragraph: &Paragraph, place: usize) -> bool {
    let own = paragraph.words[place].known;
    let before = paragraph.before(place).and_then(|word| word.known);
    !before.zip(own).is_some_and(|(head, tail)| lexicon::get().pairs(head, tail))
        && honoured(paragraph, place)
}

fn honoured(paragraph: &Paragraph, place: usize) -> bool {
    let small = |word: Option<&Word>| word.map(|word| word.small.clone()).unwrap_or_default();
    let before = small(paragraph.before(place));
    let further = place.checked_sub(1).and_then(|at| paragraph.before(at)).map(|word| word.small.as_str());
    match before.as_str() {
        "chí" => further == Some("đồng"),
        "giáo" => matches!(further, Some("cô" | "thầy")),
        "cô" | "thầy" | "bà" | "ông" => true,
        _ => false,
    }
}
