//! A list of people as it is pasted from Zalo, Word or Excel: names, titles and schools told apart.
//!
//! Nothing is thrown away unsaid: what is neither name, title nor place stands in [`Entry::left`], and a line
//! without a person in [`Roster::skipped`].

mod line;
mod name;
mod part;
mod table;

use crate::normal::{nfc, tidy_line};

/// The people of a pasted list.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Roster {
    /// In the order of the list.
    pub people: Vec<Entry>,
    /// Lines in which no person was found, but for headings that were understood.
    pub skipped: Vec<String>,
}

/// A person of a pasted list.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Entry {
    /// The whole name, with capitals at the head of each word only.
    pub full_name: String,
    /// "đồng chí", "bà", "ThS.".
    pub honorific: Option<String>,
    /// As written, but for abbreviations in full ("HT" → "Hiệu trưởng").
    pub titles: Vec<String>,
    /// The school or organisation.
    pub place: Option<String>,
    /// What was neither: a birthday, a number, a remark.
    pub left: Vec<String>,
}

/// Reads a list: a table with or without a head row, lines with marks between the parts, or a part a line.
///
/// ```
/// let list = vietnamese::roster::read("1. Đ/c Lò Thị Mơ - HT - Trường Mầm non Nắng Sớm");
/// assert_eq!(list.people[0].full_name, "Lò Thị Mơ");
/// assert_eq!(list.people[0].honorific.as_deref(), Some("đồng chí"));
/// assert_eq!(list.people[0].titles, ["Hiệu trưởng"]);
/// assert_eq!(list.people[0].place.as_deref(), Some("Trường Mầm non Nắng Sớm"));
/// ```
pub fn read(text: &str) -> Roster {
    let text = nfc(text);
    let rows = table::rows(&text);
    if let Some(columns) = table::columns(&rows) {
        return table::read(&rows, &columns);
    }
    let lines: Vec<String> =
        rows.iter().map(|cells| tidy_line(&cells.join(" \t "))).filter(|line| !line.is_empty()).collect();
    line::read(&lines)
}

#[cfg(test)]
mod tests;
