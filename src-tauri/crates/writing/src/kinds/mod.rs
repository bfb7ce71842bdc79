//! The kinds of event as data: the form of each (steps, fields, words), the vocabulary, the citations.
//!
//! The data lie in `assets/` and are read once, strictly: a typo there fails this crate's tests.

mod fault;
mod field;
mod form;
mod ordered;
#[cfg(test)]
mod tests;
mod vocabulary;

use std::collections::BTreeMap;
use std::sync::LazyLock;

use include_dir::{Dir, include_dir};
use records::{Citation, EventKind};

pub use fault::FormFault;
pub use field::{CodeList, Field, FieldType, Suggestions, Words};
pub use form::{Defaults, KindForm, Step, StepId};
pub use vocabulary::{
    AgeGroupWord, ConsentWord, DocumentKindWord, DomainWord, EventKindWord, EventStatusWord, LegalVerbWord,
    LevelWord, ModeWord, OutcomeKindWord, OwnershipWord, ProgrammeKindWord, ScopeWord, SectionWord,
    SessionWord, SigningWord, SpeechKindWord, Stage, Tag, Title, Vocabulary, Worded,
};

/// `assets/kinds/`: a folder a kind, `fields/` (the dictionary of fields) and `steps.json`.
pub(crate) static KINDS: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/../../../assets/kinds");

struct Shipped {
    forms: Vec<KindForm>,
    vocabulary: Vocabulary,
    citations: Vec<Citation>,
    phrases: BTreeMap<String, Vec<String>>,
}

fn load() -> Result<Shipped, FormFault> {
    Ok(Shipped {
        forms: form::load(&KINDS)?,
        vocabulary: vocabulary::load(include_str!("../../../../../assets/vocabulary.json"))?,
        citations: fault::parse("citations.json", include_str!("../../../../../assets/citations.json"))?,
        phrases: fault::parse("phrases.json", include_str!("../../../../../assets/phrases.json"))?,
    })
}

static SHIPPED: LazyLock<Shipped> =
    // The data are part of the program and `tests::loads` reads all of them, so a release cannot fail here.
    LazyLock::new(|| load().expect("the shipped forms are sound"));

/// The forms of all kinds, in the order of [`EventKind::ALL`].
pub fn all() -> &'static [KindForm] {
    &SHIPPED.forms
}

/// The form of a kind.
pub fn of(kind: EventKind) -> &'static KindForm {
    &SHIPPED.forms[kind as usize]
}

/// The words of every code, and the lists that fields suggest from.
pub fn vocabulary() -> &'static Vocabulary {
    &SHIPPED.vocabulary
}

/// The starter library of citations. None has been checked by a person at the school.
pub fn citations() -> &'static [Citation] {
    &SHIPPED.citations
}

/// Phrases to write from, by the section that they belong to, in the order of the vocabulary. They assert nothing:
/// what is to be filled in stands as "…".
pub fn phrases() -> impl Iterator<Item = (&'static String, &'static Vec<String>)> {
    let sections = SHIPPED.vocabulary.sections.iter();
    sections.filter_map(|section| SHIPPED.phrases.get_key_value(&section.code))
}
