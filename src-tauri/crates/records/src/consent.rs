//! Who may be shown: the register of consents, in which a child is a code of the school's choosing. The register
//! stays on the machine: no format of ours bears it.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::codes::Consent;
use crate::document::Photo;

/// A child in the register of a school year.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ChildConsent {
    /// "2026-2027".
    pub school_year: String,
    /// "5A-07": what the school calls the child here; its name is not needed.
    pub code: String,
    /// "5A".
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub class: Option<String>,
    /// The day on the parents' paper.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub parent_on: Option<NaiveDate>,
    /// Whether the child is seven or older, so that it is asked too (Nghị định 56/2017/NĐ-CP, Điều 36).
    #[serde(default)]
    pub from_seven: bool,
    /// The day the child itself agreed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub child_on: Option<NaiveDate>,
    /// The paper's number, who signed it, what it leaves out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub note: Option<String>,
    /// From this day on nothing more is shown.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub withdrawn_on: Option<NaiveDate>,
}

impl ChildConsent {
    /// Where the consent stands on a day: granted, missing or withdrawn.
    pub fn on(&self, day: NaiveDate) -> Consent {
        let by_then = |on: Option<NaiveDate>| on.is_some_and(|on| on <= day);
        if by_then(self.withdrawn_on) {
            Consent::Withdrawn
        } else if by_then(self.parent_on) && (!self.from_seven || by_then(self.child_on)) {
            Consent::Granted
        } else {
            Consent::Missing
        }
    }
}

impl Photo {
    /// Lets the register decide whether a photo may leave: only if every child in it may be shown. Without codes, and
    /// where the author herself refused, her own decision stands. Gives the codes, which the photo then lacks.
    pub fn settle(&mut self, register: impl Fn(&str) -> Consent) -> Vec<String> {
        let mut codes = std::mem::take(&mut self.codes);
        codes.retain(|code| !code.trim().is_empty());
        let refused = matches!(self.consent, Some(Consent::Missing | Consent::Withdrawn));
        if !codes.is_empty() && !refused {
            let worst = |one, other| if rank(other) > rank(one) { other } else { one };
            self.consent = Some(codes.iter().map(|code| register(code)).fold(Consent::Granted, worst));
        }
        codes
    }
}

const fn rank(consent: Consent) -> u8 {
    match consent {
        Consent::Withdrawn => 2,
        Consent::Granted | Consent::NoChildren | Consent::Blurred => 0,
        Consent::Missing | Consent::Unknown => 1,
    }
}

/// Whether a code tells of a child wherever it stands; "07" or "5A" are also numbers and classes.
pub fn is_telling(code: &str) -> bool {
    code.trim().chars().count() >= 4 && code.chars().any(char::is_alphabetic)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn child() -> ChildConsent {
        ChildConsent { parent_on: Some(day("2026-09-10")), ..ChildConsent::default() }
    }

    #[test]
    fn a_consent_counts_from_its_day_until_it_is_withdrawn() {
        let child = ChildConsent { withdrawn_on: Some(day("2026-11-12")), ..child() };
        assert_eq!(child.on(day("2026-09-09")), Consent::Missing);
        assert_eq!(child.on(day("2026-09-10")), Consent::Granted);
        assert_eq!(child.on(day("2026-11-11")), Consent::Granted);
        assert_eq!(child.on(day("2026-11-12")), Consent::Withdrawn);
    }

    #[test]
    fn from_seven_on_the_child_is_asked_too() {
        let asked = ChildConsent { from_seven: true, ..child() };
        assert_eq!(asked.on(day("2026-11-01")), Consent::Missing);
        let agreed = ChildConsent { child_on: Some(day("2026-09-12")), ..asked };
        assert_eq!(agreed.on(day("2026-11-01")), Consent::Granted);
    }

    fn settled(codes: &[&str], own: Option<Consent>) -> (Consent, Photo) {
        let photo = serde_json::json!({ "id": "a1", "file": "1.jpg", "consent": own, "codes": codes });
        let mut photo: Photo = serde_json::from_value(photo).unwrap();
        let before = photo.consent();
        photo.settle(|code| match code {
            "5A-01" | "5A-02" => Consent::Granted,
            "5A-03" => Consent::Withdrawn,
            _ => Consent::Missing,
        });
        (before, photo)
    }

    #[test]
    fn every_child_in_a_photo_must_have_consented() {
        let decided = |codes: &[&str]| settled(codes, Some(Consent::NoChildren)).1.consent();
        assert_eq!(decided(&["5A-01", "5A-02", " "]), Consent::Granted);
        assert_eq!(decided(&["5A-01", "9C-99"]), Consent::Missing);
        assert_eq!(decided(&["5A-03", "9C-99"]), Consent::Withdrawn);
        assert_eq!(decided(&[]), Consent::NoChildren);
    }

    #[test]
    fn before_a_register_was_asked_codes_block_and_a_refusal_stays_one() {
        let (before, photo) = settled(&["5A-01"], Some(Consent::Granted));
        assert_eq!((before, photo.consent()), (Consent::Unknown, Consent::Granted));
        assert_eq!(settled(&["5A-01"], Some(Consent::Withdrawn)).1.consent(), Consent::Withdrawn);
    }
}
