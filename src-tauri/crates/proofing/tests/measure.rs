//! Precision and recall over the corpus with injected slips. The rules were tuned on the texts in `tuned` only; those in
//! `kept` were measured several times since, those in `fresh` were written after all rules and measured once.
//!
//! `cargo test -p proofing --test measure -- --nocapture` prints the figures by rule.

#![allow(missing_docs, clippy::unwrap_used, clippy::print_stdout, reason = "a test that tells its figures")]

mod support;

use std::collections::BTreeMap;

use proofing::{Finding, Level, Options, Proofreader, is_syllable};
use support::inject::{Injected, Slip, inject};
use support::{Seeded, texts};

/// How often a class of slips was put in, found, found with the right fix, and what else was said.
#[derive(Default)]
struct Tally {
    put: u32,
    found: u32,
    mended: u32,
    wrong: u32,
}

impl Tally {
    fn recall(&self) -> f64 {
        f64::from(self.found) / f64::from(self.put.max(1))
    }
    fn precision(&self) -> f64 {
        f64::from(self.found) / f64::from((self.found + self.wrong).max(1))
    }
}

/// What kind of slip it became, to be held against its promise.
fn class(slip: Slip, injected: &Injected) -> &'static str {
    if Slip::LETTERS.contains(&slip) {
        let word = injected.typed.to_lowercase();
        if is_syllable(&word) { "wrong but valid" } else { "non-syllable" }
    } else if matches!(
        slip,
        Slip::LowerTitle | Slip::RaisedTitle | Slip::LowerSchool | Slip::LowerName | Slip::LowerSentence
    ) {
        "capitals"
    } else {
        "spacing and marks"
    }
}

fn touches(finding: &Finding, injected: &Injected) -> bool {
    finding.span.start <= injected.at.end && injected.at.start <= finding.span.end
}

struct Measured {
    by_class: BTreeMap<&'static str, Tally>,
    by_slip: BTreeMap<Slip, Tally>,
    by_rule: BTreeMap<&'static str, Tally>,
    certain: Tally,
    alarms: Vec<(Level, String)>,
    words: usize,
}

fn measure(folder: &str, rounds: u64) -> Measured {
    let reader = Proofreader::new(Options::default());
    let mut it = Measured {
        by_class: BTreeMap::new(),
        by_slip: BTreeMap::new(),
        by_rule: BTreeMap::new(),
        certain: Tally::default(),
        alarms: Vec::new(),
        words: 0,
    };
    for (number, (name, text)) in texts(folder).into_iter().enumerate() {
        it.words += text.split_whitespace().count();
        let clean = reader.check(&text);
        for finding in &clean {
            it.alarms.push((
                finding.level,
                format!("{name}: {} {:?} → {:?}", finding.rule, finding.text, finding.fixes),
            ));
        }
        for (kind, slip) in Slip::LETTERS.into_iter().chain(Slip::MARKS).enumerate() {
            for round in 0..rounds {
                let seed = u64::try_from(number * 1000 + kind * 50).unwrap() + round;
                let Some(injected) = inject(&text, slip, &mut Seeded(seed)) else { continue };
                tally(&mut it, &reader, &clean, slip, &injected, &name);
            }
        }
    }
    it
}

