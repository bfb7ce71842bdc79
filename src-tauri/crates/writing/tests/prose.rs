//! The prose of the articles: five whole ones word by word, and what must hold of every one.
//!
//! `UPDATE_GOLDEN=1 cargo test -p writing --test prose` accepts a change of the whole articles.

use std::path::{Path, PathBuf};

use records::{DocumentKind, EventFile, EventKind};
use vietnamese::text::{first_syllables, sentences, syllables};
use writing::{Article, Block, Composer, HouseStyle, wording};

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests")
}

fn read(path: &Path) -> EventFile {
    EventFile::read_bytes(&std::fs::read(path).expect("an event file")).expect("a sound event")
}

fn sample() -> EventFile {
    read(&root().join("../../../../assets/sample/mau.event.json"))
}

fn compose(file: &EventFile, kind: DocumentKind) -> Article {
    let composer = Composer::shipped().expect("sound templates");
    composer.compose(file, kind, &HouseStyle::default()).expect("a paper")
}

/// The five articles: the sample's exchange and four of the tests' own.
fn articles() -> Vec<(&'static str, EventFile)> {
    let own = |name: &str| read(&root().join("events").join(format!("{name}.event.json")));
    vec![
        ("exchange", sample()),
        ("thematic_session", own("thematic_session")),
        ("cluster_meeting", own("cluster_meeting")),
        ("signing", own("signing")),
        ("study_visit", own("study_visit")),
    ]
}

fn text(article: &Article) -> String {
    let sections =
        article.sections.iter().map(|s| format!("[{}]\n{}\n", s.name, wording::plain_text(&s.blocks)));
    sections.collect::<Vec<_>>().join("\n")
}

#[test]
fn five_articles_read_as_they_were_approved() {
    for (name, file) in articles() {
        let now = text(&compose(&file, DocumentKind::News));
        let path = root().join("golden").join(format!("{name}.txt"));
        if std::env::var_os("UPDATE_GOLDEN").is_some() {
            std::fs::write(&path, &now).unwrap();
        }
        let approved = std::fs::read_to_string(&path).unwrap();
        assert!(now == approved, "{name} reads otherwise:\n--- approved\n{approved}\n--- now\n{now}");
    }
}

/// The event with the same facts under another kind.
fn as_kind(file: &EventFile, kind: EventKind) -> EventFile {
    let mut other = file.clone();
    other.event.kind = kind;
    other
}

/// An event of which only kind, day and host are known.
fn empty(kind: EventKind) -> EventFile {
    let json = format!(
        r#"{{"format":"tin-truong/event@1","schools":[{{"id":"A","name":"Trường Tiểu học Gò Trám"}}],
            "event":{{"kind":"{kind}","host":"A","date":"2026-11-20"}}}}"#
    );
    EventFile::read_bytes(json.as_bytes()).expect("a sound event")
}

#[test]
fn every_kind_writes_every_paper_it_yields_from_little_and_from_much() {
    for kind in EventKind::ALL {
        let mut files = vec![empty(*kind)];
        files.extend(articles().into_iter().map(|(_, file)| as_kind(&file, *kind)));
        for file in files {
            for document in writing::yields(&file) {
                let article = compose(&file, document);
                let text = text(&article);
                let bad = text.chars().find(|c| ('\u{e000}'..='\u{f8ff}').contains(c));
                assert_eq!(bad, None, "a mark is left in {kind} {document}:\n{text}");
                for slip in
                    ["  ", " ,", " .", " ;", "..", ",,", ";;", "; .", ",.", "none", "undefined", "()", "“”"]
                {
                    // The blank place of a number and "./." are meant.
                    let text = text.replace("./.", "").replace('\u{a0}', "");
                    assert!(!text.contains(slip), "\"{slip}\" in {kind} {document}:\n{text}");
                }
            }
        }
    }
}

/// Composed paragraphs of an article, without the author's own.
fn paragraphs(article: &Article) -> Vec<String> {
    let own = |name: &str| name.starts_with("paragraph-");
    let sections = article.sections.iter().filter(|section| !own(&section.name));
    let blocks = sections.flat_map(|section| &section.blocks);
    blocks
        .filter_map(|b| if let Block::Paragraph(t) | Block::Lead(t) = b { Some(t.words()) } else { None })
        .collect()
}

