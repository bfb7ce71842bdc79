//! A school year's register of who may be shown, with the articles that show each.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use records::{ChildConsent, Consent};
use serde::{Deserialize, Serialize};
use store::{EventQuery, StoredConsent, consents};

use super::EventSummary;
use crate::app::App;
use crate::error::AppError;

/// The year wanted.
#[derive(Debug, Clone, PartialEq, Deserialize, ts_rs::TS)]
#[serde(deny_unknown_fields)]
pub struct ConsentList {
    /// "2026-2027".
    pub school_year: String,
}

/// A school year's register.
#[derive(Debug, Clone, PartialEq, Serialize, ts_rs::TS)]
pub struct ConsentRegister {
    /// Its children, in the order they came.
    pub children: Vec<ListedConsent>,
    /// The events of the year that show children by their codes.
    pub events: Vec<EventSummary>,
}

/// A child of the register.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ts_rs::TS)]
pub struct ListedConsent {
    /// Its id in the register.
    pub id: u32,
    /// What was entered.
    pub consent: ChildConsent,
    /// Whether it may be shown today.
    pub state: Consent,
    /// Where it is shown.
    pub shown: Vec<ShownIn>,
    /// The same code in the registers of other years.
    pub elsewhere: Vec<ElsewhereConsent>,
}

/// An event that shows a child.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ts_rs::TS)]
pub struct ShownIn {
    /// The event's id.
    pub event: String,
    /// The numbers of its photos, from 1.
    pub photos: Vec<u32>,
}

/// An entry of another year.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ts_rs::TS)]
pub struct ElsewhereConsent {
    /// Its id in the register.
    pub id: u32,
    /// What was entered.
    pub consent: ChildConsent,
}

pub(super) fn consent_list(app: &App, request: ConsentList) -> Result<ConsentRegister, AppError> {
    let kept = app.store.consents(&request.school_year)?;
    let shown = shown(app, &request.school_year)?;
    let mut events = Vec::new();
    for deleted in [false, true] {
        let year = Some(request.school_year.clone());
        let query = EventQuery { school_year: year, deleted, ..EventQuery::default() };
        let named = |key: &str| shown.values().flatten().any(|it| it.event == key);
        events.extend(app.store.events(&query)?.into_iter().filter(|event| named(&event.key.0)));
    }
    let mut children = Vec::with_capacity(kept.len());
    for one in kept {
        children.push(listed(app, one, &shown)?);
    }
    Ok(ConsentRegister { children, events: events.into_iter().map(EventSummary::from).collect() })
}

/// By code, as registers compare it.
type Shown = BTreeMap<String, Vec<ShownIn>>;

/// Where the children of a year are shown.
pub(super) fn shown(app: &App, school_year: &str) -> Result<Shown, AppError> {
    let mut shown = Shown::new();
    for one in app.store.children_shown(school_year)? {
        let events = shown.entry(one.folded).or_default();
        let photo = one.photo + 1;
        match events.last_mut().filter(|last| last.event == one.event.0) {
            Some(last) if last.photos.contains(&photo) => {}
            Some(last) => last.photos.push(photo),
            None => events.push(ShownIn { event: one.event.0, photos: vec![photo] }),
        }
    }
    Ok(shown)
}

/// A child as the list shows it.
pub(super) fn listed(app: &App, one: StoredConsent, shown: &Shown) -> Result<ListedConsent, AppError> {
    let StoredConsent { key, consent } = one;
    let today: NaiveDate = app.clock.today();
    let others = app.store.consents_of_code(&consent.code)?.into_iter().filter(|other| other.key != key);
    Ok(ListedConsent {
        id: key.0,
        state: consent.on(today),
        shown: shown.get(&consents::folded(&consent.code)).cloned().unwrap_or_default(),
        elsewhere: others.map(|it| ElsewhereConsent { id: it.key.0, consent: it.consent }).collect(),
        consent,
    })
}
