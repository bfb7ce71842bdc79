//! `cargo xtask bench`: what has a promised speed.

use crate::command::run;
use crate::fault::Outcome;
use crate::places;

/// Measures; words after `bench` go to criterion (a name, `--save-baseline before`).
pub(crate) fn bench(words: &[&str]) -> Outcome {
    run(places::cargo().args(["bench", "--package", "speed", "--benches", "--"]).args(words))
}
