//! What official papers say around their text: who signs and how, who receives, on what they rest.

use records::{DocumentKind, EventFile};
use serde_json::{Value, json};
use writing::article::{LeftSide, SignatureBlock};
use writing::{Apposition, Article, Block, Composer, HouseStyle, TitleCase, wording};

/// An event of two schools whose documents and other parts are set by the test.
fn event(parts: &Value) -> EventFile {
    let mut file = json!({
        "format": "tin-truong/event@1",
        "schools": [
            {
                "id": "A", "name": "Trường Mầm non Nắng Sớm", "symbol": "MNNS", "localities": [{ "name": "Bến Lụa" }],
                "governing_bodies": [
                    { "to": "2025-06-30", "lines": ["UBND QUẬN BẾN LỤA", "PHÒNG GD&ĐT"] },
                    { "from": "2025-07-01", "lines": ["UBND PHƯỜNG BẾN LỤA"] },
                ],
            },
            { "id": "B", "name": "Trường Mầm non Đồi Cọ" },
        ],
        "people": [
            { "id": "head", "full_name": "Nông Thị Thu Hà", "titles": ["Bí thư Chi bộ", "Hiệu trưởng"], "school": "A" },
            { "id": "deputy", "full_name": "ThS. Vi Ánh Tuyết", "titles": ["Phó Hiệu trưởng"], "school": "A" },
            { "id": "leader", "full_name": "Lý Thị Mến", "titles": ["Tổ trưởng chuyên môn"], "school": "A" },
            { "id": "nobody", "full_name": "Bế Văn Lâm", "school": "A" },
        ],
        "event": {
            "kind": "exchange", "title": "Giao lưu chuyên môn", "host": "A", "partners": ["B"], "date": "2026-11-06",
            "session": "all_day", "place": "Trường Mầm non Nắng Sớm",
        },
    });
    for (name, part) in parts.as_object().expect("parts") {
        file[name] = part.clone();
    }
    EventFile::read_bytes(file.to_string().as_bytes()).expect("a sound event")
}

fn compose(parts: &Value, kind: DocumentKind, style: &HouseStyle) -> Article {
    let composer = Composer::shipped().expect("sound templates");
    composer.compose(&event(parts), kind, style).expect("a paper")
}

fn paper(parts: &Value, kind: DocumentKind) -> Article {
    compose(parts, kind, &HouseStyle::default())
}

fn words(article: &Article) -> String {
    article.sections.iter().map(|section| wording::plain_text(&section.blocks)).collect::<Vec<_>>().join("\n")
}

fn signature(article: &Article) -> (&LeftSide, &[SignatureBlock]) {
    let found = article.blocks().find_map(|block| match block {
        Block::Signature { left, right } => Some((left, right.as_slice())),
        _ => None,
    });
    found.expect("a signature")
}

/// The lines above the name and the name, of a report signed so.
fn signed(signing: Option<&str>, signer: Option<&str>) -> (Vec<String>, String) {
    let report = json!({ "documents": [{ "kind": "report", "signing": signing, "signer": signer }] });
    let article = paper(&report, DocumentKind::Report);
    let (_, right) = signature(&article);
    (right[0].authority.clone(), right[0].name.words())
}

#[test]
fn every_form_of_signing() {
    for (signing, signer, lines, name) in [
        (Some("head"), "head", &["HIỆU TRƯỞNG"] as &[&str], "Nông Thị Thu Hà"),
        (Some("on_behalf_of_head"), "deputy", &["KT. HIỆU TRƯỞNG", "PHÓ HIỆU TRƯỞNG"], "Vi Ánh Tuyết"),
        (Some("acting"), "deputy", &["Q. HIỆU TRƯỞNG"], "Vi Ánh Tuyết"),
        (
            Some("on_behalf_of_collective"),
            "head",
            &["TM. TRƯỜNG MẦM NON NẮNG SỚM", "HIỆU TRƯỞNG"],
            "Nông Thị Thu Hà",
        ),
        (Some("by_order"), "leader", &["TL. HIỆU TRƯỞNG", "TỔ TRƯỞNG CHUYÊN MÔN"], "Lý Thị Mến"),
        (Some("by_delegation"), "leader", &["TUQ. HIỆU TRƯỞNG", "TỔ TRƯỞNG CHUYÊN MÔN"], "Lý Thị Mến"),
        // Not chosen: a deputy does not sign as the head.
        (None, "head", &["HIỆU TRƯỞNG"], "Nông Thị Thu Hà"),
        (None, "deputy", &["KT. HIỆU TRƯỞNG", "PHÓ HIỆU TRƯỞNG"], "Vi Ánh Tuyết"),
    ] {
        let (found, found_name) = signed(signing, Some(signer));
        assert_eq!(
            (found.iter().map(String::as_str).collect::<Vec<_>>(), found_name.as_str()),
            (lines.to_vec(), name)
        );
    }
}

