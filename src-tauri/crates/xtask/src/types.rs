//! `cargo xtask types`: the interface's types, from the list of commands.

use crate::command::run;
use crate::fault::Outcome;
use crate::places;

/// Writes `ui/src/backend/generated.ts`.
pub(crate) fn types() -> Outcome {
    run(places::cargo().args(["run", "--quiet", "--package", "app", "--example", "types"]))
}
