//! Vietnamese text: normal form, folding, collation, dates, counts, honorifics. No I/O.
//!
//! Pure functions over `&str` and chrono's dates. Nothing here knows a record, a file or today's date;
//! where "today" matters it is passed in. Every function takes text in either Unicode form (NFC or NFD)
//! and answers in NFC.

pub mod count;
pub mod date;
pub mod fold;
pub mod list;
pub mod normal;
pub mod school_year;
mod syllable;

pub use fold::{fold, has_marks, matches, slug};
pub use normal::{nfc, tidy_line, tidy_text};
pub use school_year::{SchoolYear, Semester};
