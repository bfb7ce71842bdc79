//! Proofreading: text to findings with reasons and fixes. No I/O; it changes nothing by itself.
//!
//! A text is read line by line ([`paragraph`]: letters, tokens, words), each line by the rules of [`rules`] that need no
//! more, then the text as a whole by those that compare lines, then all texts of a paper by those that compare texts or
//! know the event. A line that was read before is not read again.
//!
//! ```
//! use proofing::{Options, Proofreader};
//! let reader = Proofreader::new(Options::default());
//! let found = reader.check("Trường tổ chức  thăm quan.");
//! assert_eq!(found.iter().map(|it| it.rule).collect::<Vec<_>>(), ["double-space", "known-error"]);
//! assert_eq!(found[1].fixes, ["tham quan"]);
//! ```

mod directory;
mod encoding;
mod finding;
mod hash;
mod lexicon;
mod options;
mod paragraph;
mod proofreader;
mod rules;
mod source;
mod syllable;
mod token;

pub use directory::Directory;
pub use finding::{Finding, Level, Message};
pub use options::{Count, EventFacts, HouseStyle, Known, Options, Paper, Vowel, Weekday};
pub use proofreader::{Proofreader, apply};
pub use rules::{About, rules};
pub use syllable::is_syllable;
