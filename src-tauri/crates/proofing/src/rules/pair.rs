//! Brackets that are not closed.

use crate::finding::{Level, Slip};
use crate::rules::{About, Text};

pub(super) static ABOUT: About = About {
    code: "bracket",
    level: Level::Certain,
    vi: "Dấu ngoặc thiếu một nửa",
    en: "A bracket has no partner",
    basis: None,
    fires: &[
        ("trẻ mẫu giáo (5-6 tuổi tham gia", "trẻ mẫu giáo (5-6 tuổi tham gia"),
        ("trẻ mẫu giáo 5-6 tuổi) tham gia", "trẻ mẫu giáo 5-6 tuổi) tham gia"),
    ],
    stays: &[
        "trẻ mẫu giáo (5-6 tuổi) tham gia",
        "a) Nội dung; b) hình thức",
        "1) Nội dung",
        "Điều 5 khoản 2 điểm a)",
        "(Kèm theo Kế hoạch\nsố 52)",
    ],
};

pub(super) fn look(text: &Text<'_>, found: &mut dyn FnMut(usize, Slip)) {
    let mut open: Option<(usize, usize)> = None;
    for (line, paragraph) in text.paragraphs.iter().enumerate() {
        let letters = &paragraph.source.letters;
        for (at, letter) in letters.iter().enumerate() {
            match letter {
                '(' => {
                    if let Some((line, at)) = open.replace((line, at)) {
                        found(line, ABOUT.slip(at..at + 1, Vec::new()));
                    }
                }
                ')' if open.take().is_none() && !numbering(letters, at) && !smiles(letters, at) => {
                    found(line, ABOUT.slip(at..at + 1, Vec::new()));
                }
                _ => {}
            }
        }
        // A bracket may run over one line end.
        if open.is_some_and(|(begun, _)| begun < line || line + 1 == text.paragraphs.len())
            && let Some((line, at)) = open.take()
        {
            found(line, ABOUT.slip(at..at + 1, Vec::new()));
        }
    }
}

/// "a)", "1)", "đ)"
fn numbering(letters: &[char], at: usize) -> bool {
    (1..=2).any(|back| {
        at >= back
            && letters[at - back..at].iter().all(|it| it.is_alphanumeric())
            && (at == back || !letters[at - back - 1].is_alphanumeric())
    })
}

fn smiles(letters: &[char], at: usize) -> bool {
    at > 0 && matches!(letters[at - 1], ':' | '-' | ';')
}
