//! The package as a whole: always the same bytes, and whole whatever the Article holds.

#[path = "support/pictures.rs"]
mod pictures;
#[path = "support/mod.rs"]
mod support;
#[path = "support/unzip.rs"]
mod unzip;

use std::path::Path;
use std::process::Command;
use std::{env, fs};

use proptest::prelude::*;
use records::{DocumentKind, PhotoId, PhotoWidth};
use writing::article::{
    Column, Figure, LeftSide, NationalHead, Origin, Properties, Run, SignatureBlock, TableAlign, TypeName,
};
use writing::{Article, Block, HouseStyle, Section, Text};

fn papers() -> Vec<Article> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases/papers");
    let mut papers: Vec<_> =
        fs::read_dir(folder).expect("the papers").map(|paper| paper.expect("a paper").path()).collect();
    papers.sort();
    papers.iter().map(|paper| support::article(&fs::read_to_string(paper).expect("a paper"))).collect()
}

fn written(article: &Article) -> Vec<u8> {
    export::docx::write(article, &pictures::Drawn::of(article)).expect("a whole file")
}

#[test]
fn the_same_article_gives_the_same_bytes() {
    for paper in papers() {
        assert_eq!(written(&paper), written(&paper));
    }
}

/// The number that a second process must find again.
fn fingerprint() -> String {
    let all: Vec<u8> = papers().iter().flat_map(written).collect();
    format!("{:08x}", crc32fast::hash(&all))
}

#[test]
fn two_processes_give_the_same_bytes() {
    const TOLD: &str = "EXPORT_FINGERPRINT";
    let here = fingerprint();
    if let Ok(there) = env::var(TOLD) {
        assert_eq!(here, there);
        return;
    }
    let second = Command::new(env::current_exe().unwrap())
        .args(["--exact", "two_processes_give_the_same_bytes"])
        .env(TOLD, &here)
        .output()
        .unwrap();
    assert!(second.status.success(), "{}", String::from_utf8_lossy(&second.stdout));
}

#[test]
fn parts_stand_in_order_and_pictures_are_stored_once() {
    let case =
        "title: Ảnh\nphoto: a-40x30 | Một | Một\nphoto: a-40x30 | Hai | Hai\nphoto: b-40x30 | Ba | Ba\n";
    let parts = unzip::parts(&written(&support::article(case)));
    assert_eq!(parts[0].0, "[Content_Types].xml");
    let media: Vec<&str> =
        parts.iter().map(|(name, _)| name.as_str()).filter(|name| name.starts_with("word/media/")).collect();
    assert_eq!(media, ["word/media/image1.jpg", "word/media/image2.jpg"]);
    let document = unzip::text(&parts, "word/document.xml");
    for alternative in ["Một", "Hai", "Ba"] {
        assert!(document.contains(&format!("descr=\"{alternative}\"")));
    }
    assert_eq!(document.matches("r:embed=\"rIdImage1\"").count(), 2);
}

#[test]
fn nothing_in_a_file_tells_of_the_machine_or_of_today() {
    for paper in papers() {
        for (name, bytes) in unzip::parts(&written(&paper)) {
            let text = String::from_utf8_lossy(&bytes);
            assert!(!text.contains("docx-rs") && !text.contains("w14:paraId"), "{name}");
        }
    }
}

fn words() -> impl Strategy<Value = String> {
    prop_oneof![
        any::<String>(),
        "[ -~\u{0}-\u{1f}À-ỹ🎉\u{fffe}\u{2028}]{0,40}",
        Just("]]> & <w:p> </w:t> \" ' &amp; &#0;".to_owned()),
        Just("A".repeat(10_000)),
        Just(String::new()),
    ]
}

fn text() -> impl Strategy<Value = Text> {
    let run =
        (words(), any::<bool>(), any::<bool>(), any::<bool>(), proptest::collection::vec(words(), 0..2));
    proptest::collection::vec(
        run.prop_map(|(text, bold, italic, gap, from)| Run { text, bold, italic, gap, from }),
        0..4,
    )
    .prop_map(Text)
}

fn lines() -> impl Strategy<Value = Vec<String>> {
    proptest::collection::vec(words(), 0..4)
}

fn signer() -> impl Strategy<Value = SignatureBlock> {
    (lines(), text()).prop_map(|(authority, name)| SignatureBlock { authority, name })
}

fn left() -> impl Strategy<Value = LeftSide> {
    prop_oneof![
        Just(LeftSide::Empty),
        lines().prop_map(LeftSide::Recipients),
        signer().prop_map(LeftSide::Signer)
    ]
}

fn figure() -> impl Strategy<Value = Figure> {
    let photo = prop_oneof!["[ab]-[0-9]{1,4}x[0-9]{1,4}", words()];
    let width = prop_oneof![Just(None), proptest::sample::select(PhotoWidth::ALL).prop_map(Some)];
    (photo, words(), words(), width).prop_map(|(photo, caption, alt, width)| Figure {
        photo: PhotoId(photo),
        caption,
        alt,
        width,
    })
}

