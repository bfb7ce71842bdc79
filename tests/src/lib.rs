//! Acceptance: what a colleague outside would check, with nothing but the programs and the files they write.

pub mod cases;
pub mod cli;
pub mod docx;
pub mod events;
pub mod html;
pub mod merge;
pub mod pdf;
pub mod suite;
pub mod words;

use std::path::{Path, PathBuf};

/// The clone's root.
pub fn root() -> PathBuf {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    here.parent().unwrap_or(here).to_owned()
}
