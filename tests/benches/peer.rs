//! hunspell, if it is installed, on the same words with a dictionary of our own syllables, written for the moment.

use std::io::Write;
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

/// How long hunspell takes for the words, its start taken off; `None` where it is not installed.
pub(crate) fn hunspell(syllables: &[String], words: &[String]) -> Option<Duration> {
    let folder = tempfile::tempdir().ok()?;
    std::fs::write(folder.path().join("own.aff"), "SET UTF-8\n").ok()?;
    let listed = format!("{}\n{}\n", syllables.len(), syllables.join("\n"));
    std::fs::write(folder.path().join("own.dic"), listed).ok()?;
    // Enough words for the start not to matter.
    const TIMES: u32 = 200;
    let text = format!("{}\n", words.join("\n")).repeat(TIMES as usize);
    let dictionary = folder.path().join("own");
    let start = (0..5).filter_map(|_| run(&dictionary, "")).min()?;
    Some(run(&dictionary, &text)?.saturating_sub(start) / TIMES)
}

fn run(dictionary: &Path, text: &str) -> Option<Duration> {
    let begin = Instant::now();
    let mut child = Command::new("hunspell")
        .args(["-i", "UTF-8", "-l", "-d"])
        .arg(dictionary)
        .stdin(Stdio::piped())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .ok()?;
    child.stdin.take()?.write_all(text.as_bytes()).ok()?;
    child.wait().ok()?.success().then(|| begin.elapsed())
}
