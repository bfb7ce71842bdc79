//! Precision and recall over the corpus with injected slips. The promises are held against texts that were written after
//! all rules and tables and measured once; see `tests/proofing/README.md`.
//!
//! `cargo test -p proofing --test measure -- --nocapture` prints the figures by rule.

#![allow(missing_docs, clippy::unwrap_used, clippy::print_stdout, reason = "a test that tells its figures")]

mod support;

use std::collections::BTreeMap;

use proofing::{Finding, Level, Options, Paper, Proofreader, is_syllable};
use support::forms::{FORMS, facts};
use support::inject::{Injected, Slip, inject};
use support::{APART, Seeded, TUNED, texts};

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

fn measure(folders: &[&str], rounds: u64) -> Measured {
    let reader = Proofreader::new(Options::default());
    let mut it = Measured {
        by_class: BTreeMap::new(),
        by_slip: BTreeMap::new(),
        by_rule: BTreeMap::new(),
        certain: Tally::default(),
        alarms: Vec::new(),
        words: 0,
    };
    for (number, (name, text)) in folders.iter().flat_map(|folder| texts(folder)).enumerate() {
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
fn the_untouched_third_bears_out_the_promises() {
    let it = measure(&APART, 12);
    tell("untouched", &it);
    let recall = |class: &str| it.by_class[class].recall();
    let precision = |rule: &str| it.by_rule[rule].precision();
    assert!(it.certain.precision() >= 0.995, "certain: {:.4}", it.certain.precision());
    assert!(recall("non-syllable") >= 0.95, "non-syllables: {:.3}", recall("non-syllable"));
    assert!(recall("wrong but valid") >= 0.55, "wrong words: {:.3}", recall("wrong but valid"));
    assert!(precision("wrong-word") >= 0.98, "wrong words: {:.3}", precision("wrong-word"));
    for class in ["capitals", "spacing and marks"] {
        assert!(recall(class) >= 0.9, "{class}: {:.3}", recall(class));
        assert!(it.by_class[class].precision() >= 0.98, "{class}: {:.3}", it.by_class[class].precision());
    }
    assert!(per_thousand(&it, |level| level == Level::Certain) <= 1.0, "{:#?}", it.alarms);
    assert!(per_thousand(&it, |level| level != Level::Content) <= 3.0, "{:#?}", it.alarms);
}

#[test]
fn the_tuned_texts_raise_no_alarm() {
    let tuned = measure(&TUNED, 3);
    tell("tuned", &tuned);
    let alarms: Vec<_> = tuned.alarms.iter().filter(|(level, _)| *level != Level::Content).collect();
    assert!(alarms.is_empty(), "{alarms:#?}");
}

/// Slips against rules and facts: each rule finds its own.
#[test]
fn every_kind_of_slip_is_found_by_its_rule() {
    let mut tallies: BTreeMap<&'static str, Tally> = BTreeMap::new();
    for (number, (name, text)) in APART.into_iter().chain(TUNED).flat_map(texts).enumerate() {
        let options = Options { paper: Paper::Official, event: facts(&text), ..Options::default() };
        let reader = Proofreader::new(options);
        let clean = reader.check(&text);
        for (kind, form) in FORMS.iter().enumerate() {
            for round in 0..2 {
                let seed = u64::try_from(40_000_000 + number * 1000 + kind * 10 + round).unwrap();
                let Some((at, typed)) = (form.make)(&text, &mut Seeded(seed)) else { continue };
                let start = text[..at.start].chars().count();
                let slipped = format!("{}{typed}{}", &text[..at.start], &text[at.end..]);
                let end = start + typed.chars().count();
                let found = reader.check(&slipped);
                let near =
                    |finding: &&Finding| finding.span.start <= end + 1 && start <= finding.span.end + 1;
                let new = |finding: &&Finding| {
                    !clean.iter().any(|old| old.rule == finding.rule && old.text == finding.text)
                };
                let tally = tallies.entry(form.rule).or_default();
                tally.put += 1;
                let hit = found.iter().any(|it| it.rule == form.rule && (near(&it) || new(&it)));
                tally.found += u32::from(hit);
                tally.wrong +=
                    u32::try_from(found.iter().filter(new).filter(|it| !near(it)).count()).unwrap();
                if !hit && std::env::var_os("MISSES").is_some() {
                    println!("missed rule {} in {name}: {typed:?} for {:?}", form.rule, &text[at]);
                }
            }
        }
    }
    for (rule, tally) in &tallies {
        println!(
            "  slips against {rule}: put {} recall {:.3}, other lines {}",
            tally.put,
            tally.recall(),
            tally.wrong
        );
    }
    let weak: Vec<_> =
        tallies.iter().filter(|(_, it)| it.put >= 10 && it.recall() < 0.5).map(|(rule, _)| *rule).collect();
    assert!(weak.is_empty(), "{weak:?}");
}
