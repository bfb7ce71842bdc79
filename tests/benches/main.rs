//! What has a promised speed. First every promise is held against what this machine does; a broken one ends the
//! bench with an error. Then criterion measures in detail.

#![allow(
    clippy::unwrap_used,
    clippy::print_stdout,
    reason = "a bench that cannot go on ends; it speaks on stdout"
)]

mod desk;
mod events;

use std::hint::black_box;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use app::{App, Home};
use chrono::{TimeZone, Utc};
use criterion::Criterion;
use export::{Jpeg, Pictures};
use records::{DocumentKind, EventFile, PhotoId};
use serde_json::{Value, json};
use store::{EventKey, Store};
use writing::{Composer, HouseStyle};

/// Composing and rendering a text-only article of two pages, as Word file and as page.
const ARTICLE: Duration = Duration::from_millis(5);
/// Composing and rendering a report with 300 guests and 40 items, as Word file.
const REPORT: Duration = Duration::from_millis(50);
/// From a keystroke to the refreshed preview, with two hundred people, in 95 of 100 cases.
const PREVIEW: Duration = Duration::from_millis(50);
/// Opening the store with five thousand events.
const OPENING: Duration = Duration::from_millis(100);

struct NoPictures;

impl Pictures for NoPictures {
    fn jpeg(&self, _: &PhotoId) -> Option<&Jpeg> {
        None
    }
}

fn article(composer: &Composer, file: &EventFile) -> usize {
    let article = composer.compose(file, DocumentKind::News, &HouseStyle::default()).unwrap();
    export::docx::write(&article, &NoPictures).unwrap().len()
        + export::html::page(&article, &NoPictures).len()
}

fn report(composer: &Composer, file: &EventFile) -> usize {
    let article = composer.compose(file, DocumentKind::Report, &HouseStyle::default()).unwrap();
    export::docx::write(&article, &NoPictures).unwrap().len()
}

/// The program, and the request for a page of an event with two hundred people, told whole.
fn people(home: &Path) -> (App, Value) {
    let app = desk::open(&Home::at(home), None);
    let request = json!({ "event": events::with_people(200), "document": "news", "format": "docx" });
    (app, request)
}

/// A store with so many events. Filling it takes minutes, so it is kept for the next time.
fn filled(events: u32) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR"));
    let kept = folder.join(format!("events-{events}.db"));
    if !kept.exists() {
        println!(
            "Filling a store with {events} events, each on the disk before the next: this takes minutes."
        );
        let work = folder.join("filling.db");
        let _ = std::fs::remove_file(&work);
        fill(&work, events);
        std::fs::rename(work, &kept).unwrap();
    }
    kept
}

fn fill(path: &Path, events: u32) {
    let store = Store::open(path).unwrap();
    let now = Utc.with_ymd_and_hms(2026, 11, 21, 12, 0, 0).unwrap();
    for number in 0..events {
        let file = events::read(&events::of_day(number));
        store.create_event(&EventKey(format!("event-{number:05}")), &file, now).unwrap();
    }
}

/// The middle and the 95th percentile of some runs.
fn timed(runs: usize, mut work: impl FnMut()) -> (Duration, Duration) {
    work();
    let mut times: Vec<Duration> = (0..runs)
        .map(|_| {
            let begin = Instant::now();
            work();
            begin.elapsed()
        })
        .collect();
    times.sort_unstable();
    (times[runs / 2], times[runs * 95 / 100])
}

fn held(name: &str, found: (Duration, Duration), judged: Duration, promised: Duration) -> bool {
    let verdict = if judged <= promised { "held" } else { "BROKEN" };
    println!(
        "{name:<34} median {:>9.2?}  p95 {:>9.2?}  promised {promised:>6?}  {verdict}",
        found.0, found.1
    );
    judged <= promised
}

fn main() {
    let composer = Composer::shipped().unwrap();
    let file = events::read(&events::two_pages());
    let home = tempfile::tempdir().unwrap();
    let (app, request) = people(&home.path().join("desk"));
    let preview = || desk::say(&app, "preview", request.clone());

    let found = timed(300, || {
        black_box(article(&composer, &file));
    });
    let mut all = held("article: compose, docx and page", found, found.0, ARTICLE);
    let large = events::read(&events::large_report(300, 40));
    let found = timed(100, || {
        black_box(report(&composer, &large));
    });
    all &= held("report of 300 guests, 40 items", found, found.0, REPORT);
    let found = timed(300, || {
        black_box(preview());
    });
    all &= held("preview of 200 people", found, found.1, PREVIEW);
    let many = filled(5_000);
    let found = timed(40, || {
        black_box(Store::open(&many).unwrap());
    });
    all &= held("store of 5,000 events", found, found.0, OPENING);
    assert!(all, "a promised speed is broken");

    let mut criterion = Criterion::default().configure_from_args();
    criterion.bench_function("article", |bench| bench.iter(|| article(&composer, &file)));
    criterion.bench_function("report", |bench| bench.iter(|| report(&composer, &large)));
    criterion.bench_function("preview", |bench| bench.iter(preview));
    criterion.bench_function("opening", |bench| bench.iter(|| Store::open(&many).unwrap()));
    criterion.final_summary();
}
