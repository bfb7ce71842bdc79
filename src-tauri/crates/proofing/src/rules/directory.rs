//! People: a name one letter off, against those of the event, the school's directory and the paper itself; a title that is
//! another's.

use crate::directory::Directory;
use crate::finding::{Level, Slip};
use crate::hash::QuickMap;
use crate::lexicon;
use crate::options::Known;
use crate::paragraph::{Case, Paragraph, capital};
use crate::rules::capital_title::title_at;
use crate::rules::{About, Text};

pub(super) static ABOUT: About = About {
    code: "directory",
    level: Level::Context,
    vi: "Khác với danh sách người của sự kiện",
    en: "Not as in the list of people",
    basis: None,
    fires: &[
        ("đồng chí Nông Thị Thu Hạ phát biểu", "đồng chí Nông Thị Thu Hà phát biểu"),
        ("Cô giáo Nông Thị Thu Hạ dạy mẫu", "Cô giáo Nông Thị Thu Hà dạy mẫu"),
        ("giáo viên mầm non Nông Thị Thu Hạ", "giáo viên mầm non Nông Thị Thu Hà"),
        ("Hiệu trưởng Vi Ánh Tuyết phát biểu", "Phó Hiệu trưởng Vi Ánh Tuyết phát biểu"),
        (
            "Cô Lê Thị Mận dạy. Cô Lê Thị Mận kể. Cô Lê Thị Mậm hát.",
            "Cô Lê Thị Mận dạy. Cô Lê Thị Mận kể. Cô Lê Thị Mận hát.",
        ),
    ],
    stays: &[
        "đồng chí Vi Ánh Tuyết, đồng chí Vi Ánh Tuyên",
        "Hiệu trưởng Nông Thị Thu Hà",
        "đồng chí Lê Thị Mận phát biểu",
        "Trường Tiểu học Vi Ánh Tuyến, Tiểu học Vi Ánh Tuyến, đường Vi Ánh Tuyến",
        "cô Lê Thị Mận, cô Lê Thị Mẫn",
    ],
};

pub(super) fn look(text: &Text<'_>, found: &mut dyn FnMut(usize, Slip)) {
    let names = names(text);
    let mut times: QuickMap<String, u32> = QuickMap::default();
    for name in &names {
        *times.entry(name.parts.join(" ")).or_default() += 1;
    }
    // Names that the text bears out by itself: written so more than once.
    let often: Vec<Known> = times
        .iter()
        .filter(|(_, times)| **times > 1)
        .map(|(name, _)| Known {
            name: name.split(' ').map(capital).collect::<Vec<_>>().join(" "),
            titles: vec![],
        })
        .collect();
    let often = Directory::new(often);
    for name in &names {
        let paragraph = text.paragraphs[name.line];
        match who(text, name) {
            Who::Known(known) => title(paragraph, name.start, known, &mut |slip| found(name.line, slip)),
            Who::Child => {}
            Who::Unknown => {
                let mut near = text.cast.near(&name.parts);
                if near.is_empty() {
                    near = text.options.directory.near(&name.parts);
                    near.retain(|known| is_borne_out(paragraph, name, known));
                }
                if near.is_empty() && times.get(&name.parts.join(" ")) == Some(&1) {
                    near = often.near(&name.parts);
                }
                let fixes: Vec<String> = near.iter().map(|known| known.name.clone()).collect();
                if !fixes.is_empty() {
                    let words = &paragraph.words[name.start..name.end];
                    found(name.line, ABOUT.slip(words[0].start..words[words.len() - 1].end, fixes));
                }
            }
        }
    }
}

/// A name as it stands in a text.
pub(super) struct Name<'a> {
    pub(super) line: usize,
    /// Its words, by their places in the line.
    pub(super) start: usize,
    pub(super) end: usize,
    /// In small letters.
    pub(super) parts: Vec<&'a str>,
}

/// Whose name it is.
pub(super) enum Who<'a> {
    /// Somebody of the event, or of the directory.
    Known(&'a Known),
    /// A child's, of which another rule speaks.
    Child,
    Unknown,
}

/// All names of people in a paper; the name of a school or a street is not a person's.
pub(super) fn names<'a>(text: &Text<'a>) -> Vec<Name<'a>> {
    let mut names = Vec::new();
    for (line, paragraph) in text.paragraphs.iter().enumerate().filter(|(_, it)| !it.shouted) {
        for (start, end) in name_runs(paragraph) {
            if !is_place(paragraph, start) {
                let parts = paragraph.words[start..end].iter().map(|word| word.small.as_str()).collect();
                names.push(Name { line, start, end, parts });
            }
        }
    }
    names
}

