//! What the program did, for whoever looks into a fault: commands, times, causes; no names, no texts.

use std::fs::{self, OpenOptions};
use std::sync::Mutex;

use app::Home;

/// A log over this size is put aside once, as `tin-truong.old.log`.
const LARGE: u64 = 1_000_000;

/// Begins to log into the data folder; without a place to write, nothing is logged.
pub(crate) fn start(home: &Home) {
    let file = home.logs().join("tin-truong.log");
    if fs::metadata(&file).is_ok_and(|found| found.len() > LARGE) {
        let _ = fs::rename(&file, file.with_file_name("tin-truong.old.log"));
    }
    let opened = fs::create_dir_all(home.logs())
        .and_then(|()| OpenOptions::new().create(true).append(true).open(&file));
    if let Ok(file) = opened {
        tracing_subscriber::fmt()
            .with_max_level(tracing::Level::INFO)
            .with_ansi(false)
            .with_target(false)
            .with_writer(Mutex::new(file))
            .init();
        tracing::info!(version = env!("CARGO_PKG_VERSION"), "started");
    }
}
