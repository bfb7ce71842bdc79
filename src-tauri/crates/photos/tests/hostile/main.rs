//! A thousand damaged and hostile files: each is answered for under its name, none breaks anything.
//!
//! For longer: `PHOTO_FUZZ_MINUTES=20 cargo test -p photos --test hostile -- --ignored --nocapture`.

#![allow(clippy::unwrap_used, clippy::panic, clippy::print_stdout, reason = "a test")]

mod make;

use std::time::{Duration, Instant};

use photos::{Area, Edits, Input, Limits, THUMB, prepare_many};

const FILES: u64 = 1_000;
/// For the whole process, in MiB.
const MEMORY: u64 = 512;

fn answers(numbers: std::ops::Range<u64>) -> usize {
    let inputs: Vec<Input> = numbers
        .map(|number| {
            let (name, bytes) = make::file(number);
            // Every third with edits: they go through other code.
            let area = Area { x: 0.25, y: 0.1, width: 0.3, height: 0.4 };
            let edits = Edits { turn: 1, crop: Some(Area { x: 0.1, ..area }), blur: vec![area] };
            Input { name, bytes, edits: if number % 3 == 0 { edits } else { Edits::default() } }
        })
        .collect();
    let answers = prepare_many(&inputs, &THUMB, &Limits::default());
    assert_eq!(answers.len(), inputs.len());
    let mut refused = 0;
    for (input, (name, answer)) in inputs.iter().zip(answers) {
        assert_eq!(input.name, name);
        match answer {
            Ok(picture) => assert!(picture.width.max(picture.height) <= 320, "{name}"),
            Err(fault) => {
                refused += 1;
                // A panic in a decoder is caught, but is worth knowing.
                assert!(!fault.message_en().contains("gave up"), "{name}: {}", fault.message_en());
            }
        }
    }
    refused
}

/// The most that the process has held so far, in MiB.
fn high_water() -> Option<u64> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"))?;
    line.split_whitespace().next()?.parse::<u64>().ok().map(|kib| kib / 1024)
}

#[test]
fn a_thousand_files_are_answered_for() {
    let refused = (0..FILES).step_by(50).map(|first| answers(first..first + 50)).sum::<usize>();
    assert!(refused > 500, "{refused} refused: the generator makes harmless files");
    if let Some(most) = high_water() {
        println!("{refused} of {FILES} refused, at most {most} MiB");
        assert!(most < MEMORY, "{most} MiB");
    }
}

#[test]
#[ignore = "as long as it is told to"]
fn on_and_on() {
    let minutes = std::env::var("PHOTO_FUZZ_MINUTES").ok().and_then(|it| it.parse().ok()).unwrap_or(1);
    let begin = Instant::now();
    let mut number = FILES;
    let mut refused = 0;
    while begin.elapsed() < Duration::from_secs(60 * minutes) {
        refused += answers(number..number + 50);
        number += 50;
    }
    let most = high_water().unwrap_or_default();
    println!("{} files, {refused} refused, at most {most} MiB", number - FILES);
    assert!(most < MEMORY, "{most} MiB");
}
