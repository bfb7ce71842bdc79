//! The rules, one a file: what it looks for, what it says, what it rests on, and examples of both sides.

mod abbreviation;
mod age_range;
mod area;
mod campaign;
mod capital_clause;
mod capital_name;
mod capital_people;
mod capital_place;
mod capital_proper;
mod capital_sentence;
mod capital_title;
mod capital_unit;
mod capital_weekday;
mod children;
mod citation;
mod count;
mod date;
mod directory;
mod double_space;
mod doubled;
mod encoding;
mod invisible;
mod known_error;
mod leading_zero;
mod leftover;
mod length;
mod mark;
mod one_wording;
mod pair;
mod quote;
mod range;
mod raw_typing;
mod relative;
mod school_year;
mod space;
mod stop;
mod superlative;
mod syllable;
mod unfinished;
mod unlisted;
mod wrong_word;

use std::ops::Range;

use crate::directory::Directory;
use crate::finding::{Level, Message, Slip};
use crate::options::Options;
use crate::paragraph::{Paragraph, Word};

/// What a rule is: its name, level, reason and basis.
#[derive(Debug)]
pub struct About {
    /// Its name, by which it is switched off.
    pub code: &'static str,
    /// How sure its findings are.
    pub level: Level,
    /// What it says, in Vietnamese.
    pub vi: &'static str,
    /// What it says, in English.
    pub en: &'static str,
    /// The clause or habit that it rests on.
    pub basis: Option<&'static str>,
    /// Texts in which it must find something, each with the text after its first fix (the same text: it has no fix).
    pub fires: &'static [(&'static str, &'static str)],
    /// Texts that it must leave alone.
    pub stays: &'static [&'static str],
}

impl About {
    /// A slip of this rule with its own words.
    fn slip(&self, at: Range<usize>, fixes: Vec<String>) -> Slip {
        self.says(at, fixes, String::new(), String::new())
    }

    /// A slip of this rule; what is particular to it stands after its own words.
    fn says(&self, at: Range<usize>, fixes: Vec<String>, vi: String, en: String) -> Slip {
        let message =
            |own: &str, more: String| if more.is_empty() { own.to_owned() } else { format!("{own}: {more}") };
        Slip {
            rule: self.code,
            level: self.level,
            at,
            given: None,
            message: Message { vi: message(self.vi, vi), en: message(self.en, en) },
            basis: self.basis,
            fixes,
        }
    }

    /// A slip over one word.
    fn word(&self, word: &Word, fixes: Vec<String>) -> Slip {
        self.slip(word.start..word.end, fixes)
    }
}

/// A rule that needs one line.
pub(crate) struct LineRule {
    pub(crate) about: &'static About,
    pub(crate) look: fn(&Paragraph, &Options, &mut Vec<Slip>),
}

/// A rule that compares lines, of one text or of all texts of a paper; or one that knows the event, which changes while
/// the lines stay.
pub(crate) struct TextRule {
    pub(crate) about: &'static About,
    pub(crate) look: fn(&Text<'_>, &mut dyn FnMut(usize, Slip)),
}

/// The lines of a text, or of all texts of a paper.
pub(crate) struct Text<'a> {
    pub(crate) paragraphs: &'a [&'a Paragraph],
    pub(crate) options: &'a Options,
    /// The people of the event.
    pub(crate) cast: &'a Directory,
}

macro_rules! line {
    ($($room:ident),* $(,)?) => { &[$(LineRule { about: &$room::ABOUT, look: $room::look }),*] };
}
macro_rules! text {
    ($($room:ident),* $(,)?) => { &[$(TextRule { about: &$room::ABOUT, look: $room::look }),*] };
}

static LINE: &[LineRule] = line![
    encoding,
    invisible,
    leftover,
    double_space,
    space,
    mark,
    stop,
    syllable,
    raw_typing,
    known_error,
    wrong_word,
    doubled,
    capital_sentence,
    capital_title,
    capital_unit,
    capital_place,
    capital_name,
    capital_proper,
    capital_people,
    capital_weekday,
    capital_clause,
    age_range,
    citation,
    date,
    leading_zero,
    range,
    unfinished,
    superlative,
    length,
];

static TEXT: &[TextRule] = text![quote, pair, school_year, area, relative];

static PAPER: &[TextRule] = text![abbreviation, one_wording, campaign, directory, unlisted, count, children];

pub(crate) fn line_rules() -> &'static [LineRule] {
    LINE
}

pub(crate) fn text_rules() -> &'static [TextRule] {
    TEXT
}

pub(crate) fn paper_rules() -> &'static [TextRule] {
    PAPER
}

/// All rules, for the settings.
pub fn rules() -> impl Iterator<Item = &'static About> {
    let wider = TEXT.iter().chain(PAPER).map(|rule| rule.about);
    LINE.iter().map(|rule| rule.about).chain(wider)
}

#[cfg(test)]
mod tests;
