//! What the interface needs once, when it opens.

use chrono::NaiveDate;
use records::{EventKind, School};
use serde::Serialize;

use writing::HouseStyle;
use writing::kinds::{self, KindForm, Vocabulary, Words};

use super::sample_create::sample;
use super::{Nothing, Settings, settings, style};
use crate::app::App;
use crate::error::AppError;
use crate::proofreading::{Habits, habits};

/// A kind of event, as lists name it. Its form, which is long, comes when an event is opened.
#[derive(Debug, Clone, PartialEq, Serialize, ts_rs::TS)]
pub struct KindCard {
    /// The kind.
    pub code: EventKind,
    /// What it is called.
    pub label: Words,
    /// What it is, in one sentence.
    pub description: Words,
}

impl KindCard {
    fn of(form: &KindForm) -> Self {
        Self { code: form.code, label: form.label.clone(), description: form.description.clone() }
    }
}

/// What the interface begins with.
#[derive(Debug, Clone, PartialEq, Serialize, ts_rs::TS)]
pub struct Start {
    /// The user's own school; none before it is entered.
    pub school: Option<School>,
    /// The user's settings.
    pub settings: Settings,
    /// The style of the school's papers.
    pub style: HouseStyle,
    /// How the school wants to be proofread.
    pub proofreading: Habits,
    /// All kinds of event.
    pub kinds: Vec<KindCard>,
    /// The words for all codes, and the lists that fields suggest from.
    pub vocabulary: &'static Vocabulary,
    /// The sample event's id, while it is there.
    pub sample: Option<String>,
    /// The program's version.
    pub version: String,
    /// Today on the user's calendar.
    pub today: NaiveDate,
    /// What stands before `/HASH?size=page` or `?size=thumb` in a photo's address.
    pub photo_base: String,
}

pub(super) fn start(app: &App, _: Nothing) -> Result<Start, AppError> {
    Ok(Start {
        school: app.store.own_school()?,
        settings: settings(app)?,
        style: style(app)?,
        proofreading: habits(app)?,
        kinds: kinds::all().iter().map(KindCard::of).collect(),
        vocabulary: kinds::vocabulary(),
        sample: sample(app)?,
        version: env!("CARGO_PKG_VERSION").to_owned(),
        today: app.clock.today(),
        photo_base: app.host.photo_base().to_owned(),
    })
}
