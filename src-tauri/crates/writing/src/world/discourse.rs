//! The state of a text while it is being composed: who was introduced, what was said.

use std::collections::HashSet;
use std::sync::Arc;

use records::{PersonId, SchoolId};

/// What the text so far obliges the next sentence to.
///
/// It is copied for each phrase that is tried, so what grows with the text is shared until it changes.
#[derive(Debug, Clone, Default)]
pub(crate) struct Discourse {
    /// People who were introduced with name and title.
    pub(crate) introduced: Arc<HashSet<PersonId>>,
    /// The school that was named last; "nhà trường" points at it.
    pub(crate) last_school: Option<SchoolId>,
    /// The schools named in the sentence being made.
    pub(crate) named_here: HashSet<SchoolId>,
    /// The first two syllables of the sentence before.
    pub(crate) last_start: String,
    /// Openings that may serve once: "Tiếp đó", "Cũng tại …".
    pub(crate) openings: Arc<HashSet<String>>,
    /// Phrases that were used: none serves twice in a text while another fits.
    pub(crate) phrases: Arc<HashSet<String>>,
    /// Fields whose fact has been told.
    pub(crate) said: Arc<HashSet<String>>,
    /// The legal bases that were cited, by their place in the file.
    cited: Arc<HashSet<usize>>,
}

impl Discourse {
    /// Notes that a person is named; whether this is the first time.
    pub(crate) fn introduce(&mut self, person: &PersonId) -> bool {
        // Looking first keeps the set shared where nothing changes.
        !self.introduced.contains(person) && Arc::make_mut(&mut self.introduced).insert(person.clone())
    }

    /// Notes that a legal basis is cited; whether this is the first time.
    pub(crate) fn cite(&mut self, basis: usize) -> bool {
        !self.cited.contains(&basis) && Arc::make_mut(&mut self.cited).insert(basis)
    }

    /// Notes that the facts of these fields are told.
    pub(crate) fn tell(&mut self, fields: &[String]) {
        Arc::make_mut(&mut self.said).extend(fields.iter().cloned());
    }
}
