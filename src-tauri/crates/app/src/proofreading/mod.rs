//! What the proofreader reads of an event, the facts that it holds it against, and what the school told it.

mod facts;
mod fields;
mod habits;

pub use facts::facts;
pub use fields::{Field, fields, fields_of};
pub use habits::{Habits, Never, Vowel, Weekday};
pub(crate) use habits::{habits, keep, place};
