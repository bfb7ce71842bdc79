use chrono::{DateTime, NaiveDate, Utc};
use records::Citation;

use super::*;

fn noon() -> DateTime<Utc> {
    NaiveDate::from_ymd_opt(2026, 11, 21).unwrap().and_hms_opt(12, 0, 0).unwrap().and_utc()
}

fn circular(number: &str, summary: &str) -> Citation {
    Citation {
        kind: "Thông tư".into(),
        number: Some(number.into()),
        issuer: Some("Bộ Giáo dục và Đào tạo".into()),
        summary: Some(summary.into()),
        ..Citation::default()
    }
}

fn filled() -> Store {
    let store = Store::in_memory().unwrap();
    let starters =
        [circular("15/2026/TT-BGDĐT", "Điều lệ trường tiểu học"), circular("52/2020/TT-BGDĐT", "x")];
    store.fill_citations(&starters, noon()).unwrap();
    store
}

fn numbers(store: &Store, query: &str) -> Vec<String> {
    let found = store.search_citations(query).unwrap();
    found.into_iter().filter_map(|one| one.citation.number).collect()
}

#[test]
fn a_paper_is_found_by_number_issuer_and_summary_without_marks() {
    let store = filled();
    for query in ["15/2026", "dieu le", "bo giao duc tiểu học", "thong tu 15"] {
        assert_eq!(numbers(&store, query), ["15/2026/TT-BGDĐT"], "{query}");
    }
    assert_eq!(numbers(&store, "").len(), 2);
    assert!(numbers(&store, "mầm non").is_empty());
}

#[test]
fn what_the_program_brings_comes_once_and_is_brought_up_to_date() {
    let store = filled();
    let newer = [circular("15/2026/TT-BGDĐT", "Điều lệ mới"), circular("52/2020/TT-BGDĐT", "x")];
    store.fill_citations(&newer, noon()).unwrap();
    assert_eq!(store.citations().unwrap().len(), 2);
    assert_eq!(numbers(&store, "điều lệ mới").len(), 1);
    assert!(store.fill_citations(&newer, noon()).unwrap().kinds.is_empty());
}

#[test]
fn what_the_school_changed_or_took_out_stays_so() {
    let store = filled();
    let [first, second] = store.citations().unwrap().try_into().unwrap();
    assert!(!first.own);
    let checked = Citation { checked: true, ..first.citation };
    store.save_citation(Some(first.key), &checked, noon()).unwrap();
    store.remove_citation(second.key, noon()).unwrap();
    let newer = [circular("15/2026/TT-BGDĐT", "Điều lệ mới"), circular("52/2020/TT-BGDĐT", "y")];
    store.fill_citations(&newer, noon()).unwrap();
    let [left] = store.citations().unwrap().try_into().unwrap();
    assert!(left.own);
    assert_eq!(left.citation, checked);
    assert!(matches!(store.remove_citation(second.key, noon()), Err(StoreError::NoCitation)));
    // It can be had back.
    store.save_citation(Some(second.key), &second.citation, noon()).unwrap();
    assert_eq!(store.citations().unwrap().len(), 2);
}

#[test]
fn the_schools_own_papers_are_kept_whole() {
    let store = filled();
    let day = NaiveDate::from_ymd_opt(2026, 9, 8);
    let own = Citation {
        kind: "Kế hoạch".into(),
        number: Some("45/KH-MNSL".into()),
        date: day,
        issuer: Some("Trường Mầm non Suối Lụa".into()),
        summary: Some("thực hiện nhiệm vụ năm học".into()),
        effective_from: day,
        effective_to: NaiveDate::from_ymd_opt(2027, 5, 31),
        replaced_by: Some("Kế hoạch số 51/KH-MNSL".into()),
        note: Some("bản đã ký".into()),
        checked: true,
    };
    let key = store.save_citation(None, &own, noon()).unwrap().value;
    let kept = store.citations().unwrap().into_iter().find(|one| one.key == key).unwrap();
    assert_eq!(kept, StoredCitation { key, own: true, citation: own });
    let nowhere = store.save_citation(Some(CitationKey(99)), &Citation::default(), noon());
    assert!(matches!(nowhere, Err(StoreError::NoCitation)));
}
