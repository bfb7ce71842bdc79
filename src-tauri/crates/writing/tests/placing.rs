//! Photos inside a news article: the cover under the lead, others behind the programme item they show.

#![allow(clippy::unwrap_used, reason = "a test")]

use records::{DocumentKind, EventFile};
use serde_json::{Value, json};
use writing::{Article, Block, Composer, HouseStyle};

fn event(photos: Value, sections: Value) -> EventFile {
    let event = json!({
        "format": "tin-truong/event@1",
        "schools": [{ "id": "A", "name": "Trường Mầm non Hạt Thóc Vàng", "level": "preschool" }],
        "event": { "kind": "exchange", "title": "Giao lưu chuyên môn", "host": "A", "date": "2026-11-06" },
        "programme": [
            { "kind": "learning_activity", "title": "Bé làm cầu vượt suối" },
            { "kind": "learning_activity", "title": "Bé gieo hạt đậu" },
        ],
        "photos": photos,
        "documents": [{ "kind": "news", "sections": sections }, { "kind": "report" }],
    });
    EventFile::read_bytes(event.to_string().as_bytes()).unwrap()
}

fn photo(id: &str, place: Value) -> Value {
    let mut photo = json!({ "id": id, "file": format!("{id}.jpg"), "consent": "no_children" });
    photo.as_object_mut().unwrap().extend(place.as_object().unwrap().clone());
    photo
}

fn compose(file: &EventFile, kind: DocumentKind) -> Article {
    Composer::shipped().unwrap().compose(file, kind, &HouseStyle::default()).unwrap()
}

/// Each photo with the section it stands in and the words of the block before it.
fn places(article: &Article) -> Vec<(String, String, String)> {
    let mut found = Vec::new();
    for section in &article.sections {
        let mut before = String::new();
        for block in &section.blocks {
            match block {
                Block::PhotoGrid(figures) => found.extend(
                    figures.iter().map(|it| (it.photo.0.clone(), section.name.clone(), before.clone())),
                ),
                Block::Paragraph(text) | Block::Lead(text) => before = text.words(),
                _ => {}
            }
        }
    }
    found
}

#[test]
fn a_photo_stands_where_it_was_put() {
    let photos = json!([
        photo("a1", json!({})),
        photo("a2", json!({ "after": 2 })),
        photo("a3", json!({ "after": 1, "width": "third" })),
        photo("a4", json!({ "cover": true })),
        photo("a5", json!({ "after": 9 })),
    ]);
    let file = event(photos, json!([]));
    let article = compose(&file, DocumentKind::News);
    let found = places(&article);
    let order: Vec<&str> = found.iter().map(|(id, ..)| id.as_str()).collect();
    assert_eq!(order[0], "a4");
    assert_eq!(order[order.len() - 2..], ["a1", "a5"]);
    let of = |id: &str| found.iter().find(|(found, ..)| found == id).unwrap();
    assert_eq!(of("a4").1, "lead");
    assert!(of("a2").2.contains("Bé gieo hạt đậu"), "{found:?}");
    assert!(of("a3").2.contains("Bé làm cầu vượt suối"), "{found:?}");
    assert_eq!(article.figures().find(|it| it.photo.0 == "a3").unwrap().width.unwrap().code(), "third");
}

#[test]
fn a_report_keeps_its_photos_together() {
    let photos = json!([photo("a1", json!({ "after": 1 })), photo("a2", json!({ "cover": true }))]);
    let report = compose(&event(photos, json!([])), DocumentKind::Report);
    let grids: Vec<usize> = report
        .blocks()
        .filter_map(|block| if let Block::PhotoGrid(figures) = block { Some(figures.len()) } else { None })
        .collect();
    assert_eq!(grids, [2]);
}

#[test]
fn behind_the_authors_own_wording_they_stand_in_order() {
    let photos = json!([photo("a1", json!({ "after": 2 })), photo("a2", json!({ "after": 1 }))]);
    let own = json!([{ "name": "programme", "html": "<p>Một buổi chiều vui.</p>" }]);
    let article = compose(&event(photos, own), DocumentKind::News);
    let found = places(&article);
    let told = |id: &str| (id.to_owned(), "programme".to_owned(), "Một buổi chiều vui.".to_owned());
    assert_eq!(found, [told("a2"), told("a1")]);
}

#[test]
fn without_photos_at_the_end_nothing_announces_them() {
    let article =
        compose(&event(json!([photo("a1", json!({ "cover": true }))]), json!([])), DocumentKind::News);
    assert!(article.section("photos").is_none_or(|section| section.blocks.is_empty()));
}
