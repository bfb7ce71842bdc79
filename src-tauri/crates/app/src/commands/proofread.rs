//! The slips in an event as it stands now.

use std::sync::{Arc, PoisonError};

use proofing::{Finding, Level, Options, Paper, Proofreader};
use serde::{Deserialize, Serialize};

use super::Draft;
use crate::app::App;
use crate::error::AppError;
use crate::proofreading::{Field, check, directory, facts, fields_of, habits, is_content, place};

/// What to read.
#[derive(Debug, Clone, PartialEq, Deserialize, ts_rs::TS)]
#[serde(deny_unknown_fields)]
pub struct Proofread {
    /// All that is entered now, saved or not: its fields of prose are read.
    pub event: Draft,
    /// Texts beside the fields: the paragraphs that the author worded herself.
    pub texts: Vec<ProofText>,
}

/// A text to read.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, ts_rs::TS)]
#[serde(deny_unknown_fields)]
pub struct ProofText {
    /// Where it stands; comes back with each finding.
    pub path: String,
    /// The text.
    pub text: String,
}

/// Something to look at in a text.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ts_rs::TS)]
pub struct Slip {
    /// The field: `speeches[0].gist[1]`.
    pub path: String,
    /// Where it begins, in UTF-16 code units of the text, as a window counts.
    pub start: u32,
    /// Where it ends.
    pub end: u32,
    /// What stands there.
    pub text: String,
    /// The rule's name.
    pub rule: String,
    /// How sure it is.
    pub level: SlipLevel,
    /// Whether it is about what is told, and not how.
    pub content: bool,
    /// Why, in Vietnamese.
    pub vi: String,
    /// The same in English.
    pub en: String,
    /// The clause or habit that it rests on.
    pub basis: Option<String>,
    /// What may stand there instead, the best first; an empty one takes the text out.
    pub fixes: Vec<String>,
    /// Names it by its surroundings, for "never here".
    pub place: String,
}

/// How sure a slip is, and how loudly it may be shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, ts_rs::TS)]
#[serde(rename_all = "lowercase")]
pub enum SlipLevel {
    /// What the eye does not see.
    Silent,
    /// Wrong for certain.
    Certain,
    /// Against the rule book or the house style.
    Rulebook,
    /// Probably wrong where it stands.
    Context,
    /// For the check-list before an export.
    Content,
}

impl From<Level> for SlipLevel {
    fn from(level: Level) -> Self {
        match level {
            Level::Silent => Self::Silent,
            Level::Certain => Self::Certain,
            Level::Rulebook => Self::Rulebook,
            Level::Context => Self::Context,
            Level::Content => Self::Content,
        }
    }
}

pub(super) fn proofread(app: &App, request: Proofread) -> Result<Vec<Slip>, AppError> {
    let habits = habits(app)?;
    // An event that is half typed is read all the same, against fewer facts.
    let file = request.event.read().map(|(file, _)| file).ok();
    let reader = reader(
        app,
        Options {
            paper: Paper::Official,
            event: file.as_ref().map(facts).unwrap_or_default(),
            directory: directory(app)?,
            ..habits.options()
        },
    );
    let own = request.texts.into_iter().map(|it| Field { path: it.path, text: it.text });
    let fields: Vec<Field> = fields_of(request.event.json()).into_iter().chain(own).collect();
    let found = check(&reader, file.as_ref(), &fields).into_iter();
    let told = found.filter(|(_, finding)| !habits.silences(finding));
    Ok(told.map(|(field, finding)| slip(field, finding)).collect())
}

fn slip(field: &Field, finding: Finding) -> Slip {
    let [start, end] = in_units(&field.text, [finding.span.start, finding.span.end]);
    Slip {
        path: field.path.clone(),
        start,
        end,
        place: place(&finding),
        rule: finding.rule.to_owned(),
        level: finding.level.into(),
        content: is_content(finding.rule),
        vi: finding.message.vi,
        en: finding.message.en,
        basis: finding.basis.map(str::to_owned),
        text: finding.text,
        fixes: finding.fixes,
    }
}

/// The proofreader of the last time, with all that it read, as long as it was told the same.
fn reader(app: &App, options: Options) -> Arc<Proofreader> {
    let mut kept = app.proofreader.lock().unwrap_or_else(PoisonError::into_inner);
    match kept.as_ref().filter(|reader| *reader.options() == options) {
        Some(reader) => Arc::clone(reader),
        None => {
            let reader = kept.as_ref().map(|reader| reader.told(options.clone()));
            let reader = reader.unwrap_or_else(|| Proofreader::new(options));
            Arc::clone(kept.insert(Arc::new(reader)))
        }
    }
}

/// Places in characters as places in UTF-16 code units.
fn in_units(text: &str, places: [usize; 2]) -> [u32; 2] {
    places.map(|place| {
        let units: usize = text.chars().take(place).map(char::len_utf16).sum();
        u32::try_from(units).unwrap_or(u32::MAX)
    })
}
