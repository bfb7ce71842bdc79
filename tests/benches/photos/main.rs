//! Thirty photos of 12 megapixels into one report, beside what else makes documents: `cargo xtask bench photos`.
//!
//! Each way is a process of its own, so that its processor time and its memory can be told apart. Linux only:
//! both are read from `/proc`.

#![allow(
    clippy::unwrap_used,
    clippy::print_stdout,
    reason = "a bench that cannot go on ends; it speaks on stdout"
)]

#[path = "../desk.rs"]
mod desk;
mod make;
mod measure;
mod ours;

use std::path::{Path, PathBuf};
use std::process::Command;

use measure::Cost;

const PHOTOS: usize = 30;
/// The one that the system's packages belong to.
const PYTHON: &str = "/usr/bin/python3";
/// So often is each way gone; the middle one counts.
const RUNS: usize = 3;

fn main() {
    let words: Vec<String> = std::env::args().skip(1).filter(|word| !word.starts_with("--")).collect();
    match words.iter().map(String::as_str).collect::<Vec<_>>().as_slice() {
        ["ours", data, photos, out] => ours::run(Path::new(data), Path::new(photos), Path::new(out)),
        ["again", data, out] => ours::again(Path::new(data), Path::new(out)),
        ["make"] => println!("{}", photos().display()),
        _ => compare(),
    }
}

fn photos() -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("photos-12-megapixels");
    make::photos(&folder, PHOTOS);
    folder
}

fn compare() {
    let photos = photos();
    let bytes: u64 = photos.read_dir().unwrap().map(|entry| entry.unwrap().metadata().unwrap().len()).sum();
    println!(
        "{PHOTOS} photos of 12 megapixels, {} MB, to 1600 pixels in one report; median of {RUNS}",
        bytes / 1_000_000
    );
    println!("{:<34} {:>7} {:>7} {:>9} {:>9}", "", "CPU s", "wall s", "peak MiB", "file MB");
    let peers = Path::new(env!("CARGO_MANIFEST_DIR")).join("photos/peers");
    let tool = |program: &str, script: &str| {
        let mut command = Command::new(program);
        command.arg(peers.join(script)).current_dir(&peers);
        command
    };
    // A store for each run; the last is exported from again.
    let mut data = data();
    let ours = median("Tin Trường: import and export", &photos, || {
        data = self::data();
        this("ours", data.path())
    });
    let python = median("python-docx + Pillow, 2 threads", &photos, || tool(PYTHON, "report.py"));
    let node = median("docx.js + sharp", &photos, || tool("node", "report.mjs"));
    let floor = median("djpeg -scale 4/8 | cjpeg", &photos, || tool("sh", "floor.sh"));
    median("vipsthumbnail, no document", &photos, || tool("sh", "vips.sh"));
    let best = |of: fn(&Cost) -> f64| of(&python).min(of(&node));
    let mut all = held("CPU beside the better document", ours.cpu / best(|it| it.cpu), 0.55);
    all &= held("wall beside the better document", ours.wall / best(|it| it.wall), 0.35);
    all &= held("memory beside the smaller document", ours.peak / best(|it| it.peak), 1.0);
    all &= held("CPU beside djpeg | cjpeg", ours.cpu / floor.cpu, 1.5);
    let again = measure::seconds_told(|out| this("again", data.path()).arg(out).output().unwrap(), RUNS);
    all &= held("seconds to export again", again, 0.15);
    assert!(all, "a promise is broken");
}

fn data() -> tempfile::TempDir {
    tempfile::tempdir_in(env!("CARGO_TARGET_TMPDIR")).unwrap()
}

/// This program, for one part of its work.
fn this(part: &str, data: &Path) -> Command {
    let mut command = Command::new(std::env::current_exe().unwrap());
    command.arg(part).arg(data);
    command
}

fn median(name: &str, photos: &Path, mut command: impl FnMut() -> Command) -> Cost {
    let mut costs: Vec<Cost> = (0..RUNS)
        .map(|_| {
            let out = tempfile::tempdir().unwrap();
            let mut command = command();
            command.arg(photos).arg(out.path());
            measure::cost(command, out.path())
        })
        .collect();
    costs.sort_by(|a, b| a.cpu.total_cmp(&b.cpu));
    let cost = costs.swap_remove(RUNS / 2);
    println!("{name:<34} {:>7.2} {:>7.2} {:>9.0} {:>9.1}", cost.cpu, cost.wall, cost.peak, cost.file);
    cost
}

fn held(name: &str, found: f64, promised: f64) -> bool {
    let verdict = if found <= promised { "held" } else { "BROKEN" };
    println!("{name:<34} {found:>7.2}  promised {promised:.2}  {verdict}");
    found <= promised
}
