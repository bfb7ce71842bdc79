//! The real window, driven as a user would.

use crate::command::count;
use crate::places;
use crate::report::Report;
use crate::screen::Screen;

/// The journeys in the window; on a machine without a screen, on one in memory.
pub(crate) fn test(report: &mut Report) {
    if !report.step("window: build", super::programs) {
        return;
    }
    report.count("window", || {
        // Always on a screen of its own: the tests want one size, and nobody's desktop flickers.
        let screen = if cfg!(target_os = "linux") { Some(Screen::open()?) } else { None };
        let mut tests = places::cargo();
        tests
            .args(["test", "--workspace", "--test", "window"])
            .env("TIN_TRUONG_WINDOW", places::built("tin-truong"));
        if let Some(screen) = &screen {
            tests.env("DISPLAY", &screen.display).env_remove("WAYLAND_DISPLAY");
        }
        count(&mut tests)
    });
}
