//! The crates: format, lints, tests.

use crate::command::{count, run};
use crate::places;
use crate::report::Report;

/// Every test of the crates; those of the acceptance package that need other programs are parts of their own.
pub(crate) fn test(report: &mut Report) {
    report.check("rust: format", || run(places::cargo().args(["fmt", "--all", "--check"])));
    report.check("rust: lints", || {
        run(places::cargo().args(["clippy", "--workspace", "--all-targets", "--", "-D", "warnings"]))?;
        // Targets that plain `cargo test` leaves out are not among "all".
        let own = ["documents", "geometry", "window"].into_iter().flat_map(|name| ["--test", name]);
        run(places::cargo().args(["clippy", "--workspace"]).args(own).args(["--", "-D", "warnings"]))
    });
    // Without --no-fail-fast the first red crate would hide the others.
    report.count("rust: tests", || count(places::tests().arg("--no-fail-fast")));
}
