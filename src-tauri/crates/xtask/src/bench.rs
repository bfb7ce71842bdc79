//! `cargo xtask bench`: what has a promised speed, and what others take for the same.

use crate::command::run;
use crate::fault::Outcome;
use crate::needs;
use crate::parts::ui;
use crate::places;

/// Measures; `photos` is the comparison with other ways to make a document of photos, `typing` the way from a key to
/// the page, any other words go to criterion (a name, `--save-baseline before`).
pub(crate) fn bench(words: &[&str]) -> Outcome {
    match words {
        ["photos", rest @ ..] => {
            needs::packages(&[needs::WINDOW, needs::PHOTO_PEERS])?;
            needs::node_modules(&places::root().join("tests/benches/photos/peers"))?;
            measure(&["photos"], rest)
        }
        ["typing", rest @ ..] => {
            needs::packages(&[needs::WINDOW, needs::BROWSER])?;
            ui::build()?;
            run(places::cargo().args(["build", "--release", "--package", "bridge"]))?;
            let folder = places::root().join("tests/browser");
            needs::node_modules(&folder)?;
            run(places::npm(&folder)
                .args(["run", "--silent", "bench", "--"])
                .args(rest)
                .env("TIN_TRUONG_BRIDGE", places::target().join("release/bridge")))
        }
        words => measure(&["speed", "proofing"], words),
    }
}

fn measure(benches: &[&str], words: &[&str]) -> Outcome {
    let named = benches.iter().flat_map(|bench| ["--bench", bench]);
    run(places::cargo().args(["bench", "--package", "speed"]).args(named).arg("--").args(words))
}
