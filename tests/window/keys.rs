//! From a key to the painted page, in the real window: `cargo xtask bench typing`.
//!
//! On a screen in memory the processor does the drawing too, so half of the letters must keep here what 95 of 100 must
//! in the browser (`tests/browser/typing.bench.ts`).

#![expect(clippy::print_stdout, reason = "what was measured is told")]

use std::thread::sleep;
use std::time::{Duration, Instant};

use fantoccini::key::Key;

use crate::screen;
use crate::window::Window;

/// What watches the keys, in the window's page.
const KEYS: &str = include_str!("../benches/keys.js");
/// What is typed, without marks: a driver's keys know none.
const WORDS: &str = "buoi giao luu cua hai truong mam non trong ba buoi chieu cuoi thang nay \
                     co su tham gia cua dong dao can bo giao vien nhan vien va phu huynh";
/// As a fast typist: twelve keys a second.
const RHYTHM: Duration = Duration::from_micros(1_000_000 / 12);
/// From a key to the page beside the form, painted, for half of the keys, in milliseconds.
const PROMISED: f64 = 50.0;

#[test]
#[ignore = "measures; cargo xtask bench typing runs it"]
fn from_a_key_to_the_page_with_200_people_and_40_items() {
    let _screen = screen::alone();
    let home = tempfile::tempdir().unwrap();
    let window = Window::open(home.path(), home.path());
    window.press("Mở sự kiện mẫu");
    window.press("Bỏ qua");
    window.execute(KEYS);
    window.ask("event_import", "{ text: JSON.stringify(keys.largeEvent()), pictures: [] }");
    window.reload();
    window.press("Giao lưu, chia sẻ kinh nghiệm chuyên môn");
    window.page_shows("chia sẻ kinh nghiệm");
    window.execute(KEYS);
    window.execute("keys.watch()");
    let mut worst: f64 = 0.0;
    for (paper, step, path) in [
        ("Tin bài", "Sự kiện", "event.place"),
        ("Báo cáo", "Sự kiện", "event.place"),
        ("Báo cáo", "Diễn biến", "programme[39].title"),
    ] {
        window
            .press_at(&format!("//*[@aria-label='Hồ sơ của sự kiện']//button[normalize-space(.)='{paper}']"));
        window.press_at(&format!("//nav[@aria-label='Các bước']//button[contains(., '{step}')]"));
        window.enter(path, &format!("{} ", char::from(Key::End)));
        sleep(Duration::from_secs(1));
        window.execute("keys.times.length = 0");
        for key in WORDS.chars() {
            let next = Instant::now() + RHYTHM;
            window.key(key);
            sleep(next.saturating_duration_since(Instant::now()));
        }
        sleep(Duration::from_secs(1));
        let times = window.execute("return keys.times");
        let mut times: Vec<f64> = times.as_array().unwrap().iter().filter_map(|time| time.as_f64()).collect();
        assert_eq!(times.len(), WORDS.replace(' ', "").len(), "every letter came to the page");
        times.sort_by(f64::total_cmp);
        let at = |part: usize| times[part * (times.len() - 1) / 100];
        println!("{paper}, {path}: half {:.0} ms, 95 of 100 {:.0} ms", at(50), at(95));
        worst = worst.max(at(50));
    }
    assert!(worst < PROMISED, "{worst:.0} milliseconds for half of the keys, promised {PROMISED}");
}
