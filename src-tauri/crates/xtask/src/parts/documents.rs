//! The written documents, judged by programs that are not ours.

use crate::command::count;
use crate::fault::Outcome;
use crate::report::Report;
use crate::{needs, places};

/// Validators for Word files and web pages, and programs that open them.
pub(crate) fn test(report: &mut Report) {
    let tools = places::root().join("tests/tools");
    if !report.step("documents: validators", || needs::node_modules(&tools)) {
        return;
    }
    report.count("documents", tests);
}

fn tests() -> Outcome<crate::tally::Tally> {
    count(places::tests().args(["--test", "documents", "--test", "geometry"]))
}
