//! Every rule finds what it says it finds and leaves alone what it says it leaves alone.

use chrono::NaiveDate;

use super::rules;
use crate::options::{Count, EventFacts, HouseStyle, Known, Options, Paper, Weekday};
use crate::proofreader::{Proofreader, apply};

/// An event that the examples of the rules speak of.
fn event() -> EventFacts {
    let known = |name: &str, title: &str| Known { name: name.into(), titles: vec![title.into()] };
    EventFacts {
        date: NaiveDate::from_ymd_opt(2026, 11, 13),
        people: vec![
            known("Nông Thị Thu Hà", "Hiệu trưởng"),
            known("Vi Ánh Tuyết", "Phó Hiệu trưởng"),
            known("Vi Ánh Tuyên", "Giáo viên"),
        ],
        schools: vec!["Trường Mầm non Nắng Sớm".into()],
        campaign: Some("Hai trường một nhịp cầu - Cùng trẻ lớn khôn".into()),
        counts: vec![
            Count { number: 36, label: "giáo viên".into() },
            Count { number: 9, label: "ý kiến".into() },
        ],
        children: vec!["Hoàng Gia Bảo Nam".into()],
    }
}

fn reader() -> Proofreader {
    Proofreader::new(Options { paper: Paper::Official, event: event(), ..Options::default() })
}

#[test]
fn every_rule_finds_its_examples_and_mends_them() {
    let reader = reader();
    let mut faults = Vec::new();
    for about in rules() {
        assert!(!about.fires.is_empty() && !about.stays.is_empty(), "{} has examples", about.code);
        for (text, mended) in about.fires {
            let found = reader.check(text);
            let Some(finding) = found.iter().find(|finding| finding.rule == about.code) else {
                faults.push(format!("{}: not found in {text:?}: {found:?}", about.code));
                continue;
            };
            let after = apply(text, finding, 0).unwrap_or_else(|| (*text).to_owned());
            if after != *mended {
                faults.push(format!("{}: {text:?} became {after:?}", about.code));
            }
        }
    }
    assert!(faults.is_empty(), "{faults:#?}");
}

#[test]
fn every_rule_leaves_alone_what_is_right() {
    let reader = reader();
    let mut faults = Vec::new();
    for about in rules() {
        for text in about.stays {
            for finding in reader.check(text).iter().filter(|finding| finding.rule == about.code) {
                faults.push(format!("{}: found {:?} in {text:?}", about.code, finding.text));
            }
        }
    }
    assert!(faults.is_empty(), "{faults:#?}");
}

#[test]
fn the_house_writes_its_weekdays() {
    let style = HouseStyle { weekday: Weekday::Small, ..HouseStyle::default() };
    let reader = Proofreader::new(Options { style, ..Options::default() });
    let found = reader.check("Sáng thứ Sáu, ngày 13/11/2026, trường họp. Nghỉ vào ngày Chủ nhật hằng tuần.");
    let fixes: Vec<&str> = found.iter().flat_map(|it| it.fixes.iter().map(String::as_str)).collect();
    assert_eq!(fixes, ["thứ sáu", "chủ nhật"]);
}

#[test]
fn names_are_told_apart() {
    let mut codes: Vec<&str> = rules().map(|about| about.code).collect();
    codes.sort_unstable();
    codes.dedup();
    assert_eq!(codes.len(), rules().count());
}
