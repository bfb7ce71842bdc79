//! `cargo xtask bench`: what has a promised speed, and what others take for the same.

use crate::command::run;
use crate::fault::Outcome;
use crate::needs;
use crate::parts::ui;
use crate::places;
use crate::screen::Screen;

/// Measures; `photos` is the comparison with other ways to make a document of photos, `typing` the way from a key to
/// the page in the browser and in the real window, any other words go to criterion (a name, `--save-baseline before`).
pub(crate) fn bench(words: &[&str]) -> Outcome {
    match words {
        ["photos", rest @ ..] => {
            needs::packages(&[needs::WINDOW, needs::PHOTO_PEERS])?;
            needs::node_modules(&places::root().join("tests/benches/photos/peers"))?;
            measure(&["photos"], rest)
        }
        ["typing", rest @ ..] => typing(rest),
        words => measure(&["speed", "proofing"], words),
    }
}

/// The window is measured on a screen of its own, so that nobody's desktop takes its keys.
fn typing(words: &[&str]) -> Outcome {
    needs::packages(&[needs::WINDOW, needs::BROWSER, needs::SCREEN, needs::WINDOW_TESTS])?;
    ui::build()?;
    let built = ["bridge", "tin-truong"];
    let named = built.iter().flat_map(|package| ["--package", package]);
    run(places::cargo().args(["build", "--release"]).args(named))?;
    let [bridge, window] = built.map(|program| places::target().join("release").join(program));
    let folder = places::root().join("tests/browser");
    needs::node_modules(&folder)?;
    run(places::npm(&folder)
        .args(["run", "--silent", "bench", "--"])
        .args(words)
        .env("TIN_TRUONG_BRIDGE", bridge))?;
    let screen = Screen::open()?;
    run(places::tests()
        .args(["--test", "window", "--", "--ignored", "--nocapture", "from_a_key"])
        .env("TIN_TRUONG_WINDOW", window)
        .env("DISPLAY", &screen.display)
        .env_remove("WAYLAND_DISPLAY"))
}

fn measure(benches: &[&str], words: &[&str]) -> Outcome {
    let named = benches.iter().flat_map(|bench| ["--bench", bench]);
    run(places::cargo().args(["bench", "--package", "speed"]).args(named).arg("--").args(words))
}
