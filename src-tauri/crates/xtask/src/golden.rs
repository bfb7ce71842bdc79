//! `cargo xtask golden`: what the documents look like now becomes what they should look like.

use crate::command::run;
use crate::fault::Outcome;
use crate::places;

/// Runs the tests with leave to rewrite their references; the difference is then read in git.
pub(crate) fn golden() -> Outcome {
    let mut tests = places::cargo();
    tests.args(["test", "--workspace", "--exclude", "tin-truong", "--quiet", "--no-fail-fast"]);
    run(tests.env("UPDATE_GOLDEN", "1").env("INSTA_UPDATE", "always"))?;
    run(std::process::Command::new("git").current_dir(places::root()).args(["diff", "--stat"]))
}
