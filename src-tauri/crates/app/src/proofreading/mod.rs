//! What the proofreader reads of an event, the facts that it holds it against, and what the school told it.

mod check;
mod content;
mod directory;
mod facts;
mod fields;
mod habits;

pub use check::check;
pub(crate) use content::{is_content, remarks};
pub(crate) use directory::directory;
pub use facts::facts;
pub use fields::{Field, fields_of, own_wordings};
pub use habits::{Habits, Never, Vowel, Weekday};
pub(crate) use habits::{habits, keep, place};