#[test]
fn an_office_is_never_made_up() {
    let (lines, name) = signed(Some("by_order"), Some("nobody"));
    assert_eq!(lines, ["TL. HIỆU TRƯỞNG", "[CẦN BỔ SUNG: chức vụ người ký]"]);
    assert_eq!(name, "Bế Văn Lâm");
    assert_eq!(signed(None, None).1, "[CẦN BỔ SUNG: người ký]");
}

fn recipients(document: &Value) -> Vec<String> {
    let kind = DocumentKind::from_code(document["kind"].as_str().unwrap_or_default()).expect("a kind");
    let article = paper(&json!({ "documents": [document] }), kind);
    let alone = article.blocks().find_map(|block| match block {
        Block::Recipients(lines) => Some(lines.clone()),
        _ => None,
    });
    alone.unwrap_or_else(|| match signature(&article).0 {
        LeftSide::Recipients(lines) => lines.clone(),
        _ => Vec::new(),
    })
}

#[test]
fn those_who_receive_end_with_the_archive() {
    for (document, lines) in [
        (json!({ "kind": "report" }), &["- Lưu: VT."] as &[&str]),
        (json!({ "kind": "minutes" }), &["- Lưu: VT, Hồ sơ."]),
        (
            json!({ "kind": "letter", "to": ["Trường Mầm non Đồi Cọ"], "archive": "VT, CM" }),
            &["- Như trên;", "- Lưu: VT, CM."],
        ),
        (
            json!({ "kind": "letter", "to": ["Trường Mầm non Đồi Cọ"], "recipients": ["- Như trên;", "Website trường."] }),
            &["- Như trên;", "- Website trường;", "- Lưu: VT."],
        ),
        (
            json!({ "kind": "plan", "recipients": ["Các tổ", "Lưu: VT."], "archive": "- Lưu: VT, CM." }),
            &["- Các tổ;", "- Lưu: VT, CM."],
        ),
    ] {
        assert_eq!(recipients(&document), lines, "{document}");
    }
}

fn governing(issued: &str) -> (Vec<String>, bool) {
    let report = json!({ "documents": [{ "kind": "report", "issue_date": issued }] });
    let article = paper(&report, DocumentKind::Report);
    let lines = article.blocks().find_map(|block| match block {
        Block::NationalHead(head) => Some(head.governing.clone()),
        _ => None,
    });
    let lacks = article.gaps.iter().any(|gap| gap.field == "schools[0].governing_bodies");
    (lines.unwrap_or_default(), lacks)
}

#[test]
fn the_letterhead_follows_the_issue_date() {
    let old = ["UBND QUẬN BẾN LỤA".to_owned(), "PHÒNG GD&ĐT".to_owned()].to_vec();
    assert_eq!(governing("2025-06-30"), (old, false));
    assert_eq!(governing("2025-07-01"), (vec!["UBND PHƯỜNG BẾN LỤA".to_owned()], false));
}

#[test]
fn a_day_without_governing_body_is_a_gap_but_a_school_without_any_is_not() {
    let school = |bodies: Value| {
        json!({
            "schools": [
                { "id": "A", "name": "Trường Mầm non tư thục Nắng Sớm", "governing_bodies": bodies },
                { "id": "B", "name": "Trường Mầm non Đồi Cọ" },
            ],
            "documents": [{ "kind": "report" }],
        })
    };
    let lacks = |parts: &Value| {
        let article = paper(parts, DocumentKind::Report);
        article.gaps.iter().any(|gap| gap.what == "cơ quan chủ quản")
    };
    assert!(lacks(&school(json!([{ "to": "2025-06-30", "lines": ["UBND QUẬN BẾN LỤA"] }]))));
    assert!(!lacks(&school(json!([]))));
}

#[test]
fn a_plan_does_not_rest_on_itself() {
    let plan = |date: &str| {
        json!({
            "legal_bases": [{
                "verb": "implementing", "kind": "Kế hoạch", "number": "52/KH-MNNS", "date": date,
                "issuer": "Trường Mầm non Nắng Sớm", "summary": "giao lưu chuyên môn",
            }],
            "documents": [{ "kind": "plan", "number": 52, "issue_date": "2026-09-28" }, { "kind": "report" }],
        })
    };
    let cites =
        |parts: &Value, kind| paper(parts, kind).blocks().any(|block| matches!(block, Block::Citation(_)));
    assert!(!cites(&plan("2026-09-28"), DocumentKind::Plan));
    assert!(cites(&plan("2026-09-28"), DocumentKind::Report));
    assert!(cites(&plan("2025-09-28"), DocumentKind::Plan));
}

#[test]
fn a_whole_day_is_named_once() {
    let report = words(&paper(&json!({}), DocumentKind::Report));
    assert!(report.contains("Cả ngày 06 tháng 11 năm 2026."), "{report}");
}

