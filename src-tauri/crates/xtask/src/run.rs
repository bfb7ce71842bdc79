//! `cargo xtask run`: from a fresh clone to the open window.

use std::fs;
use std::process::{Child, Command};
use std::thread::sleep;
use std::time::{Duration, Instant};

use crate::command::run as run_program;
use crate::fault::{Fault, Outcome};
use crate::needs::{self, SCREEN, WINDOW};
use crate::parts::{self, ui};
use crate::places;
use crate::report::Report;
use crate::screen::{self, Screen};

/// The window on a busy machine without a graphics card.
const PAINTED_WITHIN: Duration = Duration::from_secs(60);

/// Puts in what is missing, builds, writes the sample event's documents, opens the window.
pub(crate) fn run() -> Outcome {
    let seen = screen::is_there();
    let mut report = Report::default();
    let ready = report.step("system packages", || {
        if seen { needs::packages(&[WINDOW]) } else { needs::packages(&[WINDOW, SCREEN]) }
    }) && report.step("interface", ui::build)
        && report.step("programs", parts::programs);
    if ready {
        report.step("documents", documents);
        if !seen {
            report.step("window", picture);
        }
    }
    report.close(false)?;
    if seen {
        println!("\nThe window opens; it keeps its data in out/data. Close it to end.");
        let status = window().status()?;
        if !status.success() {
            return Err(Fault::new(format!("the window ended badly ({status})")));
        }
    }
    Ok(())
}

/// The sample event, every document in every format.
fn documents() -> Outcome {
    fs::create_dir_all(places::out())?;
    run_program(Command::new(places::built("tin-truong-cli")).args(["demo", "--out"]).arg(places::out()))
}

/// The window, with data of its own: whoever tries the program out keeps her real data untouched.
fn window() -> Command {
    let mut command = Command::new(places::built("tin-truong"));
    if std::env::var_os("TIN_TRUONG_HOME").is_none() {
        command.env("TIN_TRUONG_HOME", places::out().join("data"));
    }
    command
}

/// Opens the window where nobody can look, and leaves a picture of it.
fn picture() -> Outcome {
    let screen = Screen::open()?;
    let mut program = Ended(window().env("DISPLAY", &screen.display).env_remove("WAYLAND_DISPLAY").spawn()?);
    let picture = painted(&screen, &mut program)?;
    let file = places::out().join("window.png");
    fs::write(&file, picture.to_png()?)?;
    println!("No screen here: the window stood on a virtual one, as out/window.png shows.");
    Ok(())
}

/// Waits until there is more than an empty window and nothing moves any more.
fn painted(screen: &Screen, program: &mut Ended) -> Outcome<crate::png::Picture> {
    let begin = Instant::now();
    let mut before = screen.picture()?;
    while begin.elapsed() < PAINTED_WITHIN {
        if let Some(status) = program.0.try_wait()? {
            return Err(Fault::new(format!("the window ended by itself ({status})")));
        }
        sleep(Duration::from_millis(700));
        let now = screen.picture()?;
        // Letters have soft edges: text brings many colours, an empty window has two.
        if now.colours(40) >= 40 && now == before {
            return Ok(now);
        }
        before = now;
    }
    Err(Fault::new("the window stayed empty"))
}

/// A program that ends with its owner.
struct Ended(Child);

impl Drop for Ended {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}
