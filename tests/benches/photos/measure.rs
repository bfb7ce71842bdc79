//! What a process costs.

use std::fs;
use std::path::Path;
use std::process::{Command, Output, Stdio};
use std::thread::sleep;
use std::time::{Duration, Instant};

/// What a process, with all that it started, has cost.
pub(crate) struct Cost {
    /// Seconds of processor time.
    pub(crate) cpu: f64,
    /// Seconds by the clock.
    pub(crate) wall: f64,
    /// The largest memory it held, in MiB; that of what it started is not counted.
    pub(crate) peak: f64,
    /// What it wrote, in MB.
    pub(crate) file: f64,
}

/// Runs a command that writes into `out`.
pub(crate) fn cost(mut command: Command, out: &Path) -> Cost {
    let before = children();
    let begin = Instant::now();
    let mut child = command.stdout(Stdio::null()).spawn().unwrap();
    let status = format!("/proc/{}/status", child.id());
    let mut peak = 0.0_f64;
    let ended = loop {
        peak = peak.max(high_water(&status));
        if let Some(ended) = child.try_wait().unwrap() {
            break ended;
        }
        sleep(Duration::from_millis(3));
    };
    assert!(ended.success(), "{command:?} failed: {ended}");
    let wall = begin.elapsed().as_secs_f64();
    let written = out.read_dir().unwrap().map(|entry| entry.unwrap().metadata().unwrap().len()).sum::<u64>();
    Cost { cpu: children() - before, wall, peak, file: written as f64 / 1e6 }
}

/// The middle of the seconds that a process says its work took, each time in a folder of its own.
pub(crate) fn seconds_told(run: impl Fn(&Path) -> Output, times: usize) -> f64 {
    let once = || {
        let out = tempfile::tempdir().unwrap();
        let output = run(out.path());
        assert!(output.status.success(), "{output:?}");
        String::from_utf8(output.stdout).unwrap().trim().parse::<f64>().unwrap()
    };
    let mut told: Vec<f64> = (0..times).map(|_| once()).collect();
    told.sort_by(f64::total_cmp);
    told[times / 2]
}

/// Seconds of processor time of all that this process started and saw end.
fn children() -> f64 {
    let stat = fs::read_to_string("/proc/self/stat").unwrap();
    let fields: Vec<&str> = stat.rsplit(')').next().unwrap().split_whitespace().collect();
    // User and system time of children, fields 16 and 17 of proc(5), in hundredths.
    fields[13..15].iter().map(|it| it.parse::<f64>().unwrap()).sum::<f64>() / 100.0
}

fn high_water(status: &str) -> f64 {
    let status = fs::read_to_string(status).unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    line.and_then(|line| line.split_whitespace().next()?.parse::<f64>().ok()).unwrap_or_default() / 1024.0
}