#[test]
fn the_house_style_speaks_in_every_paper() {
    let parts = json!({ "roles": { "chair": "head" } });
    let styled = |apposition, titles, kind| {
        words(&compose(&parts, kind, &HouseStyle { apposition, titles, ..HouseStyle::default() }))
    };
    let dash = styled(Apposition::Dash, TitleCase::Small, DocumentKind::News);
    assert!(dash.contains("Nông Thị Thu Hà – bí thư chi bộ, hiệu trưởng Trường Mầm non Nắng Sớm"), "{dash}");
    let comma = styled(Apposition::Comma, TitleCase::AsTyped, DocumentKind::Report);
    assert!(
        comma.contains(
            "Chủ trì: đồng chí Nông Thị Thu Hà, Bí thư Chi bộ, Hiệu trưởng Trường Mầm non Nắng Sớm"
        ),
        "{comma}"
    );
}

fn two_bases(own_order: bool) -> Value {
    json!({
        "event": {
            "kind": "exchange", "title": "Giao lưu chuyên môn", "host": "A", "date": "2026-11-06",
            "own_basis_order": own_order,
        },
        "legal_bases": [
            { "kind": "Kế hoạch", "number": "52/KH-MNNS", "date": "2026-09-28", "issuer": "Trường Mầm non Nắng Sớm" },
            { "kind": "Công văn", "number": "705/SGDĐT", "date": "2026-09-21", "issuer": "Sở Giáo dục và Đào tạo" },
        ],
    })
}

#[test]
fn higher_authority_stands_first_unless_the_author_moved_a_basis() {
    let first = |own_order| {
        let article = paper(&two_bases(own_order), DocumentKind::Report);
        let found = article.blocks().find_map(|block| match block {
            Block::Citation(text) => Some(text.words()),
            _ => None,
        });
        found.expect("a citation")
    };
    assert!(first(false).starts_with("Căn cứ Công văn số 705"), "{}", first(false));
    assert!(first(true).starts_with("Căn cứ Kế hoạch số 52"), "{}", first(true));
}

#[test]
fn minutes_bear_place_and_day_only_by_the_schools_custom() {
    let place_date = |custom: Option<bool>| {
        let document = json!({ "kind": "minutes", "issue_date": "2026-11-09", "place_date": custom });
        let article = paper(&json!({ "documents": [document] }), DocumentKind::Minutes);
        let head = article.blocks().find_map(|block| match block {
            Block::NationalHead(head) => Some(head.place_date.as_ref().map(|text| text.words())),
            _ => None,
        });
        head.expect("a head")
    };
    assert_eq!(place_date(None), None);
    assert_eq!(place_date(Some(true)).as_deref(), Some("Bến Lụa, ngày 09 tháng 11 năm 2026"));
}

#[test]
fn a_paper_that_says_nothing_lacks_its_content() {
    let lacks = |kind| {
        let article = paper(&json!({}), kind);
        article.gaps.into_iter().map(|gap| gap.field).collect::<Vec<_>>()
    };
    for kind in [DocumentKind::Report, DocumentKind::Minutes, DocumentKind::Plan] {
        assert!(lacks(kind).contains(&"programme".to_owned()), "{kind}: {:?}", lacks(kind));
    }
    assert!(lacks(DocumentKind::Report).contains(&"attendance.groups".to_owned()));
}

#[test]
fn an_event_of_another_sort_has_no_name_of_its_own() {
    let event = |topic: Option<&str>| json!({ "event": { "kind": "other", "topic": topic, "host": "A", "date": "2026-11-06" } });
    for kind in [DocumentKind::Report, DocumentKind::News, DocumentKind::Letter] {
        let article = paper(&event(None), kind);
        let text = words(&article);
        assert!(text.contains("chương trình [CẦN BỔ SUNG: tên sự kiện]"), "{text}");
        assert!(article.gaps.iter().any(|gap| gap.field == "event.title"));
        assert!(paper(&event(Some("Đọc sách")), kind).gaps.iter().all(|gap| gap.field != "event.title"));
    }
}

#[test]
fn only_those_who_are_named_make_it_an_event_of_two_schools() {
    let alone = json!({
        "event": { "kind": "school_meeting", "title": "Họp chuyên môn", "host": "A", "date": "2026-11-06" },
        "roles": { "chair": "deputy" },
    });
    assert!(
        words(&paper(&alone, DocumentKind::Minutes))
            .contains("đồng chí ThS. Vi Ánh Tuyết – Phó Hiệu trưởng.")
    );
}

#[test]
fn a_guest_who_directs_is_named_once() {
    let parts = json!({
        "attendance": { "invited": ["leader", "deputy"], "groups": [
            { "label": "giáo viên", "count": 54, "school_count": 7 },
        ] },
        "roles": { "director": "deputy" },
        "event": {
            "kind": "cluster_meeting", "title": "Sinh hoạt chuyên môn cụm số 4", "unit": "Cụm số 4", "host": "A",
            "date": "2026-11-06", "school_count": 7,
        },
    });
    for kind in [DocumentKind::Report, DocumentKind::Minutes, DocumentKind::News] {
        let text = words(&paper(&parts, kind));
        assert_eq!(text.matches("ThS. Vi Ánh Tuyết").count(), 1, "{text}");
        assert_eq!(text.matches("7 trường").count(), 1, "{text}");
        assert_eq!(text.matches("Cụm số 4").count(), 0, "{text}");
    }
}