/// Whether a person's name is a place's here: "Trường Tiểu học Lê Lai", "đường Lý Thái Tổ".
fn is_place(paragraph: &Paragraph, start: usize) -> bool {
    let joined = |back: usize| (0..back).all(|it| paragraph.words[start - it].joined);
    let word = |back: usize| {
        let place = start.checked_sub(back).filter(|_| joined(back))?;
        Some(&paragraph.words[place])
    };
    let Some(before) = word(1) else { return false };
    match before.small.as_str() {
        "thcs" | "thpt" | "th" | "đường" | "phố" | "ngõ" | "phường" | "xã" | "thôn" | "xóm" | "làng"
        | "ấp" | "cầu" | "chợ" => true,
        "viên" => word(2).is_some_and(|it| it.small == "công"),
        // A school's level, and not what somebody teaches: "giáo viên mầm non Lò Thị Mến".
        "học" | "non" | "giáo" | "sở" | "thông" => {
            word(2).is_some_and(|it| it.case == Case::First && it.small != "cô" && it.small != "thầy")
                || (2..=5).any(|back| word(back).is_some_and(|it| it.small == "trường"))
        }
        _ => false,
    }
}

pub(super) fn who<'a>(text: &Text<'a>, name: &Name<'_>) -> Who<'a> {
    let children = &text.options.event.children;
    let is = |child: &String| {
        let small = vietnamese::nfc(child).to_lowercase();
        small.split_whitespace().eq(name.parts.iter().copied())
    };
    // A title behind the name may have run into it: "Nông Thị Thu Hà Hiệu trưởng".
    let heads = || (2..=name.parts.len()).rev().map(|length| &name.parts[..length]);
    if children.iter().any(is) {
        Who::Child
    } else if let Some(known) = heads().find_map(|parts| text.cast.named(parts)) {
        Who::Known(known)
    } else if let Some(known) = heads().find_map(|parts| text.options.directory.named(parts)) {
        Who::Known(known)
    } else {
        Who::Unknown
    }
}

/// Many have names like somebody's in a large directory. So it speaks only if the title is that person's, too, or what
/// was written is no word.
fn is_borne_out(paragraph: &Paragraph, name: &Name<'_>, known: &Known) -> bool {
    let titled = title_before(paragraph, name.start).is_some_and(|(_, title)| holds(known, title));
    titled || paragraph.words[name.start..name.end].iter().any(|word| word.known.is_none())
}

/// Runs of capital words that begin with a family name, from three words on, or two of a known person's length.
fn name_runs(paragraph: &Paragraph) -> Vec<(usize, usize)> {
    let mut runs = Vec::new();
    let mut place = 0;
    while place < paragraph.words.len() {
        let word = &paragraph.words[place];
        if word.case != Case::First || !lexicon::get().is_surname(&word.small) {
            place += 1;
            continue;
        }
        let mut end = place + 1;
        while end < paragraph.words.len()
            && end - place < 5
            && paragraph.words[end].joined
            && paragraph.words[end].case == Case::First
        {
            end += 1;
        }
        if end - place >= 2 {
            runs.push((place, end));
            place = end;
        } else {
            place += 1;
        }
    }
    runs
}

/// Whether a title is one of a person's.
fn holds(known: &Known, title: &str) -> bool {
    let title = vietnamese::fold(title);
    known.titles.iter().any(|own| vietnamese::fold(own).starts_with(&title))
}

/// The title just before a name, and where it begins.
pub(super) fn title_before(paragraph: &Paragraph, start: usize) -> Option<(usize, &'static str)> {
    if !paragraph.words[start].joined {
        return None;
    }
    (1..=3).rev().filter_map(|back| start.checked_sub(back)).find_map(|place| {
        let (title, length) = title_at(paragraph, place)?;
        (place + length == start).then_some((place, title))
    })
}

/// A title just before a name, against the titles that were entered.
fn title(paragraph: &Paragraph, start: usize, known: &Known, found: &mut dyn FnMut(Slip)) {
    let Some((place, name)) = title_before(paragraph, start) else { return };
    if !known.titles.is_empty() && !holds(known, name) {
        let span = paragraph.words[place].start..paragraph.words[start - 1].end;
        found(ABOUT.slip(span, known.titles.iter().map(|title| capital(title)).collect()));
    }
}
