//! `cargo xtask bench window`: a cold start of the program's window, beside a bare window of the same versions.
//!
//! Both are looked at from outside, on a screen in memory: nothing in either program knows that it is measured.

use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use std::thread::sleep;
use std::time::{Duration, Instant};

use crate::command::run;
use crate::fault::{Fault, Outcome};
use crate::needs::{self, SCREEN, WINDOW};
use crate::parts::ui;
use crate::places;
use crate::screen::Screen;

/// The program's window may take so much of what the bare one takes.
const RATIO: f64 = 1.5;
/// Each window is opened so often, in turn; the median counts.
const TURNS: usize = 5;
/// A screen that has not changed for so long stands.
const STILL: Duration = Duration::from_millis(600);
const PATIENCE: Duration = Duration::from_secs(60);
/// Soft edges of letters bring many colours; an empty window has a handful.
const LETTERS: usize = 24;

/// Builds both windows for release, opens them in turn and says what they took.
pub(crate) fn bench() -> Outcome {
    needs::packages(&[WINDOW, SCREEN])?;
    ui::build()?;
    run(places::cargo().args(["build", "--release", "--package", "tin-truong", "--package", "bare-window"]))?;
    let (mut own, mut bare) = (Vec::new(), Vec::new());
    for _ in 0..TURNS {
        bare.push(start("bare-window")?);
        own.push(start("tin-truong")?);
    }
    println!("\n{:<22}{:>12}{:>14}{:>8}", "cold start, median", "bare window", "Tin Trường", "ratio");
    let painted = row("first paint, ms", &bare, &own, |it| it.painted.as_secs_f64() * 1000.0);
    let usable = row("usable, ms", &bare, &own, |it| it.usable.as_secs_f64() * 1000.0);
    row("memory, MiB", &bare, &own, |it| it.memory / 1024.0);
    if painted > RATIO || usable > RATIO {
        return Err(Fault::new(format!("the window takes more than {RATIO} times what a bare one takes")));
    }
    Ok(())
}

/// What a start took.
struct Start {
    /// Until words stood on the screen.
    painted: Duration,
    /// Until nothing changed any more: for a window that takes part in nothing else, it can be used.
    usable: Duration,
    /// Of all its processes together, each shared page counted once, in KiB.
    memory: f64,
}

fn row(name: &str, bare: &[Start], own: &[Start], figure: impl Fn(&Start) -> f64) -> f64 {
    let median = |starts: &[Start]| {
        let mut figures: Vec<f64> = starts.iter().map(&figure).collect();
        figures.sort_by(f64::total_cmp);
        figures.get(figures.len() / 2).copied().unwrap_or_default()
    };
    let (bare, own) = (median(bare), median(own));
    let ratio = own / bare;
    println!("{name:<22}{bare:>12.0}{own:>14.0}{ratio:>8.2}");
    ratio
}

/// Opens a window with an empty data folder of its own, on a screen of its own.
fn start(program: &str) -> Outcome<Start> {
    let screen = Screen::open()?;
    let home = places::target().join(format!("bench-{}", std::process::id()));
    let begin = Instant::now();
    let child = Command::new(built(program))
        .env("DISPLAY", &screen.display)
        .env("TIN_TRUONG_HOME", &home)
        .env("XDG_DATA_HOME", &home)
        .env_remove("WAYLAND_DISPLAY")
        .stderr(Stdio::null())
        .spawn()?;
    let mut window = Window(child);
    let watched = watch(&screen, begin, &mut window);
    let memory = memory(window.0.id());
    drop(window);
    let _ = std::fs::remove_dir_all(&home);
    let (painted, usable) = watched?;
    Ok(Start { painted, usable, memory })
}

fn watch(screen: &Screen, begin: Instant, window: &mut Window) -> Outcome<(Duration, Duration)> {
    let (mut before, mut painted, mut changed) = (screen.picture()?, None, Duration::ZERO);
    while begin.elapsed() < PATIENCE {
        if let Some(status) = window.0.try_wait()? {
            return Err(Fault::new(format!("the window ended by itself ({status})")));
        }
        sleep(Duration::from_millis(5));
        let now = screen.picture()?;
        let at = begin.elapsed();
        if now != before {
            changed = at;
            if painted.is_none() && now.colours(LETTERS) >= LETTERS {
                painted = Some(at);
            }
            before = now;
        }
        match painted {
            Some(painted) if at > changed + STILL => return Ok((painted, changed)),
            // A cursor that blinks goes on changing: what came before it blinked counts.
            Some(painted) if at > painted + STILL * 5 => return Ok((painted, painted)),
            _ => {}
        }
    }
    Err(Fault::new("the window stayed empty"))
}

/// The proportional share of memory of a process and all that it started (Linux), in KiB.
fn memory(process: u32) -> f64 {
    let all: Vec<(u32, u32)> = std::fs::read_dir("/proc")
        .into_iter()
        .flatten()
        .flatten()
        .filter_map(|entry| entry.file_name().to_str()?.parse().ok())
        .filter_map(|id: u32| Some((id, parent(id)?)))
        .collect();
    let mut family = vec![process];
    let mut at = 0;
    while let Some(one) = family.get(at).copied() {
        family.extend(all.iter().filter(|(_, parent)| *parent == one).map(|(id, _)| *id));
        at += 1;
    }
    family.into_iter().filter_map(share).sum()
}

fn parent(process: u32) -> Option<u32> {
    let status = std::fs::read_to_string(format!("/proc/{process}/status")).ok()?;
    status.lines().find_map(|line| line.strip_prefix("PPid:"))?.trim().parse().ok()
}

fn share(process: u32) -> Option<f64> {
    let maps = std::fs::read_to_string(format!("/proc/{process}/smaps_rollup")).ok()?;
    let line = maps.lines().find_map(|line| line.strip_prefix("Pss:"))?;
    line.trim().trim_end_matches(" kB").parse().ok()
}

fn built(name: &str) -> PathBuf {
    places::target().join("release").join(name)
}

/// A window that ends with its owner.
struct Window(Child);

impl Drop for Window {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}
