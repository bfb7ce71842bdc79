//! SQLite: migrations beside their tables, versions, search.
//!
//! One file holds everything but the photos. An event's parts are real tables ([`events`] and its
//! neighbours, one folder a family, named as in the event file); what can be learned from them, the
//! directory of people and schools and the search index, is derived and can be built again.
//! Every change goes through one function ([`changes`]); time and keys are passed in.

mod attendance;
pub mod changes;
pub mod citations;
pub mod consents;
mod documents;
pub mod error;
pub mod events;
mod exports;
mod moment;
mod opening;
mod papers;
pub mod people;
mod photos;
mod programme;
mod rows;
pub mod schools;
mod search;
mod settings;
mod speeches;
pub mod statuses;
mod store;
mod texts;
pub mod versions;

pub use changes::{ChangeName, Changed, Kind};
pub use citations::{CitationKey, StoredCitation};
pub use consents::{ChildShown, ConsentKey, StoredConsent};
pub use error::StoreError;
pub use events::{EventKey, EventQuery, EventSummary, Saved, StoredEvent};
pub use people::{KnownPerson, PersonSuggestion};
pub use schools::SchoolSuggestion;
pub use statuses::StatusStep;
pub use store::Store;
pub use versions::Version;
