//! `cargo xtask screenshots`: the pictures of the README.

use crate::command::run;
use crate::fault::Outcome;
use crate::needs::{self, BROWSER, DOCUMENTS, SCREEN, WINDOW, WINDOW_TESTS};
use crate::parts::{self, ui};
use crate::places;
use crate::screen::Screen;

/// Takes the pictures in the real window and of a printed page, into `docs/`.
pub(crate) fn screenshots() -> Outcome {
    needs::packages(&[WINDOW, SCREEN, WINDOW_TESTS, DOCUMENTS, BROWSER])?;
    ui::build()?;
    parts::programs()?;
    let screen = Screen::open()?;
    run(places::cargo()
        .args(["test", "--workspace", "--test", "window", "--", "--ignored", "pictures"])
        .env("TIN_TRUONG_WINDOW", places::built("tin-truong"))
        .env("TIN_TRUONG_CLI", places::built("tin-truong-cli"))
        .env("DISPLAY", &screen.display)
        .env_remove("WAYLAND_DISPLAY"))
}
