//! The interface in the users' kind of browser, in front of the real core.

use crate::command::count;
use crate::report::Report;
use crate::{needs, places};

/// Playwright in Chromium; the loopback bridge stands in for the window.
pub(crate) fn test(report: &mut Report) {
    let folder = places::root().join("tests/browser");
    if report.step("browser: packages", || needs::node_modules(&folder)) {
        report.count("browser", || {
            count(
                places::npm(&folder)
                    .args(["test", "--silent"])
                    .env("TIN_TRUONG_BRIDGE", places::built("bridge")),
            )
        });
    }
}
