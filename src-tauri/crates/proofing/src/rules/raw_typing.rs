//! Telex and VNI keys left raw: "truowngf", "tru7o7ng2".

use crate::finding::{Level, Slip};
use crate::lexicon;
use crate::options::Options;
use crate::paragraph::{Case, Paragraph, in_case};
use crate::rules::About;
use crate::rules::syllable::{is_doubtful, is_mixed, support};
use crate::rules::wrong_word;
use crate::syllable::{from_telex, from_vni, is_syllable};

pub(super) static ABOUT: About = About {
    code: "raw-typing",
    level: Level::Certain,
    vi: "Phím gõ Telex hoặc VNI chưa thành chữ",
    en: "Telex or VNI keys that did not become letters",
    basis: None,
    fires: &[
        ("nhà truowngf tổ chức", "nhà trường tổ chức"),
        ("Truowngf Mầm non", "Trường Mầm non"),
        ("nhà tru7o7ng2 tổ chức", "nhà trường tổ chức"),
        ("sinh hoatj chuyên môn", "sinh hoạt chuyên môn"),
        ("giáo viên dduwowcj chia sẻ", "giáo viên được chia sẻ"),
        ("chuyeen môn", "chuyên môn"),
        ("các bé co6ng bằng", "các bé công bằng"),
    ],
    stays: &[
        "làm bài test trong room, gửi form và mp3",
        "lớp 5A1, phòng b2, covid19",
        "video clip, robot, laser, boss",
        "Trường Mầm non Nắng Sớm",
    ],
};

/// What is numbered without a space: "bai1", "nhom2".
const COUNTED: &str = "bai cau hinh anh lop nhom to tiet tuan tang phong so trang phan muc bang ban khoi de mau vong doi vi hoc may file \
    ngay thang quy ky dot lan gian day nha ca chuong quyen tap buoi nam luot cum hs gv a b c d";

pub(super) fn look(paragraph: &Paragraph, options: &Options, found: &mut Vec<Slip>) {
    for (place, word) in paragraph.words.iter().enumerate() {
        if word.syllable || !is_doubtful(paragraph, word, options) {
            continue;
        }
        if let Some(read) = read(paragraph, place) {
            found.push(ABOUT.word(word, vec![in_case(&read, word.case)]));
        }
    }
    for (place, token) in paragraph.tokens.iter().enumerate().filter(|(_, token)| is_mixed(token.kind)) {
        let written: String = paragraph.token(place).iter().collect();
        let small = written.to_lowercase();
        let shapes = written.chars().filter(char::is_ascii_digit).count();
        let spelled = written.starts_with(|letter: char| letter.is_alphabetic()) && !written.contains(['0']);
        if !spelled
            || written.chars().skip(1).any(char::is_uppercase)
            || written.chars().filter(|it| it.is_alphabetic()).count() < 2
        {
            continue;
        }
        let Some(read) = from_vni(&small) else { continue };
        let Some(syllable) = lexicon::get().syllable(&read) else { continue };
        // One digit at the end may number something: "bai1".
        let near = |word: Option<&crate::paragraph::Word>| word.and_then(|it| it.known);
        let before = near(paragraph.words.iter().rfind(|it| it.token + 2 == place));
        let after = near(paragraph.words.iter().find(|it| it.token == place + 2));
        let paired = before.is_some_and(|head| lexicon::get().met(head, syllable))
            || after.is_some_and(|tail| lexicon::get().met(syllable, tail));
        // "kho6ng" and "sach1" number nothing: the digit stands within, or what is left is no syllable.
        let within = written
            .trim_end_matches(|letter: char| letter.is_ascii_digit())
            .contains(|it: char| it.is_ascii_digit());
        let bare: String = small.chars().filter(|letter| letter.is_alphabetic()).collect();
        let common = lexicon::get().weight(syllable) >= 4 && !COUNTED.split(' ').any(|it| it == bare);
        if shapes >= 2 || paired || within || common || !is_syllable(&bare) {
            let case = if written.starts_with(char::is_uppercase) { Case::First } else { Case::Small };
            found.push(ABOUT.slip(token.start..token.end, vec![in_case(&read, case)]));
        }
    }
}

/// What a word stands for if it is raw Telex: a syllable of the lexicon that fits its neighbours, or one that took two
/// keys too many to be chance.
pub(super) fn read(paragraph: &Paragraph, place: usize) -> Option<String> {
    let word = &paragraph.words[place];
    if matches!(word.case, Case::All | Case::Odd) {
        return None;
    }
    let read = from_telex(&word.small)?;
    let syllable = lexicon::get().syllable(&read)?;
    let extra = word.small.chars().count().checked_sub(read.chars().count())?;
    let fits = support(paragraph, place, syllable) > 0;
    let named = word.case == Case::First && !word.opens;
    let common = lexicon::get().weight(syllable) >= 3 || lexicon::get().stands_alone(&read);
    let alone = (extra >= 2 || common)
        && !named
        && !word.small.ends_with("ss")
        && !wrong_word::doubts(paragraph, place, &read);
    (fits || alone).then_some(read)
}
