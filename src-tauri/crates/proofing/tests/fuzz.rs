//! Texts of the corpus cut up and put together anew, for as long as `FUZZ_MINUTES` says:
//! `FUZZ_MINUTES=20 cargo test --release -p proofing --test fuzz -- --ignored --nocapture`.

#![allow(missing_docs, clippy::unwrap_used, clippy::print_stdout, reason = "a test that tells its figures")]

mod support;

use std::time::{Duration, Instant};

use proofing::{Options, Proofreader, apply};
use support::inject::{Slip, inject};
use support::{Seeded, texts};
use unicode_normalization::UnicodeNormalization;

/// What breaks readers of texts: marks without letters, other scripts, ends of lines, numbers too large.
const ODD: [&str; 24] = [
    "\u{301}",
    "\u{323}\u{302}",
    "\u{200b}",
    "\u{feff}",
    "\u{a0}",
    "\u{ad}",
    "\r\n",
    "\n\n",
    "\t",
    "“",
    "”",
    "\"",
    "(",
    "]",
    "–",
    "999999999999",
    "00/00/0000",
    "31/02/2026",
    "từ 25h99 đến ",
    "🌱",
    "اللغة",
    "한국어",
    "ß",
    "İ",
];

fn mutated(clean: &[String], chance: &mut Seeded) -> String {
    let base = &clean[chance.below(clean.len())];
    let kinds: Vec<Slip> = Slip::LETTERS.into_iter().chain(Slip::MARKS).collect();
    let mut text = inject(base, kinds[chance.below(kinds.len())], chance).map_or(base.clone(), |it| it.text);
    for _ in 0..chance.below(12) {
        let mut letters: Vec<char> = text.chars().collect();
        let at = chance.below(letters.len() + 1);
        match chance.below(6) {
            0 => letters.truncate(at),
            1 => letters = letters.split_off(at),
            2 if at < letters.len() => drop(letters.remove(at)),
            3 => {
                let to = (at + chance.below(40)).min(letters.len());
                letters.drain(at..to);
            }
            4 => {
                let other: Vec<char> = clean[chance.below(clean.len())].chars().collect();
                let from = chance.below(other.len());
                let to = (from + chance.below(60)).min(other.len());
                letters.splice(at..at, other[from..to].iter().copied());
            }
            _ => drop(letters.splice(at..at, ODD[chance.below(ODD.len())].chars())),
        }
        text = letters.into_iter().collect();
    }
    if chance.below(8) == 0 { text.nfd().collect() } else { text }
}

#[test]
#[ignore = "runs as long as it is told"]
fn nothing_panics_for_minutes() {
    let minutes: u64 = std::env::var("FUZZ_MINUTES").ok().and_then(|it| it.parse().ok()).unwrap_or(1);
    let clean: Vec<String> = texts("tuned").into_iter().map(|(_, text)| text).collect();
    let seed = std::env::var("FUZZ_SEED").ok().and_then(|it| it.parse().ok()).unwrap_or(20_261_122);
    let mut chance = Seeded(seed);
    let loading = Instant::now();
    let reader = Proofreader::new(Options::default());
    println!("tables read in {:?}", loading.elapsed());
    let (begin, end) = (Instant::now(), Duration::from_secs(minutes * 60));
    let (mut texts, mut findings, mut fixes) = (0_u64, 0_u64, 0_u64);
    while begin.elapsed() < end {
        let text = mutated(&clean, &mut chance);
        let letters: Vec<char> = text.chars().collect();
        let found = reader.check(&text);
        texts += 1;
        for finding in &found {
            findings += 1;
            let there: String = letters[finding.span.clone()].iter().collect();
            assert_eq!(there, finding.text, "seed {seed}, text {texts}: {text:?}");
            for fix in 0..finding.fixes.len() {
                fixes += 1;
                let mended = apply(&text, finding, fix).unwrap();
                if chance.below(16) == 0 {
                    reader.check(&mended);
                }
            }
        }
    }
    println!("{texts} texts, {findings} findings, {fixes} fixes in {:?}", begin.elapsed());
}
