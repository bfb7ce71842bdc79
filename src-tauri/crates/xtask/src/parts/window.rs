//! The real window, driven as a user would.

use crate::command::count;
use crate::places;
use crate::report::Report;
use crate::screen::Screen;

/// The journeys in the window; on a machine without a screen, on one in memory.
pub(crate) fn test(report: &mut Report) {
    report.count("window", || {
        // Always on a screen of its own: the tests want one size, and nobody's desktop flickers.
        let screen = if cfg!(target_os = "linux") { Some(Screen::open()?) } else { None };
        let mut tests = places::tests();
        tests.args(["--test", "window"]);
        if let Some(screen) = &screen {
            tests.env("DISPLAY", &screen.display).env_remove("WAYLAND_DISPLAY");
        }
        count(&mut tests)
    });
}
