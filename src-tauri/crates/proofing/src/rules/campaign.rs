//! The campaign in its one wording.

use crate::finding::{Level, Slip};
use crate::options::Options;
use crate::paragraph::Paragraph;
use crate::rules::About;

pub(super) static ABOUT: About = About {
    code: "campaign",
    level: Level::Context,
    vi: "Tên phong trào khác với tên đã nhập",
    en: "The campaign is worded otherwise than it was entered",
    basis: None,
    fires: &[(
        "phong trào “Hai trường một nhịp cầu, cùng trẻ khôn lớn” của cụm",
        "phong trào “Hai trường một nhịp cầu - Cùng trẻ lớn khôn” của cụm",
    )],
    stays: &[
        "phong trào “Hai trường một nhịp cầu - Cùng trẻ lớn khôn”",
        "hội thi “Bé vui khỏe cùng trường em”",
    ],
};

pub(super) fn look(paragraph: &Paragraph, options: &Options, found: &mut Vec<Slip>) {
    let Some(campaign) = options.event.campaign.as_deref().map(vietnamese::nfc) else { return };
    let letters = &paragraph.source.letters;
    let mut open = None;
    for (at, letter) in letters.iter().enumerate() {
        match letter {
            '“' => open = Some(at + 1),
            '”' => {
                if let Some(start) = open.take() {
                    let written = paragraph.slice(start, at);
                    if written != campaign && alike(&written, &campaign) {
                        found.push(ABOUT.slip(start..at, vec![campaign.clone()]));
                    }
                }
            }
            _ => {}
        }
    }
}

/// Whether most words of both are the same.
fn alike(one: &str, other: &str) -> bool {
    let words = |text: &str| -> Vec<String> {
        vietnamese::fold(text)
            .split(|letter: char| !letter.is_alphanumeric())
            .filter(|word| !word.is_empty())
            .map(str::to_owned)
            .collect()
    };
    let (one, other) = (words(one), words(other));
    let same = one.iter().filter(|word| other.contains(word)).count();
    one.len() >= 4 && one.len().abs_diff(other.len()) <= 2 && same * 10 >= one.len().max(other.len()) * 7
}
