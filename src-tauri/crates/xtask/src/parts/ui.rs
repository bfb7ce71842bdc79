//! The interface: lint, types, unit tests; and its build, which the window carries.

use std::fs;
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use crate::command::{count, run};
use crate::fault::Outcome;
use crate::report::Report;
use crate::{needs, places};

/// Builds the interface unless what is built is newer than its sources.
pub(crate) fn build() -> Outcome {
    let ui = places::ui();
    needs::node_modules(&ui)?;
    let built = modified(&ui.join("dist/index.html"));
    if built.is_some() && built >= newest(&ui) {
        println!("The interface is built already.");
        return Ok(());
    }
    run(places::npm(&ui).args(["run", "build"]))
}

/// Every test of the interface that needs no program behind it.
pub(crate) fn test(report: &mut Report) {
    let ui = places::ui();
    if !report.step("ui: packages", || needs::node_modules(&ui)) {
        return;
    }
    for (name, script) in [("ui: lint", "lint"), ("ui: format", "format:check"), ("ui: types", "check")] {
        report.check(name, || run(places::npm(&ui).args(["run", "--silent", script])));
    }
    report.count("ui: unit tests", || count(places::npm(&ui).args(["run", "--silent", "test"])));
}

/// The last change of anything that the build reads.
fn newest(ui: &Path) -> Option<SystemTime> {
    let mut newest = None;
    let mut folders: Vec<PathBuf> = vec![ui.to_owned()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder).into_iter().flatten().flatten() {
            let name = entry.file_name();
            // The build writes the last two itself.
            if ["dist", "node_modules", "paraglide", "project.inlang"].iter().any(|own| name == *own) {
                continue;
            }
            if entry.file_type().is_ok_and(|kind| kind.is_dir()) {
                folders.push(entry.path());
            } else {
                newest = newest.max(modified(&entry.path()));
            }
        }
    }
    newest
}

fn modified(file: &Path) -> Option<SystemTime> {
    fs::metadata(file).and_then(|found| found.modified()).ok()
}
