//! `demo`: the bundled sample event, every document in every format.

use std::path::Path;

use export::Format;

use crate::Refusal;
use crate::write::{lines, write};

pub(crate) fn run(out: &Path) -> Result<(), Refusal> {
    let sample = app::sample::event().map_err(|problems| Refusal::Input(lines(&problems)))?;
    let documents = writing::yields(&sample.file);
    write(&sample, &documents, &Format::ALL, out)
}
