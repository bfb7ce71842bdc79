//! `cargo xtask screenshots`: the pictures of the README, and of every screen.

use std::fs;

use crate::command::run;
use crate::fault::Outcome;
use crate::needs::{self, BROWSER, DOCUMENTS, SCREEN, WINDOW, WINDOW_TESTS};
use crate::parts::{self, ui};
use crate::places;
use crate::screen::Screen;

/// The screens of the README, from those in Vietnamese by day; the rest stays in `out/`.
const SHOWN: [&str; 2] = ["home", "export"];

/// Takes the pictures of the real window and of a printed page into `docs/`, and of every screen, in both languages, by
/// day and by night, into `out/screens/`.
pub(crate) fn screenshots() -> Outcome {
    needs::packages(&[WINDOW, SCREEN, WINDOW_TESTS, DOCUMENTS, BROWSER])?;
    ui::build()?;
    parts::everything()?;
    screens()?;
    let screen = Screen::open()?;
    run(places::tests()
        .args(["--test", "window", "--", "--ignored", "pictures"])
        .env("DISPLAY", &screen.display)
        .env_remove("WAYLAND_DISPLAY"))
}

/// Every screen, in the users' kind of browser in front of the real core.
fn screens() -> Outcome {
    let folder = places::root().join("tests/browser");
    needs::node_modules(&folder)?;
    let taken = places::out().join("screens");
    if taken.exists() {
        fs::remove_dir_all(&taken)?;
    }
    run(places::npm(&folder)
        .args(["run", "--silent", "gallery"])
        .env("TIN_TRUONG_BRIDGE", places::built("bridge")))?;
    for entry in fs::read_dir(taken.join("vi-light"))?.flatten() {
        // "03-home.png"
        let name = entry.file_name().to_string_lossy().into_owned();
        let screen = name.split_once('-').and_then(|(_, rest)| rest.strip_suffix(".png"));
        if let Some(screen) = screen.filter(|it| SHOWN.contains(it)) {
            fs::copy(entry.path(), places::root().join("docs").join(format!("{screen}.png")))?;
        }
    }
    Ok(())
}
