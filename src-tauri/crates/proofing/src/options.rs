//! What the proofreader is told beside the text.

use std::collections::BTreeSet;
use std::sync::Arc;

use chrono::NaiveDate;

use crate::directory::Directory;

/// Which paper a text belongs to: a report may say less than the news.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Hash)]
pub enum Paper {
    /// Not known.
    #[default]
    Any,
    /// For the portal.
    News,
    /// For the files: report, minutes, plan, letter.
    Official,
}

/// The i or y of kỹ/kĩ, lý/lí.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Hash)]
pub enum Vowel {
    /// Either, but one in a text.
    #[default]
    Either,
    /// kỹ, lý, kỷ.
    Y,
    /// kĩ, lí, kỉ.
    I,
}

/// The days of the week.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Hash)]
pub enum Weekday {
    /// thứ Hai, as the decree has it.
    #[default]
    Capital,
    /// thứ hai.
    Small,
}

/// How the school writes where two ways are right.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Hash)]
pub struct HouseStyle {
    /// kỹ or kĩ.
    pub vowel: Vowel,
    /// thứ Hai or thứ hai.
    pub weekday: Weekday,
}

/// A person of the event or of the school's directory.
#[derive(Debug, Clone, PartialEq, Eq, Default, Hash)]
pub struct Known {
    /// The full name.
    pub name: String,
    /// The titles.
    pub titles: Vec<String>,
}

/// Something counted in the event: 36 "giáo viên".
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Count {
    /// How many were entered.
    pub number: u32,
    /// What was counted.
    pub label: String,
}

/// What is known of the event that a text tells of.
#[derive(Debug, Clone, PartialEq, Eq, Default, Hash)]
pub struct EventFacts {
    /// Its day.
    pub date: Option<NaiveDate>,
    /// Everybody on its lists.
    pub people: Vec<Known>,
    /// Full names of the schools.
    pub schools: Vec<String>,
    /// The campaign in its one wording.
    pub campaign: Option<String>,
    /// Who was counted.
    pub counts: Vec<Count>,
    /// Names of children, which may stand nowhere.
    pub children: Vec<String>,
}

/// Everything that the proofreader is told beside the text.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Options {
    /// Which paper.
    pub paper: Paper,
    /// The house style.
    pub style: HouseStyle,
    /// The user's own words, never marked.
    pub dictionary: Vec<String>,
    /// Names of rules that are switched off.
    pub off: BTreeSet<String>,
    /// Findings that the user does not want to see again ([`crate::Finding::context`]).
    pub ignored: BTreeSet<u64>,
    /// The event.
    pub event: EventFacts,
    /// People known beside those of the event. What the event says of somebody goes before.
    pub directory: Arc<Directory>,
}
