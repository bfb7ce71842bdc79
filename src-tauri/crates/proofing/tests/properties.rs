//! What must hold whatever the text: fixes mend and break nothing, both Unicode forms read alike, spans fit, nothing panics.

#![allow(missing_docs, clippy::unwrap_used, reason = "a test")]

mod support;

use std::collections::HashMap;

use proofing::{Finding, Level, Options, Proofreader, apply};
use proptest::prelude::*;
use support::inject::{Slip, inject};
use support::{APART, Seeded, TUNED, texts};
use unicode_normalization::UnicodeNormalization;

fn counted(found: &[Finding]) -> HashMap<(&str, String), u32> {
    let mut counts = HashMap::new();
    for finding in found.iter().filter(|finding| finding.level != Level::Content) {
        *counts.entry((finding.rule, finding.text.clone())).or_default() += 1;
    }
    counts
}

/// Texts of the corpus with one slip of each kind.
fn slipped() -> Vec<String> {
    let mut all = Vec::new();
    for (number, (_, text)) in TUNED.into_iter().chain(APART).flat_map(texts).enumerate() {
        for (kind, slip) in Slip::LETTERS.into_iter().chain(Slip::MARKS).enumerate() {
            let seed = u64::try_from(7_000_000 + number * 100 + kind).unwrap();
            all.extend(inject(&text, slip, &mut Seeded(seed)).map(|it| it.text));
        }
    }
    all
}

#[test]
fn a_fix_takes_its_finding_away_and_makes_no_new_one() {
    let reader = Proofreader::new(Options::default());
    let mut faults = Vec::new();
    for text in slipped() {
        let found = reader.check(&text);
        let before = counted(&found);
        for finding in &found {
            for fix in 0..finding.fixes.len() {
                let mended = apply(&text, finding, fix).unwrap();
                let after = reader.check(&mended);
                let counts = counted(&after);
                let key = (finding.rule, finding.text.clone());
                let stays = counts.get(&key) >= before.get(&key);
                let new = counts.iter().find(|(key, count)| before.get(*key).copied().unwrap_or(0) < **count);
                if (stays && finding.level != Level::Content) || new.is_some() {
                    faults.push(format!(
                        "{} {:?} → {:?}: stays {stays}, new {new:?}",
                        finding.rule, finding.text, finding.fixes[fix]
                    ));
                }
            }
        }
    }
    assert!(faults.is_empty(), "{} faults: {:#?}", faults.len(), &faults[..faults.len().min(30)]);
}

#[test]
fn both_unicode_forms_give_the_same_findings() {
    let reader = Proofreader::new(Options::default());
    let tell = |text: &str| -> Vec<(&'static str, String, Vec<String>)> {
        let found = reader.check(text);
        found.into_iter().map(|it| (it.rule, it.text.nfc().collect(), it.fixes)).collect()
    };
    for text in slipped().iter().step_by(3) {
        let decomposed: String = text.nfd().collect();
        assert_eq!(tell(&decomposed), tell(text), "{text}");
    }
}

fn spans_fit(text: &str, found: &[Finding]) {
    let letters: Vec<char> = text.chars().collect();
    for finding in found {
        assert_eq!(letters[finding.span.clone()].iter().collect::<String>(), finding.text, "{finding:?}");
    }
    for pair in found.windows(2) {
        assert!(pair[0].span.start <= pair[1].span.start);
    }
}

#[test]
fn spans_are_of_the_text_as_given() {
    let reader = Proofreader::new(Options::default());
    for text in slipped().iter().step_by(5) {
        let decomposed: String = text.nfd().collect();
        for text in [text, &decomposed, &text.replace('\n', "\r\n"), &text.replace(' ', "\u{a0}")] {
            spans_fit(text, &reader.check(text));
        }
    }
}

#[test]
fn windows_line_ends_say_nothing() {
    let reader = Proofreader::new(Options::default());
    for (_, text) in texts("tuned") {
        let rules = |text: &str| reader.check(text).iter().map(|it| it.rule).collect::<Vec<_>>();
        assert_eq!(rules(&text.replace('\n', "\r\n")), rules(&text));
    }
}

#[test]
fn an_ignored_finding_stays_away_when_text_elsewhere_changes() {
    let text = "Đoàn đi thăm quan.\nTrường tổ chức giao lưu.";
    let found = Proofreader::new(Options::default()).check(text);
    assert_eq!(found.len(), 1, "{found:?}");
    let ignored = [found[0].context].into();
    let reader = Proofreader::new(Options { ignored, ..Options::default() });
    assert!(reader.check(&format!("Dòng mới.\n{text} Thêm một câu.")).is_empty());
    assert_eq!(reader.check("Các cô đi thăm quan.").len(), 1);
}

#[test]
fn a_rule_that_is_off_is_silent_and_own_words_are_known() {
    let off = ["double-space".to_owned()].into();
    let dictionary = vec!["Brâu".into()];
    let reader = Proofreader::new(Options { off, dictionary, ..Options::default() });
    assert!(reader.check("dân tộc brâu  ở xã").is_empty());
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 512, ..ProptestConfig::default() })]

    #[test]
    fn nothing_panics(text in any::<String>()) {
        let reader = Proofreader::new(Options::default());
        spans_fit(&text, &reader.check(&text));
    }

    #[test]
    fn nothing_panics_on_what_rules_look_for(
        parts in prop::collection::vec(prop::sample::select(vec![
            "trường", "Trường", "mầm", "Non", " ", " ", " ", "  ", ",", ".", "“", "”", "\"", "(", ")", "năm", "học", "2026", "-", "–", "2027",
            "13/11/2026", "52", "/", "KH", "\n", "\u{301}", "\u{200b}", "ng", "phó", "hiệu", "trưởng", "Nguyễn", "thị", "thứ", "hai", "ngày",
            "hoatj", "tru7o7ng2", "accs", "truờng", "[bookmark:", "]", "GD&ĐT", "Đ/c", "¸", "æ", "hôm", "nay", ":", ";", "…", "./.", "số", "quận", "1",
        ]), 0..40)
    ) {
        let text = parts.concat();
        let reader = Proofreader::new(Options::default());
        let found = reader.check(&text);
        spans_fit(&text, &found);
        for finding in &found {
            for fix in 0..finding.fixes.len() {
                let mended = apply(&text, finding, fix).unwrap();
                spans_fit(&mended, &reader.check(&mended));
            }
        }
    }
}