fn tally(
    it: &mut Measured,
    reader: &Proofreader,
    clean: &[Finding],
    slip: Slip,
    injected: &Injected,
    name: &str,
) {
    let class = class(slip, injected);
    let found = reader.check(&injected.text);
    let shift =
        |finding: &&Finding| !clean.iter().any(|old| old.rule == finding.rule && old.text == finding.text);
    let new: Vec<&Finding> = found.iter().filter(shift).collect();
    let hit = new.iter().find(|finding| {
        touches(finding, injected) && (class != "non-syllable" || finding.level == Level::Certain)
    });
    let mended = hit.is_some_and(|finding| {
        finding.fixes.iter().any(|_| {
            (0..finding.fixes.len()).any(|fix| {
                let start: String = injected.text.chars().take(injected.at.start).collect();
                let end: String = injected.text.chars().skip(injected.at.end).collect();
                proofing::apply(&injected.text, finding, fix) == Some(start + &injected.meant + &end)
            })
        })
    });
    for tally in [it.by_class.entry(class).or_default(), it.by_slip.entry(slip).or_default()] {
        tally.put += 1;
        tally.found += u32::from(hit.is_some());
        tally.mended += u32::from(mended);
    }
    if hit.is_none() && std::env::var_os("MISSES").is_some() {
        println!("missed {class} {slip:?} in {name}: {:?} for {:?}", injected.typed, injected.meant);
    }
    for finding in new {
        let right = touches(finding, injected);
        let mut tallies = vec![it.by_rule.entry(finding.rule).or_default()];
        if finding.level == Level::Certain {
            tallies.push(&mut it.certain);
        }
        for tally in tallies {
            tally.found += u32::from(right);
            tally.wrong += u32::from(!right);
        }
        if !right && finding.level != Level::Content {
            it.by_class.entry(class).or_default().wrong += 1;
            if std::env::var_os("MISSES").is_some() {
                println!("wrong {} {:?} in {name} beside {:?}", finding.rule, finding.text, injected.typed);
            }
        }
    }
}

fn per_thousand(it: &Measured, fits: impl Fn(Level) -> bool) -> f64 {
    let count = it.alarms.iter().filter(|(level, _)| fits(*level)).count();
    f64::from(u32::try_from(count).unwrap()) * 1000.0 / f64::from(u32::try_from(it.words).unwrap())
}

fn tell(folder: &str, it: &Measured) {
    println!("== {folder}: {} words", it.words);
    for (level, alarm) in &it.alarms {
        println!("  alarm {}: {alarm}", level.code());
    }
    for (class, tally) in &it.by_class {
        println!(
            "  {class}: put {} recall {:.3} mended {} beside {}",
            tally.put,
            tally.recall(),
            tally.mended,
            tally.wrong
        );
    }
    for (slip, tally) in &it.by_slip {
        println!("    {slip:?}: put {} recall {:.3}", tally.put, tally.recall());
    }
    for (rule, tally) in &it.by_rule {
        println!(
            "    rule {rule}: {} right, {} beside, precision {:.3}",
            tally.found,
            tally.wrong,
            tally.precision()
        );
    }
    println!("  certain precision {:.4}", it.certain.precision());
}

#[test]
fn the_fresh_third_bears_out_the_promises() {
    promised("fresh");
}

#[test]
fn the_kept_third_bears_out_the_promises() {
    promised("kept");
}

/// The promises of the proofreader, held against texts that it was not tuned on.
fn promised(folder: &str) {
    let kept = measure(folder, 12);
    tell(folder, &kept);
    let recall = |class: &str| kept.by_class[class].recall();
    assert!(kept.certain.precision() >= 0.995, "certain: {:.4}", kept.certain.precision());
    assert!(recall("non-syllable") >= 0.95, "non-syllables: {:.3}", recall("non-syllable"));
    assert!(recall("wrong but valid") >= 0.55, "wrong words: {:.3}", recall("wrong but valid"));
    assert!(
        kept.by_rule["wrong-word"].precision() >= 0.98,
        "wrong words: {:.3}",
        kept.by_rule["wrong-word"].precision()
    );
    assert!(recall("capitals") >= 0.9 && recall("spacing and marks") >= 0.9);
    assert!(per_thousand(&kept, |level| level == Level::Certain) <= 1.0, "{:#?}", kept.alarms);
    assert!(per_thousand(&kept, |level| level != Level::Content) <= 3.0, "{:#?}", kept.alarms);
}

#[test]
fn the_tuned_texts_raise_no_alarm() {
    let tuned = measure("tuned", 3);
    tell("tuned", &tuned);
    let alarms: Vec<_> = tuned.alarms.iter().filter(|(level, _)| *level != Level::Content).collect();
    assert!(alarms.is_empty(), "{alarms:#?}");
}
