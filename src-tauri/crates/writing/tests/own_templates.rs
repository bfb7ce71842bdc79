//! A school's own templates: a copy writes what the shipped one writes, a change shows, a broken one is in nobody's way.

use records::{DocumentKind, EventFile, EventKind};
use writing::{Article, Composer, HouseStyle, OwnFault, OwnTemplate, Part, wording};

fn sample(kind: EventKind) -> EventFile {
    let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../assets/sample/mau.event.json");
    let mut file = EventFile::read_bytes(&std::fs::read(path).expect("the sample")).expect("a sound event");
    file.event.kind = kind;
    file
}

fn report(text: &str) -> OwnTemplate {
    OwnTemplate {
        kind: EventKind::Exchange,
        part: Part::Document(DocumentKind::Report),
        text: Ok(text.to_owned()),
    }
}

fn source(kind: EventKind, part: Part) -> String {
    Composer::shipped_source(kind, part).expect("a shipped template")
}

fn paper(composer: &Composer, kind: EventKind, document: DocumentKind) -> Article {
    composer.compose(&sample(kind), document, &HouseStyle::default()).expect("a paper")
}

fn words(article: &Article) -> String {
    article.sections.iter().map(|section| wording::plain_text(&section.blocks)).collect::<Vec<_>>().join("\n")
}

fn fault_of(text: &str) -> OwnFault {
    let (_, faults) = Composer::with_own(&[report(text)]).expect("sound shipped templates");
    let [fault] = <[OwnFault; 1]>::try_from(faults).expect("one fault");
    fault
}

#[test]
fn a_copy_writes_what_the_shipped_template_writes() {
    let shipped = Composer::shipped().unwrap();
    let mut own = Vec::new();
    // Some kinds stand for all: a template tried costs several papers.
    let kinds = [EventKind::Exchange, EventKind::Signing, EventKind::Contest, EventKind::Other];
    for kind in &kinds {
        for part in Part::of(*kind) {
            own.push(OwnTemplate { kind: *kind, part, text: Ok(source(*kind, part).replace('\n', "\r\n")) });
        }
    }
    let (composer, faults) = Composer::with_own(&own).unwrap();
    assert_eq!(faults, []);
    for kind in &kinds {
        for document in writing::yields(&sample(*kind)) {
            assert_eq!(
                words(&paper(&composer, *kind, document)),
                words(&paper(&shipped, *kind, document)),
                "{kind} {document}"
            );
        }
    }
}

#[test]
fn a_changed_word_shows_in_the_papers_of_its_kind_only() {
    let text = source(EventKind::Exchange, Part::Document(DocumentKind::Report))
        .replace("THỜI GIAN, ĐỊA ĐIỂM, THÀNH PHẦN", "CÔNG TÁC CHUẨN BỊ");
    let (composer, faults) = Composer::with_own(&[report(&text)]).unwrap();
    assert_eq!(faults, []);
    let exchange = paper(&composer, EventKind::Exchange, DocumentKind::Report);
    assert!(words(&exchange).contains("CÔNG TÁC CHUẨN BỊ"));
    assert_eq!(
        exchange.notices,
        paper(&Composer::shipped().unwrap(), EventKind::Exchange, DocumentKind::Report).notices
    );
    assert!(
        !words(&paper(&composer, EventKind::Training, DocumentKind::Report)).contains("CÔNG TÁC CHUẨN BỊ")
    );
}

#[test]
fn a_broken_template_is_told_with_line_and_cause() {
    for (text, line, cause) in [
        ("# head\n@head\n\n{% if bases %}\nx", None, "viết sai cú pháp"),
        (
            "# head\n@head\n\n# end\n{{ ten_truong }}.",
            Some(5),
            "không có mục nào tên là “ten_truong” trong sự kiện",
        ),
        ("# head\n@head\n{% if not start_clock %}{{ ten_truong }}{% endif %}", Some(3), "“ten_truong”"),
        ("# head\n{{ place|viet_hoa }}", Some(2), "không có bộ lọc này"),
        ("# head\n{% khi bases %}", Some(2), "lệnh lạ khi"),
        ("# head\n{{ host.mat_tien.x }}", Some(2), "trong sự kiện"),
    ] {
        let fault = fault_of(text);
        assert_eq!((fault.kind, fault.part), (EventKind::Exchange, Part::Document(DocumentKind::Report)));
        assert_eq!(fault.fault.template, "exchange/report.jinja");
        assert!(line.is_none() || fault.fault.line == line, "{text}: {}", fault.fault);
        assert!(fault.fault.cause.contains(cause), "{text}: {}", fault.fault);
        assert!(!fault.fault.cause.contains("unexpected"), "{}", fault.fault);
    }
}

