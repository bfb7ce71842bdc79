//! What the school told the proofreader: rules switched off, the house style, words that are right.

use proofing::{Finding, HouseStyle, Options};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use crate::app::App;
use crate::error::AppError;

/// How this school wants to be proofread.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
#[serde(default)]
pub struct Habits {
    /// Names of rules that are switched off.
    pub off: Vec<String>,
    /// kỹ or kĩ.
    pub vowel: Vowel,
    /// thứ Hai or thứ hai.
    pub weekday: Weekday,
    /// The school's own words, never marked.
    pub dictionary: Vec<String>,
    /// Wordings that a rule never marks.
    pub never: Vec<Never>,
    /// Findings left as they are, each named by its surroundings; the newest last.
    pub here: Vec<String>,
}

/// The i or y of kỹ/kĩ, lý/lí.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
#[serde(rename_all = "lowercase")]
pub enum Vowel {
    /// Either, but one in a text.
    #[default]
    Either,
    /// kỹ, lý.
    Y,
    /// kĩ, lí.
    I,
}

/// The days of the week.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
#[serde(rename_all = "lowercase")]
pub enum Weekday {
    /// thứ Hai, as the decree has it.
    #[default]
    Capital,
    /// thứ hai.
    Small,
}

/// A wording that a rule never marks.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
pub struct Never {
    /// The rule's name.
    pub rule: String,
    /// What stands in the text.
    pub text: String,
}

/// More places than an author looks at in years; the oldest go first.
const MOST_PLACES: usize = 4000;

/// The settings' name in the store.
const SETTING: &str = "proofreading";

/// As they were kept; what cannot be read any more is as in the beginning.
pub(crate) fn habits(app: &App) -> Result<Habits, AppError> {
    let kept = app.store.settings()?.remove(SETTING).unwrap_or_default();
    Ok(serde_json::from_value(kept).unwrap_or_default())
}

/// Keeps them.
pub(crate) fn keep(app: &App, mut habits: Habits) -> Result<Habits, AppError> {
    let older = habits.here.len().saturating_sub(MOST_PLACES);
    habits.here.drain(..older);
    let kept: Value = serde_json::to_value(&habits).map_err(AppError::ours)?;
    app.store.save_settings(&Map::from_iter([(SETTING.to_owned(), kept)]), app.clock.now())?;
    Ok(habits)
}

impl Habits {
    /// What the proofreader is told of them; the event is told beside.
    pub(crate) fn options(&self) -> Options {
        let vowel = match self.vowel {
            Vowel::Either => proofing::Vowel::Either,
            Vowel::Y => proofing::Vowel::Y,
            Vowel::I => proofing::Vowel::I,
        };
        let weekday = match self.weekday {
            Weekday::Capital => proofing::Weekday::Capital,
            Weekday::Small => proofing::Weekday::Small,
        };
        Options {
            off: self.off.iter().cloned().collect(),
            style: HouseStyle { vowel, weekday },
            dictionary: self.dictionary.clone(),
            ..Options::default()
        }
    }

    /// Whether a finding is to be kept quiet about.
    pub(crate) fn silences(&self, finding: &Finding) -> bool {
        let place = place(finding);
        self.here.contains(&place)
            || self.never.iter().any(|never| never.rule == finding.rule && never.text == finding.text)
    }
}

/// A finding's surroundings by name: a number too large for JavaScript.
pub(crate) fn place(finding: &Finding) -> String {
    format!("{:016x}", finding.context)
}
