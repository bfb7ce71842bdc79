//! How wide words are on the page, computed without a font file: for rule lines and for names that must wrap.

mod phrases;
mod widths;
mod wrap;

pub(crate) use widths::{Face, width};
pub(crate) use wrap::{Balanced, balance, balance_name};