#[test]
fn the_shipped_template_stands_in_for_a_broken_one() {
    let (composer, _) = Composer::with_own(&[report("{{ ten_truong }}")]).unwrap();
    let article = paper(&composer, EventKind::Exchange, DocumentKind::Report);
    assert_eq!(
        words(&article),
        words(&paper(&Composer::shipped().unwrap(), EventKind::Exchange, DocumentKind::Report))
    );
    let told = &article.notices[0].vi;
    assert!(
        told.starts_with("Mẫu riêng exchange/report.jinja, dòng 1 có lỗi: không có mục nào tên là"),
        "{told}"
    );
    assert!(told.ends_with("Văn bản này dùng mẫu có sẵn."), "{told}");
}

#[test]
fn a_template_that_fails_for_one_event_only_is_told_with_that_event() {
    // Nothing is wrong with it until an event has exactly eleven periods.
    let text = "# head\n@head\n\n{% if periods == \"11\" %}\n{{ host.mat_tien.x }}\n{% endif %}";
    let (composer, faults) = Composer::with_own(&[report(text)]).unwrap();
    assert_eq!(faults, []);
    let mut file = sample(EventKind::Exchange);
    file.event.training_periods = Some(11);
    let article = composer.compose(&file, DocumentKind::Report, &HouseStyle::default()).unwrap();
    assert!(words(&article).contains("báo cáo kết quả"));
    assert!(article.notices[0].vi.contains("exchange/report.jinja, dòng 5"), "{:?}", article.notices);
}

#[test]
fn own_sentences_come_before_the_shipped_ones() {
    let phrases = |text: &str| OwnTemplate {
        kind: EventKind::Exchange,
        part: Part::Phrases,
        text: Ok(text.to_owned()),
    };
    let mine = "[chair]\nphrases = [{ text = \"Người chủ trì {{ gathering }} là {{ chairs }}.\" }]\n";
    let (composer, faults) = Composer::with_own(&[phrases(mine)]).unwrap();
    assert_eq!(faults, []);
    let news = words(&paper(&composer, EventKind::Exchange, DocumentKind::News));
    assert!(news.contains("Người chủ trì buổi giao lưu là "), "{news}");

    let (_, faults) =
        Composer::with_own(&[phrases("[groups]\nphrases = [\n  { txt = \"a\" },\n]\n")]).unwrap();
    assert_eq!(faults[0].fault.template, "exchange/phrases.toml");
    assert_eq!(faults[0].fault.line, Some(3), "{}", faults[0].fault);
    let (_, faults) =
        Composer::with_own(&[phrases("[groups]\nphrases = [\n{ text = \"{% khi %}\" },\n]\n")]).unwrap();
    assert_eq!(faults[0].fault.line, Some(3), "{}", faults[0].fault);
    assert!(faults[0].fault.cause.contains("lệnh lạ khi"), "{}", faults[0].fault);
}

#[test]
fn what_could_not_be_read_is_a_fault_too() {
    let own = OwnTemplate { text: Err("tệp không phải văn bản UTF-8".into()), ..report("") };
    let (_, faults) = Composer::with_own(&[own]).unwrap();
    assert_eq!(faults[0].fault.cause, "tệp không phải văn bản UTF-8");
}

#[test]
fn a_basis_is_cited_in_full_once_and_by_its_number_afterwards() {
    let mut file = sample(EventKind::Exchange);
    let basis = file.legal_bases.first_mut().expect("the sample rests on something");
    basis.kind = Some("Kế hoạch".into());
    basis.number = Some("52/KH-MNNS".into());
    let composer = |text: &str| {
        let (composer, faults) = Composer::with_own(&[report(text)]).unwrap();
        assert_eq!(faults, []);
        composer.compose(&file, DocumentKind::Report, &HouseStyle::default()).expect("a paper")
    };
    let twice = words(&composer("# opening\n{% for b in bases %}{{ b }}. Theo {{ b }}.{% endfor %}"));
    assert!(twice.contains("Kế hoạch số 52/KH-MNNS ngày "), "{twice}");
    assert!(twice.ends_with("Theo Kế hoạch số 52/KH-MNNS."), "{twice}");
    let after_the_list =
        words(&composer("# bases\n@citations\n\n# opening\n{% for b in bases %}Theo {{ b }}.{% endfor %}"));
    assert!(after_the_list.ends_with("Theo Kế hoạch số 52/KH-MNNS."), "{after_the_list}");
}
