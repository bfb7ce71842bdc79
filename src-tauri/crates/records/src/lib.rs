//! The domain: schools, people, events, documents; the event file; what is missing. No I/O.

pub mod attendance;
mod cast;
mod check;
pub mod citation;
pub mod codes;
pub mod consent;
pub mod document;
pub mod event;
pub mod file;
pub mod ids;
mod json;
pub mod outcome;
mod place;
pub mod problem;
pub mod programme;
mod read;
mod schema;
pub mod school;

pub use citation::Citation;
pub use codes::{
    AgeGroup, Consent, DocumentKind, Domain, EventKind, EventStatus, LegalVerb, Level, Mode, OutcomeKind,
    Ownership, PhotoWidth, ProgrammeKind, Scope, Session, Signing, SpeechKind,
};
pub use consent::ChildConsent;
pub use document::{Area, Credit, Document, OwnSection, Photo};
pub use event::{Event, Roles};
pub use file::{EventFile, FORMAT};
pub use ids::{Clock, ClockSpan, Dong, PersonId, PhotoId, RoleHolders, SchoolId};
pub use json::Json;
pub use outcome::{LegalBasis, Outcome};
pub use problem::{At, Fault, Problem, Problems};
pub use programme::{ProgrammeItem, Speech};
pub use schema::schema;
pub use school::{Person, School};
