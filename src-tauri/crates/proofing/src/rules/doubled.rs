//! A word twice: "các các".

use crate::finding::{Level, Slip};
use crate::lexicon;
use crate::options::Options;
use crate::paragraph::{Case, Paragraph};
use crate::rules::About;

pub(super) static ABOUT: About = About {
    code: "doubled-word",
    level: Level::Certain,
    vi: "Từ bị lặp",
    en: "A word stands twice",
    basis: None,
    fires: &[
        ("các các cô giáo", "các cô giáo"),
        ("Trường Mầm non tổ chức chức năm học", "Trường Mầm non tổ chức năm học"),
    ],
    stays: &[
        "dần dần, luôn luôn, ngày ngày",
        "học sinh sinh hoạt lớp",
        "Lò Văn Văn",
        "chuồn chuồn, đu đủ, bươm bướm",
        "giáo viên sinh hoạt",
        "trò chơi “Chi chi chành chành”",
    ],
};

pub(super) fn look(paragraph: &Paragraph, _: &Options, found: &mut Vec<Slip>) {
    let lexicon = lexicon::get();
    for place in 1..paragraph.words.len() {
        let (first, second) = (&paragraph.words[place - 1], &paragraph.words[place]);
        let same = second.joined && first.small == second.small;
        // A title or a nursery rhyme may play with words.
        let quoted = first.quoted && second.quoted;
        let named = second.case != Case::Small || (first.case == Case::First && !first.opens);
        if !same
            || named
            || quoted
            || paragraph.shouted
            || lexicon.may_double(&second.small)
            || !second.syllable
        {
            continue;
        }
        let pairs = |one: Option<lexicon::Syllable>, two: Option<lexicon::Syllable>| {
            one.zip(two).is_some_and(|(head, tail)| lexicon.pairs(head, tail))
        };
        let before = pairs(paragraph.before(place - 1).and_then(|it| it.known), first.known);
        let after = pairs(second.known, paragraph.after(place).and_then(|it| it.known));
        if before && after {
            continue;
        }
        found.push(ABOUT.slip(first.start..second.end, vec![paragraph.written(first)]));
    }
}
