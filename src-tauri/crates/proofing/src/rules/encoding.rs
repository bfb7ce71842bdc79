//! A line in TCVN3 or VNI-Windows: offered to be read back whole, never done by itself.

use crate::encoding::{Old, read_old};
use crate::finding::{Level, Slip};
use crate::options::Options;
use crate::paragraph::Paragraph;
use crate::rules::About;

pub(super) static ABOUT: About = About {
    code: "old-encoding",
    level: Level::Certain,
    vi: "Đoạn này dùng bảng mã cũ, cần chuyển sang Unicode",
    en: "This paragraph is in an old encoding and should become Unicode",
    basis: Some("Nghị định 30/2020/NĐ-CP, Phụ lục I: bộ mã Unicode TCVN 6909:2001"),
    fires: &[(
        "Trư êng MÇm non tæ chøc sinh ho¹t chuyªn m«n",
        "Trư ờng Mầm non tổ chức sinh hoạt chuyên môn",
    )],
    stays: &["Trường Mầm non tổ chức sinh hoạt chuyên môn."],
};

pub(super) fn look(paragraph: &Paragraph, _: &Options, found: &mut Vec<Slip>) {
    // Nearly every line consists of syllables, which is known by now: only another is worth reading in two encodings.
    let syllables = paragraph.words.iter().filter(|word| word.syllable).count();
    if 5 * syllables >= 4 * paragraph.words.len() {
        return;
    }
    let Some((old, read)) = read_old(&paragraph.line) else { return };
    let name = match old {
        Old::Tcvn3 => "TCVN3 (ABC)",
        Old::Vni => "VNI-Windows",
    };
    let mut slip = ABOUT.says(0..paragraph.source.letters.len(), vec![read], name.into(), name.into());
    slip.given = Some(0..paragraph.line.chars().count());
    found.push(slip);
}
