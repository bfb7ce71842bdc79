//! The parts of `cargo xtask test`, and what several tasks share.

pub(crate) mod browser;
pub(crate) mod documents;
pub(crate) mod rust;
pub(crate) mod ui;
pub(crate) mod window;

use crate::command::run;
use crate::fault::Outcome;
use crate::places;

/// Builds the window and the command line. The interface has to be built before: it is in the program.
pub(crate) fn programs() -> Outcome {
    run(places::cargo().args(["build", "--package", "tin-truong", "--package", "cli"]))
}
