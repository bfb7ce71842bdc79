//! The decree's layout on the rendered page: LibreOffice sets it, with fonts of the widths of Times New Roman.
//! `tests/decree-30.md` says which rule is tested where.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test ends by panicking, in its helpers too")]

mod body;
mod head;
mod papers;
mod rules;
mod signature;
mod tables;
