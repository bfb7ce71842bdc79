//! Names of places, bodies and days: "Việt Nam", "Ủy ban nhân dân", "Sở Giáo dục và Đào tạo".

use crate::finding::{Level, Slip};
use crate::lexicon;
use crate::options::Options;
use crate::paragraph::{Case, Paragraph};
use crate::rules::About;

pub(super) static ABOUT: About = About {
    code: "capital-proper",
    level: Level::Rulebook,
    vi: "Viết hoa tên riêng chưa đúng",
    en: "Wrong capitals in a proper name",
    basis: Some("Nghị định 30/2020/NĐ-CP, Phụ lục II"),
    fires: &[
        ("tỉnh Lào cai", "tỉnh Lào Cai"),
        ("ngày nhà giáo Việt nam", "ngày Nhà giáo Việt Nam"),
        ("lãnh đạo Sở giáo dục và đào tạo", "lãnh đạo Sở Giáo dục và Đào tạo"),
        ("của Ủy Ban Nhân Dân phường", "của Ủy ban nhân dân phường"),
    ],
    stays: &[
        "cơ sở giáo dục và đào tạo",
        "cán bộ giáo dục và đào tạo",
        "ngày Nhà giáo Việt Nam tại Hà Nội",
        "ỦY BAN NHÂN DÂN PHƯỜNG BẾN LỤA",
        "trẻ cần thơ ca",
        "ủy ban nhân dân các cấp",
    ],
};

pub(super) fn look(paragraph: &Paragraph, _: &Options, found: &mut Vec<Slip>) {
    if paragraph.shouted {
        return;
    }
    let mut place = 0;
    while place < paragraph.words.len() {
        place += name_at(paragraph, place, found).max(1);
    }
}

/// Looks at the longest name whose words stand at a place; answers how many words it took.
fn name_at(paragraph: &Paragraph, place: usize, found: &mut Vec<Slip>) -> usize {
    let Some(runs) = lexicon::get().proper.get(&paragraph.words[place].small) else { return 0 };
    let Some(run) = runs.iter().find(|run| stands(paragraph, place, run)) else { return 0 };
    let words: Vec<&&str> = run.iter().filter(|word| **word != "-").collect();
    let written = &paragraph.words[place..place + words.len()];
    let wrong = written.iter().zip(&words).any(|(word, right)| {
        let own = paragraph.written(word);
        own != ***right && vietnamese::nfc(&own) != ***right && !same_but_tone_place(&own, right)
    });
    let length = words.len();
    if !wrong || written.iter().any(|word| matches!(word.case, Case::All | Case::Odd)) {
        return length;
    }
    let all_small = written.iter().all(|word| word.case == Case::Small);
    // A place in small letters throughout may be two other words; an institution may be any of its kind.
    if all_small && !is_plain(run) {
        return length;
    }
    // "cơ sở giáo dục và đào tạo"
    let before = paragraph.before(place).and_then(|word| word.known);
    let bound = matches!(run[0], "Sở" | "Bộ" | "Phòng")
        && written[0].case == Case::Small
        && before.zip(written[0].known).is_some_and(|(head, own)| lexicon::get().pairs(head, own));
    // "Phó Trưởng phòng Văn hóa - Xã hội": the office begins after the title.
    let from = usize::from(bound && run[0] == "Phòng");
    let rest = written.iter().zip(&words).skip(from).any(|(word, right)| paragraph.written(word) != ***right);
    if !bound || (from > 0 && rest) {
        let (start, end) = (written[from].start, written[length - 1].end);
        found.push(ABOUT.slip(start..end, vec![run[from..].join(" ")]));
    }
    length
}

/// "hòa" for "hoà": the same letters, whatever the case is judged by.
fn same_but_tone_place(own: &str, right: &str) -> bool {
    let first = |word: &str| word.chars().next().is_some_and(char::is_uppercase);
    first(own) == first(right) && own.to_lowercase() != right.to_lowercase()
}

/// Names that are a name even without any capital.
fn is_plain(run: &[&str]) -> bool {
    matches!(
        run,
        ["Việt", "Nam"]
            | ["Hà", "Nội"]
            | ["Hồ", "Chí", "Minh"]
            | ["Bác", "Hồ"]
            | ["Nhà", "giáo", "Việt", "Nam"]
            | ["Lào", "Cai"]
            | ["Quảng", "Ninh"]
            | ["Thanh", "Hóa"]
            | ["Nghệ", "An"]
            | ["Hải", "Phòng"]
            | ["Đà", "Nẵng"]
            | ["Phụ", "nữ", "Việt", "Nam"]
            | ["Sở" | "Bộ" | "Phòng", "Giáo", "dục", "và", "Đào", "tạo"]
    )
}

fn stands(paragraph: &Paragraph, place: usize, run: &[&str]) -> bool {
    let mut at = place;
    let mut dash = false;
    for right in run {
        if *right == "-" {
            dash = true;
            continue;
        }
        let Some(word) = paragraph.words.get(at) else { return false };
        let fits = word.small == right.to_lowercase()
            || (word.known.is_some() && word.known == lexicon::get().syllable(&right.to_lowercase()));
        if !fits || (at > place && !word.joined && !dash) {
            return false;
        }
        dash = false;
        at += 1;
    }
    true
}
