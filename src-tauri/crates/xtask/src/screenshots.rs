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
    parts::everything()?;
    let screen = Screen::open()?;
    run(places::tests()
        .args(["--test", "window", "--", "--ignored", "pictures"])
        .env("DISPLAY", &screen.display)
        .env_remove("WAYLAND_DISPLAY"))
}
