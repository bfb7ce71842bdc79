//! Vietnamese text: normal form, folding, collation, dates, counts, honorifics. No I/O.
//!
//! Pure functions over `&str` and chrono's dates. Nothing here knows a record, a file or today's date;
//! where "today" matters it is passed in. Every function takes text in either Unicode form (NFC or NFD)
//! where it compares; what answers a slice of its input answers it as it came.

pub mod collate;
pub mod count;
pub mod date;
pub mod fold;
pub mod index;
pub mod list;
pub mod normal;
pub mod person;
pub mod quote;
pub mod roster;
pub mod school_year;
mod syllable;
pub mod text;
pub mod variation;

pub use collate::{compare, compare_people, given_name, person_key, text_key};
pub use fold::{fold, has_marks, matches, slug};
pub use normal::{nfc, tidy_line, tidy_text};
pub use school_year::{SchoolYear, Semester};
