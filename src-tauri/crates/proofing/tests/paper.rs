//! Texts that make one paper, and the people known beside those of the event.

#![allow(missing_docs, clippy::unwrap_used, reason = "a test")]

use std::sync::Arc;

use proofing::{Directory, EventFacts, Known, Options, Proofreader};

fn known(name: &str, title: &str) -> Known {
    Known { name: name.into(), titles: vec![title.into()] }
}

fn told(reader: &Proofreader, texts: &[&str]) -> Vec<(usize, String, Vec<String>)> {
    let found = reader.check_paper(texts).into_iter().enumerate();
    found.flat_map(|(text, found)| found.into_iter().map(move |it| (text, it.text, it.fixes))).collect()
}

fn one(text: usize, found: &str, fix: &str) -> Vec<(usize, String, Vec<String>)> {
    vec![(text, found.into(), vec![fix.into()])]
}

fn plain() -> Proofreader {
    Proofreader::new(Options::default())
}

#[test]
fn what_one_text_words_otherwise_than_the_others_is_found_in_it() {
    let reader = plain();
    let texts = [
        "phong trào “Hai trường một nhịp cầu - Cùng trẻ lớn khôn”",
        "Trao đổi kỹ năng sống, kỹ năng giao tiếp của trẻ.",
        "Sở GD&ĐT; ngành GD&ĐT",
    ];
    assert_eq!(told(&reader, &texts), []);
    for (slipped, found, fix) in [
        (
            "ý nghĩa của “Hai trường một nhịp cầu - Cùng trẻ khôn lớn” với trẻ",
            "Hai trường một nhịp cầu - Cùng trẻ khôn lớn",
            "Hai trường một nhịp cầu - Cùng trẻ lớn khôn",
        ),
        ("rèn kĩ năng tự phục vụ cho trẻ", "kĩ", "kỹ"),
        ("chỉ đạo của ngành GDĐT", "GDĐT", "GD&ĐT"),
    ] {
        let texts = [texts[0], texts[1], slipped, texts[2]];
        assert_eq!(told(&reader, &texts), one(2, found, fix));
        assert!(reader.check(slipped).is_empty(), "alone it is no slip: {slipped}");
    }
}

#[test]
fn a_name_that_other_texts_bear_out_is_found_where_it_is_miswritten() {
    let texts = ["Cô Lê Thị Mận dạy mẫu.", "Cô Lê Thị Mận trao đổi.", "ý kiến của cô Lê Thị Mậm"];
    assert_eq!(told(&plain(), &texts), one(2, "Lê Thị Mậm", "Lê Thị Mận"));
}

#[test]
fn an_abbreviation_that_one_text_brings_in_may_be_used_in_another() {
    let text = "có 36 GV của hai trường";
    assert_eq!(told(&plain(), &[text]).len(), 1);
    assert_eq!(told(&plain(), &["Các giáo viên (GV) của hai trường dự giờ.", text]), []);
}

#[test]
fn a_quotation_and_a_bracket_end_with_their_text() {
    let found = told(&plain(), &["hội thi “Bé vui", "khỏe” và lớp lá (5 tuổi", "6 tuổi) cùng múa"]);
    assert_eq!(found.iter().map(|(text, ..)| *text).collect::<Vec<_>>(), [0, 1, 1, 2]);
}

#[test]
fn places_count_from_the_beginning_of_each_text() {
    let texts = ["Dòng đầu.\nĐoàn đi thăm quan.", "", "Các cô thăm quan lớp."];
    let found = plain().check_paper(&texts);
    assert_eq!(found[0][0].span, 18..27);
    assert!(found[1].is_empty());
    assert_eq!(found[2][0].span, 7..16);
}

fn school(event: Vec<Known>) -> Proofreader {
    let directory = Arc::new(Directory::new([
        known("Nông Thị Thu Hà", "Hiệu trưởng"),
        known("Vi Ánh Tuyên", "Giáo viên"),
        known("Lò Văn Bình", "Tổ trưởng"),
    ]));
    let event =
        EventFacts { people: event, children: vec!["Lò Văn Bính".into()], ..EventFacts::default() };
    Proofreader::new(Options { event, directory, ..Options::default() })
}

#[test]
fn the_directory_knows_those_who_are_not_on_the_list() {
    let reader = school(vec![]);
    let found = told(&reader, &["đồng chí Hiệu trưởng Nông Thị Thu Hạ phát biểu"]);
    assert_eq!(found, one(0, "Nông Thị Thu Hạ", "Nông Thị Thu Hà"));
    let found = told(&reader, &["đồng chí Nông Thị Thhu Hà phát biểu"]);
    assert!(found.iter().any(|(_, _, fixes)| fixes.iter().any(|fix| fix.contains("Thu"))), "{found:?}");
    let found = told(&reader, &["đồng chí Hiệu trưởng Lò Văn Bình phát biểu"]);
    assert_eq!(found, one(0, "Hiệu trưởng", "Tổ trưởng"));
}

#[test]
fn the_directory_accuses_nobody_who_is_known_or_may_be_another() {
    // Somebody new whose name is like another's.
    assert_eq!(told(&school(vec![]), &["đồng chí Nông Thị Thu Hạ phát biểu"]), []);
    // Somebody of the event, whatever the directory holds; the event's word on a title goes before.
    let reader = school(vec![known("Vi Ánh Tuyết", "Giáo viên"), known("Nông Thị Thu Hà", "Giám đốc")]);
    for text in [
        "Cô Vi Ánh Tuyết, cô Vi Ánh Tuyên",
        "Tổ trưởng chuyên môn Vi Ánh Thuyết",
        "Giám đốc Nông Thị Thu Hà phát biểu",
    ] {
        let found = told(&reader, &[text]);
        assert!(
            found.iter().all(|(_, text, fixes)| fixes.is_empty() || text.contains("Thuyết")),
            "{found:?}"
        );
    }
    // A child is no misspelt teacher.
    let found = reader.check("Bé Lò Văn Bính hát.");
    assert_eq!(found.iter().map(|it| it.rule).collect::<Vec<_>>(), ["child-name"]);
}

#[test]
fn what_changes_in_the_event_is_taken_up_and_names_are_known_words() {
    let first = plain();
    let text = "đồng chí Vi Ánh Tuyễn dự cùng cô Brâng";
    let before = first.check(text);
    let options = |name: &str| Options {
        event: EventFacts { people: vec![known(name, "Giáo viên")], ..EventFacts::default() },
        ..Options::default()
    };
    let second = first.told(options("Vi Ánh Tuyến"));
    assert!(second.check(text).iter().any(|it| it.fixes == ["Vi Ánh Tuyến"]));
    let third = second.told(options("Brâng Thị Mai"));
    assert!(third.check(text).iter().all(|it| it.text != "Brâng"));
    assert_eq!(first.check(text), before);
}
