//! Quotation marks: curly ones, in pairs.

use crate::finding::{Level, Slip};
use crate::paragraph::Paragraph;
use crate::rules::{About, Text};

pub(super) static ABOUT: About = About {
    code: "quote",
    level: Level::Rulebook,
    vi: "Dấu ngoặc kép chưa đúng",
    en: "Quotation marks are not right",
    basis: Some("Một kiểu ngoặc kép trong một văn bản: “…”"),
    fires: &[
        ("hội thi \"Bé vui\" cấp trường", "hội thi “Bé vui\" cấp trường"),
        ("hội thi “Bé vui\" cấp trường", "hội thi “Bé vui” cấp trường"),
        ("hội thi “Bé vui cấp trường", "hội thi “Bé vui cấp trường"),
        ("hội thi Bé vui” cấp trường", "hội thi Bé vui” cấp trường"),
    ],
    stays: &["hội thi “Bé vui” cấp trường", "màn hình 15\"", "“Bé vui\nvà khỏe”"],
};

pub(super) fn look(text: &Text<'_>, found: &mut dyn FnMut(usize, Slip)) {
    for (line, paragraph) in text.paragraphs.iter().enumerate() {
        for slip in line_slips(paragraph, text.paragraphs, line) {
            found(line, slip);
        }
    }
}

fn line_slips(paragraph: &Paragraph, all: &[&Paragraph], line: usize) -> Vec<Slip> {
    let letters = &paragraph.source.letters;
    if !letters.iter().any(|letter| matches!(letter, '“' | '”' | '"')) {
        return Vec::new();
    }
    let mut slips = Vec::new();
    let mut open: Option<(usize, char)> = None;
    for (at, letter) in letters.iter().enumerate() {
        // An inch.
        let digit = at.checked_sub(1).is_some_and(|before| letters[before].is_ascii_digit());
        match letter {
            '"' if digit && open.is_none() => {}
            '"' => match open.take() {
                Some((_, '“')) => slips.push(mend(at, '”', Level::Certain)),
                Some((start, _)) => {
                    slips.push(mend(start, '“', Level::Rulebook));
                    slips.push(mend(at, '”', Level::Rulebook));
                }
                None => open = Some((at, '"')),
            },
            '“' => match open.replace((at, '“')) {
                Some((start, '“')) => slips.push(lost(start)),
                Some((start, _)) => slips.push(lost(start)),
                None => {}
            },
            '”' => match open.take() {
                Some((start, '"')) => slips.push(mend(start, '“', Level::Certain)),
                Some(_) => {}
                // It may close what a line before opened.
                None if !opened_before(all, line) => slips.push(lost(at)),
                None => {}
            },
            _ => {}
        }
    }
    if let Some((start, mark)) = open
        && !(mark == '“' && closed_after(all, line))
    {
        slips.push(lost(start));
    }
    slips
}

fn mend(at: usize, mark: char, level: Level) -> Slip {
    let mut slip = ABOUT.slip(at..at + 1, vec![mark.to_string()]);
    slip.level = level;
    slip
}

fn lost(at: usize) -> Slip {
    let mut slip = ABOUT.says(
        at..at + 1,
        Vec::new(),
        "thiếu một dấu của cặp".into(),
        "one of the pair is missing".into(),
    );
    slip.level = Level::Certain;
    slip
}

/// The next lines close a quotation of several lines.
fn closed_after(all: &[&Paragraph], line: usize) -> bool {
    all.iter()
        .skip(line + 1)
        .take(4)
        .find_map(|next| next.source.letters.iter().find(|it| matches!(it, '“' | '”')))
        .is_some_and(|it| *it == '”')
}

fn opened_before(all: &[&Paragraph], line: usize) -> bool {
    all[..line]
        .iter()
        .rev()
        .take(4)
        .find_map(|next| next.source.letters.iter().rev().find(|it| matches!(it, '“' | '”')))
        .is_some_and(|it| *it == '“')
}
