//! People of the event: a name one letter off, a title that is another's.

use crate::finding::{Level, Slip};
use crate::lexicon;
use crate::options::{Known, Options};
use crate::paragraph::{Case, Paragraph, capital};
use crate::rules::About;
use crate::rules::capital_title::title_at;
use crate::syllable::{keys, one_slip_apart};

pub(super) static ABOUT: About = About {
    code: "directory",
    level: Level::Context,
    vi: "Khác với danh sách người của sự kiện",
    en: "Not as in the list of people",
    basis: None,
    fires: &[
        ("đồng chí Nông Thị Thu Hạ phát biểu", "đồng chí Nông Thị Thu Hà phát biểu"),
        ("Hiệu trưởng Vi Ánh Tuyết phát biểu", "Phó Hiệu trưởng Vi Ánh Tuyết phát biểu"),
    ],
    stays: &[
        "đồng chí Vi Ánh Tuyết, đồng chí Vi Ánh Tuyên",
        "Hiệu trưởng Nông Thị Thu Hà",
        "đồng chí Lê Thị Mận phát biểu",
    ],
};

pub(super) fn look(paragraph: &Paragraph, options: &Options, found: &mut Vec<Slip>) {
    let people = &options.event.people;
    if people.is_empty() || paragraph.shouted {
        return;
    }
    for (start, end) in name_runs(paragraph) {
        let written: Vec<&str> = paragraph.words[start..end].iter().map(|word| word.small.as_str()).collect();
        let same = |known: &&Known| parts(known) == written;
        match people.iter().find(same) {
            Some(known) => title(paragraph, start, known, found),
            None => {
                let near: Vec<String> = people
                    .iter()
                    .filter(|known| one_off(&parts(known), &written))
                    .map(|known| known.name.clone())
                    .collect();
                if !near.is_empty() {
                    found.push(ABOUT.slip(paragraph.words[start].start..paragraph.words[end - 1].end, near));
                }
            }
        }
    }
}

/// Runs of capital words that begin with a family name, from three words on, or two of a known person's length.
pub(super) fn name_runs(paragraph: &Paragraph) -> Vec<(usize, usize)> {
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

fn parts(known: &Known) -> Vec<String> {
    known.name.split_whitespace().map(|part| vietnamese::nfc(part).to_lowercase()).collect()
}

/// Whether one word of a name differs, by one slip.
fn one_off(known: &[String], written: &[&str]) -> bool {
    if known.len() != written.len() || known.len() < 3 {
        return false;
    }
    let mut others = known.iter().zip(written).filter(|(one, other)| one.as_str() != **other);
    let Some((one, other)) = others.next() else { return false };
    others.next().is_none()
        && keys(one).zip(keys(other)).is_some_and(|(one, other)| one == other || one_slip_apart(&one, &other))
}

/// A title just before a name, against the titles that were entered.
fn title(paragraph: &Paragraph, start: usize, known: &Known, found: &mut Vec<Slip>) {
    if known.titles.is_empty() || !paragraph.words[start].joined {
        return;
    }
    let before = (1..=3).rev().filter_map(|back| start.checked_sub(back));
    let Some((place, name)) = before
        .filter_map(|place| {
            title_at(paragraph, place)
                .filter(|(_, length)| place + length == start)
                .map(|(name, _)| (place, name))
        })
        .next()
    else {
        return;
    };
    let fits = known.titles.iter().any(|own| vietnamese::fold(own).starts_with(&vietnamese::fold(name)));
    if !fits {
        let span = paragraph.words[place].start..paragraph.words[start - 1].end;
        found.push(ABOUT.slip(span, known.titles.iter().map(|title| capital(title)).collect()));
    }
}
