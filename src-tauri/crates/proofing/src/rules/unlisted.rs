//! People who are named in a text but stand on no list of the event.

use std::collections::HashSet;

use crate::finding::{Level, Slip};
use crate::paragraph::Paragraph;
use crate::rules::directory::{Who, names, title_before, who};
use crate::rules::{About, Text};

pub(super) static ABOUT: About = About {
    code: "unlisted",
    level: Level::Content,
    vi: "Có trong bài nhưng chưa có trong danh sách người",
    en: "Named in the text, but on no list of the event",
    basis: None,
    fires: &[("đồng chí Lê Thị Mận phát biểu", "đồng chí Lê Thị Mận phát biểu")],
    stays: &[
        "đồng chí Nông Thị Thu Hà phát biểu",
        "đồng chí Nông Thị Thu Hạ phát biểu",
        "bài thơ của Trần Đăng Khoa",
        "Trường Tiểu học Lê Văn Tám",
    ],
};

pub(super) fn look(text: &Text<'_>, found: &mut dyn FnMut(usize, Slip)) {
    // Without any list nobody is missing on it.
    if text.options.event.people.is_empty() {
        return;
    }
    let mut told = HashSet::new();
    for name in names(text) {
        let paragraph = text.paragraphs[name.line];
        let listed = match who(text, &name) {
            Who::Known(known) => text.options.event.people.iter().any(|person| person.name == known.name),
            Who::Child => true,
            // Of a name that is somebody's but for a slip, another rule speaks.
            Who::Unknown => !text.cast.near(&name.parts).is_empty(),
        };
        let whole = name.parts.len() > 2 && is_introduced(paragraph, name.start);
        if whole && !listed && told.insert(name.parts.clone()) {
            let words = &paragraph.words[name.start..name.end];
            found(name.line, ABOUT.slip(words[0].start..words[words.len() - 1].end, Vec::new()));
        }
    }
}

/// Whether a title or a form of address says that this is somebody who was there.
fn is_introduced(paragraph: &Paragraph, start: usize) -> bool {
    let word = |back: usize| {
        let place = start.checked_sub(back)?;
        paragraph.words[place + 1].joined.then(|| paragraph.words[place].small.as_str())
    };
    title_before(paragraph, start).is_some()
        || match word(1) {
            Some("cô" | "thầy" | "ông" | "bà") => true,
            Some("chí") => word(2) == Some("đồng"),
            Some("giáo") => matches!(word(2), Some("cô" | "thầy")),
            _ => false,
        }
}
