//! The parts of `cargo xtask test`, and what several tasks share.

pub(crate) mod browser;
pub(crate) mod documents;
pub(crate) mod rust;
pub(crate) mod ui;
pub(crate) mod window;

use crate::command::run;
use crate::fault::Outcome;
use crate::places;

/// Builds every program and every test in one go: asked for one by one, cargo would build what they share anew
/// for each, with each one's own choice of features.
pub(crate) fn everything() -> Outcome {
    run(places::cargo().args(["build", "--workspace", "--bins", "--tests"]))
}

/// Builds the window and the command line. The interface has to be built before: it is in the program.
pub(crate) fn programs() -> Outcome {
    run(places::cargo().args(["build", "--package", "tin-truong", "--package", "cli"]))
}
