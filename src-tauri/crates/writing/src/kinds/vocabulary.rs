//! The words of the codes: `assets/vocabulary.json`.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use records::Level;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::fault::{FormFault, parse};
use super::field::Words;

/// A code that has words.
pub trait Worded {
    /// Its words.
    type Word: 'static;
    /// The words of this code.
    fn word(self) -> &'static Self::Word;
}

/// Declares the words of each list of codes, and the vocabulary that holds them.
macro_rules! vocabulary {
    (
        codes { $($(#[$m:meta])* $list:ident: $name:ident of $code:ident { $($(#[$d:meta])* $field:ident: $type:ty,)* })* }
        lists { $($(#[$l:meta])* $other:ident: $others:ty,)* }
    ) => {
        $(
            $(#[$m])*
            #[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
            #[serde(deny_unknown_fields)]
            pub struct $name {
                /// The code.
                pub code: records::$code,
                /// Vietnamese.
                pub vi: String,
                /// English.
                pub en: String,
                $($(#[$d])* pub $field: $type,)*
            }

            impl Worded for records::$code {
                type Word = $name;

                fn word(self) -> &'static $name {
                    // The lists were compared with ALL, which is in the order of declaration, when they were read.
                    &super::vocabulary().$list[self as usize]
                }
            }
        )*

        /// The words of every code, and the lists that fields suggest from.
        #[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
        #[serde(deny_unknown_fields)]
        pub struct Vocabulary {
            $($(#[$m])* pub $list: Vec<$name>,)*
            $($(#[$l])* pub $other: $others,)*
        }

        impl Vocabulary {
            /// Every list has every code once, in the order of the format.
            fn check(&self) -> Result<(), FormFault> {
                $(if !self.$list.iter().map(|word| word.code).eq(records::$code::ALL.iter().copied()) {
                    return Err(FormFault::Words { list: stringify!($list) });
                })*
                Ok(())
            }
        }
    };
}

vocabulary! {
    codes {
        /// Kinds of event.
        event_kind: EventKindWord of EventKind {}
        /// Kinds of document.
        document_kind: DocumentKindWord of DocumentKind {
            /// In its number: "BC". None for news, letters and messages.
            #[serde(default, skip_serializing_if = "Option::is_none")]
            #[ts(optional)]
            symbol: Option<String>,
            /// At its head: "BÁO CÁO".
            #[serde(default, skip_serializing_if = "Option::is_none")]
            #[ts(optional)]
            type_name: Option<String>,
        }
        /// Parts of the day.
        session: SessionWord of Session {}
        /// Forms of meeting.
        mode: ModeWord of Mode {}
        /// How wide an event reaches.
        scope: ScopeWord of Scope {}
        /// Age groups.
        age_group: AgeGroupWord of AgeGroup {
            /// Nursery or kindergarten; the domains depend on it.
            stage: Stage,
            /// "5-6 tuổi".
            short: String,
            /// Inside a sentence, after "trẻ": "mẫu giáo 5-6 tuổi".
            phrase: String,
        }
        /// Domains of development.
        domain: DomainWord of Domain {
            /// The stages that have it.
            stages: Vec<Stage>,
            /// Inside a sentence, after "lĩnh vực": "phát triển thể chất".
            phrase: String,
        }
        /// Kinds of programme item.
        programme_kind: ProgrammeKindWord of ProgrammeKind {}
        /// Kinds of speech.
        speech_kind: SpeechKindWord of SpeechKind {}
        /// Kinds of outcome.
        outcome_kind: OutcomeKindWord of OutcomeKind {}
        /// Words before a citation.
        legal_verb: LegalVerbWord of LegalVerb {}
        /// In whose name a document is signed.
        signing: SigningWord of Signing {
            /// Before the office: "KT."; empty for the head.
            mark: String,
        }
        /// Consent to a photo.
        consent: ConsentWord of Consent {}
        /// Levels of school.
        level: LevelWord of Level {
            /// "trẻ", "học sinh".
            pupils: String,
            /// "cha mẹ trẻ", "cha mẹ học sinh".
            parents: String,
        }
        /// Who owns a school.
        ownership: OwnershipWord of Ownership {}
        /// Where an event's papers stand.
        event_status: EventStatusWord of EventStatus {}
    }
    lists {
        /// Approaches a programme item may follow.
        tags: Vec<Tag>,
        /// Subjects by level.
        subjects: BTreeMap<Level, Vec<Words>>,
        /// Titles of people, with their usual rank.
        titles: Vec<Title>,
        /// Words before a name.
        honorifics: Vec<Words>,
        /// Sections of an Article.
        sections: Vec<SectionWord>,
    }
}

/// The stage of a preschool.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Stage {
    /// Nhà trẻ.
    Nursery,
    /// Mẫu giáo.
    Kindergarten,
}

/// An approach a programme item may follow.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Tag {
    /// What `programme[].tags` holds.
    pub code: String,
    /// Vietnamese.
    pub vi: String,
    /// English.
    pub en: String,
    /// Before an item's name: "hoạt động giáo dục STEAM".
    pub phrase: String,
}

/// A title that people bear.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Title {
    /// Its usual rank; smaller stands first.
    pub rank: u32,
    /// Vietnamese.
    pub vi: String,
    /// English.
    pub en: String,
    /// The last day it existed, if it no longer does.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub until: Option<NaiveDate>,
}

/// The name of a section of an Article.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct SectionWord {
    /// The section's name in templates: "lead".
    pub code: String,
    /// Vietnamese.
    pub vi: String,
    /// English.
    pub en: String,
}

impl Vocabulary {
    /// What a section is called, if it has a word.
    pub fn section(&self, code: &str) -> Option<&SectionWord> {
        self.sections.iter().find(|section| section.code == code)
    }

    /// What an approach is called, if it is a known one.
    pub fn tag(&self, code: &str) -> Option<&Tag> {
        self.tags.iter().find(|tag| tag.code == code)
    }
}

/// Reads the vocabulary.
pub(super) fn load(text: &str) -> Result<Vocabulary, FormFault> {
    let vocabulary: Vocabulary = parse("vocabulary.json", text)?;
    vocabulary.check()?;
    Ok(vocabulary)
}
