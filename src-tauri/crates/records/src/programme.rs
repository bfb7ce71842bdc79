//! What was done and said.

use crate::codes::{AgeGroup, Domain, ProgrammeKind, SpeechKind};
use crate::ids::{ClockSpan, PersonId, SchoolId};
use crate::read::record;

record! {
    /// One item of the programme.
    pub struct ProgrammeItem {
        /// What it was.
        kind: one ProgrammeKind,
        /// Its name.
        title: opt String,
        /// The domain of development (preschool).
        domain: opt Domain,
        /// The subject (primary and up).
        subject: opt String,
        /// The children's age group (preschool).
        age_group: opt AgeGroup,
        /// The grade, 1 to 12.
        grade: opt u32,
        /// The class: "4B1".
        class: opt String,
        /// Who did it.
        performers: list PersonId,
        /// Whose item.
        school: opt SchoolId,
        /// "steam", "montessori" …
        tags: list String,
        /// Training periods it took.
        periods: opt u32,
        /// When.
        time: opt ClockSpan,
        /// More about it, as whole sentences.
        detail: opt String,
    }
}

record! {
    /// A speech.
    pub struct Speech {
        /// Who spoke, if one of `people`.
        person: opt PersonId,
        /// Who spoke, in words.
        speaker: opt String,
        /// What for.
        kind: opt SpeechKind,
        /// What about.
        topic: opt String,
        /// Its points, verb phrases that follow the speaker.
        gist: list String,
        /// More, as whole sentences.
        detail: opt String,
        /// The number of the programme item it followed, from 1; 0: before the first.
        after: opt u32,
    }
}

record! {
    /// What was discussed.
    #[derive(Default)]
    pub struct Discussion {
        /// How many spoke.
        opinions: opt u32,
        /// What about.
        points: list String,
        /// The author's summary.
        summary: opt String,
    }
}

record! {
    /// The author's own paragraph, printed as it stands.
    pub struct OwnParagraph {
        /// After which section; without it before the closing.
        after: opt String,
        /// The text.
        text: one String,
    }
}