#[test]
fn sentences_and_paragraphs_stay_short_and_do_not_begin_alike() {
    for kind in EventKind::ALL {
        for (name, file) in articles() {
            let article = compose(&as_kind(&file, *kind), DocumentKind::News);
            for paragraph in paragraphs(&article) {
                assert!(syllables(&paragraph) <= 90, "{kind} {name}: a long paragraph: {paragraph}");
                let starts: Vec<String> =
                    sentences(&paragraph).iter().map(|s| first_syllables(s, 2)).collect();
                for sentence in sentences(&paragraph) {
                    assert!(syllables(sentence) <= 60, "{kind} {name}: a long sentence: {sentence}");
                }
                assert!(starts.windows(2).all(|two| two[0] != two[1]), "{kind} {name}: alike: {paragraph}");
            }
        }
    }
}

#[test]
fn no_article_speaks_of_today_or_boasts() {
    let forbidden = [
        "hôm nay",
        "sáng nay",
        "chiều nay",
        "hôm qua",
        "vừa qua",
        "tốt đẹp nhất",
        "vô cùng",
        "rực rỡ",
        "hết sức",
    ];
    for kind in EventKind::ALL {
        for (name, file) in articles() {
            let file = as_kind(&file, *kind);
            for document in writing::yields(&file) {
                let text = text(&compose(&file, document)).to_lowercase();
                for word in forbidden {
                    assert!(!text.contains(word), "\"{word}\" in {kind} {name} {document}");
                }
            }
        }
    }
}

#[test]
fn leads_fit_the_portal() {
    for (name, file) in articles() {
        let article = compose(&file, DocumentKind::News);
        let lead = wording::plain_text(&article.section("lead").unwrap().blocks);
        let length = lead.chars().count();
        assert!((160..=320).contains(&length), "{name}: a lead of {length} characters: {lead}");
    }
}

#[test]
fn two_events_in_a_row_do_not_read_alike() {
    let (_, first) = articles().swap_remove(2);
    let mut second = first.clone();
    second.event.date = first.event.date + chrono::Days::new(14);
    let lines = |file: &EventFile| paragraphs(&compose(file, DocumentKind::News));
    let (a, b) = (lines(&first), lines(&second));
    let same = a.iter().filter(|line| b.contains(line)).count();
    assert!(same * 2 < a.len(), "{same} of {} paragraphs are the same:\n{a:#?}\n{b:#?}", a.len());
    assert_eq!(lines(&first), a, "the same event reads the same");
}

#[test]
fn what_may_not_leave_does_not() {
    let file = sample();
    for document in writing::yields(&file) {
        let article = compose(&file, document);
        let all = format!("{article:?}");
        for secret in ["Hoàng Gia Bảo Nam", "be-bat-qua-vong", "bật qua vòng\"", "Bé Hoàng"] {
            assert!(!all.replace("notices", "").contains(secret), "{secret} in {document}");
        }
    }
}

#[test]
fn her_own_words_are_kept_and_marked_when_the_facts_change() {
    let mut file = sample();
    let generated = compose(&file, DocumentKind::News);
    let basis = wording::plain_text(&generated.section("discussion").unwrap().blocks);
    let html = "<p>Phần thảo luận <strong>kéo dài</strong> hơn dự kiến.</p>".to_owned();
    let own = records::OwnSection { name: "discussion".into(), html, basis: Some(basis) };
    file.documents[0].sections.push(own);
    let stale = |file: &EventFile| {
        let article = compose(file, DocumentKind::News);
        let section = article.section("discussion").unwrap();
        assert_eq!(wording::plain_text(&section.blocks), "Phần thảo luận kéo dài hơn dự kiến.");
        matches!(&section.origin, writing::article::Origin::Own { stale: true, .. })
    };
    assert!(!stale(&file));
    file.discussion.as_mut().unwrap().opinions = Some(10);
    assert!(stale(&file));
    // Even where nothing would be generated any more, her words stay.
    file.discussion = None;
    file.programme.retain(|item| item.kind.code() != "discussion");
    assert!(stale(&file));
}
