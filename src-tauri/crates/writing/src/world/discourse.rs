//! The state of a text while it is being composed: who was introduced, what was said.

use std::collections::HashSet;

use records::{PersonId, SchoolId};

/// What the text so far obliges the next sentence to.
#[derive(Debug, Clone, Default)]
pub(crate) struct Discourse {
    /// People who were introduced with name and title.
    pub(crate) introduced: HashSet<PersonId>,
    /// The school that was named last; "nhà trường" points at it.
    pub(crate) last_school: Option<SchoolId>,
    /// The schools named in the sentence being made.
    pub(crate) named_here: HashSet<SchoolId>,
    /// The first two syllables of the sentence before.
    pub(crate) last_start: String,
    /// Openings that may serve once: "Tiếp đó", "Cũng tại …".
    pub(crate) openings: HashSet<String>,
    /// Phrases that were used: none serves twice in a text while another fits.
    pub(crate) phrases: HashSet<String>,
    /// Fields whose fact has been told.
    pub(crate) said: HashSet<String>,
}