fn table() -> impl Strategy<Value = Block> {
    let column =
        (words(), any::<u32>()).prop_map(|(head, share)| Column { head, share, align: TableAlign::Right });
    let row = proptest::collection::vec(text(), 0..70);
    (proptest::collection::vec(column, 0..4), proptest::collection::vec(row, 0..3))
        .prop_map(|(columns, rows)| Block::Table { columns, rows })
}

fn block() -> impl Strategy<Value = Block> {
    let head = (
        lines(),
        lines(),
        proptest::option::of(text()),
        proptest::option::of(text()),
        proptest::option::of(text()),
    )
        .prop_map(|(governing, issuer, number, about, place_date)| {
            Block::NationalHead(NationalHead { governing, issuer, number, about, place_date })
        });
    let name = (words(), proptest::collection::vec(text(), 0..3))
        .prop_map(|(name, about)| Block::TypeName(TypeName { name, about }));
    prop_oneof![
        head,
        name,
        lines().prop_map(Block::Addressees),
        text().prop_map(Block::Citation),
        text().prop_map(Block::Title),
        text().prop_map(Block::Lead),
        text().prop_map(Block::Paragraph),
        text().prop_map(Block::Byline),
        (any::<u8>(), words(), text()).prop_map(|(level, marker, text)| Block::Heading {
            level,
            marker,
            text
        }),
        (prop_oneof![Just("-".to_owned()), words()], text())
            .prop_map(|(marker, text)| Block::Item { marker, text }),
        table(),
        proptest::collection::vec(figure(), 0..4).prop_map(Block::PhotoGrid),
        (left(), proptest::collection::vec(signer(), 0..3))
            .prop_map(|(left, right)| Block::Signature { left, right }),
        lines().prop_map(Block::Recipients),
        (words(), text(), words()).prop_map(|(label, title, reference)| Block::Appendix {
            label,
            title,
            reference
        }),
    ]
}

fn article() -> impl Strategy<Value = Article> {
    let style = any::<(u8, u16, u8, u16, u8, u8, u8)>().prop_map(|odd| HouseStyle {
        body_pt: odd.0,
        first_line: odd.1,
        paragraph_pt: odd.2,
        line_spacing: odd.3,
        margin_left: odd.4,
        margin_right: odd.5,
        margin_top: odd.6,
        ..HouseStyle::default()
    });
    (proptest::collection::vec(block(), 0..6), words(), style).prop_map(|(blocks, title, style)| Article {
        kind: DocumentKind::Report,
        title: title.clone(),
        properties: Properties { title, author: Some("\u{1}<".into()), ..Properties::default() },
        sections: vec![Section { name: "\"<body>".into(), blocks, origin: Origin::Generated }],
        gaps: vec![],
        notices: vec![],
        style,
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, ..ProptestConfig::default() })]

    #[test]
    fn any_article_becomes_whole_files(article in article()) {
        let pictures = pictures::Drawn::of(&article);
        for (name, bytes) in unzip::parts(&written(&article)) {
            if !name.ends_with(".jpg") {
                well_formed(std::str::from_utf8(&bytes).unwrap());
            }
        }
        let page = export::html::page(&article, &pictures);
        prop_assert_eq!(page.matches("<h1").count(), 1);
        prop_assert!(!page.contains("<script") && !page.contains('\0'), "a script or a control character");
        let preview = export::html::preview(&article, &|_| None, export::Format::Docx);
        well_formed(&without_columns(&preview.to_string()));
        for piece in preview.sections.iter().flat_map(|section| &section.pieces) {
            well_formed(&format!("<section>{}</section>", without_columns(piece)));
        }
        for (name, _) in export::portal::folder(&article, &pictures) {
            prop_assert!(name.is_ascii() && name.len() <= 60, "{}", name);
        }
        export::message::text(&article);
        export::portal::pieces(&article);
    }
}

/// HTML leaves `col` open; the rest of it is as strict as XML.
fn without_columns(html: &str) -> String {
    html.split("<col ")
        .enumerate()
        .map(|(place, part)| if place == 0 { part } else { &part[part.find('>').map_or(0, |end| end + 1)..] })
        .collect()
}

fn well_formed(xml: &str) {
    let mut reader = quick_xml::Reader::from_str(xml);
    loop {
        match reader.read_event().map_err(|fault| format!("{fault}\n{xml}")).expect("well-formed") {
            quick_xml::events::Event::Eof => break,
            quick_xml::events::Event::Start(start) => assert!(start.attributes().all(|one| one.is_ok())),
            quick_xml::events::Event::GeneralRef(name) => {
                assert!(matches!(&*name, "amp" | "lt" | "gt" | "quot" | "apos"), "{}", &*name);
            }
            _ => {}
        }
    }
}
