//! A pasted list of people, taken apart into names, titles and schools.

use crate::app::App;
use crate::error::AppError;
use serde::{Deserialize, Serialize};
use vietnamese::fold;
use vietnamese::roster;

/// More than the longest list of a conference, in bytes.
const MOST: usize = 256 * 1024;

/// What was pasted.
#[derive(Debug, Clone, PartialEq, Deserialize, ts_rs::TS)]
#[serde(deny_unknown_fields)]
pub struct PeoplePaste {
    /// As the clipboard gave it, cells parted by tabs.
    pub text: String,
}

/// What was understood of it, for the user to accept.
#[derive(Debug, Clone, PartialEq, Serialize, ts_rs::TS)]
pub struct PastedPeople {
    /// In the order of the list.
    pub rows: Vec<PastedPerson>,
    /// Lines in which nobody was found.
    pub skipped: Vec<String>,
}

/// A person of a pasted list.
#[derive(Debug, Clone, PartialEq, Serialize, ts_rs::TS)]
pub struct PastedPerson {
    /// The whole name.
    pub full_name: String,
    /// "đồng chí", "bà".
    pub honorific: Option<String>,
    /// Titles, spelled as the form offers them where it knows them.
    pub titles: Vec<String>,
    /// The school or organisation.
    pub place: Option<String>,
    /// What was neither and is not taken.
    pub left: Vec<String>,
}

pub(super) fn people_paste(_: &App, request: PeoplePaste) -> Result<PastedPeople, AppError> {
    let mut end = request.text.len().min(MOST);
    while !request.text.is_char_boundary(end) {
        end -= 1;
    }
    let list = roster::read(&request.text[..end]);
    let rows = list.people.into_iter().map(|one| PastedPerson {
        full_name: one.full_name,
        honorific: one.honorific,
        titles: one.titles.into_iter().map(spelled).collect(),
        place: one.place,
        left: one.left,
    });
    Ok(PastedPeople { rows: rows.collect(), skipped: list.skipped })
}

/// "Phó hiệu trưởng" → "Phó Hiệu trưởng", as every suggestion of the form spells it.
fn spelled(title: String) -> String {
    let folded = fold(&title);
    let known = writing::kinds::vocabulary().titles.iter().find(|known| fold(&known.vi) == folded);
    known.map_or(title, |known| known.vi.clone())
}
