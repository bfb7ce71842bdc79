//! Each block in each format against what was accepted before. `UPDATE_GOLDEN=1 cargo test -p export` accepts.

#[path = "support/pictures.rs"]
mod pictures;
#[path = "support/mod.rs"]
mod support;
#[path = "support/unzip.rs"]
mod unzip;

use std::fmt::Write;
use std::path::Path;
use std::{env, fs};

use export::Format;
use writing::Article;

#[test]
fn every_block_is_written_as_accepted() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests");
    let update = env::var_os("UPDATE_GOLDEN").is_some();
    let mut differences = String::new();
    for file in ["official", "news"] {
        let cases = fs::read_to_string(folder.join(format!("cases/blocks/{file}.txt"))).unwrap();
        for case in cases.split("=== ").filter(|case| !case.trim().is_empty()) {
            let (name, case) = case.split_once('\n').unwrap();
            let written = every_format(&support::article(case));
            let golden = folder.join(format!("golden/{name}.txt"));
            if update {
                fs::write(&golden, &written).unwrap();
                continue;
            }
            let accepted = fs::read_to_string(&golden).unwrap_or_default();
            if accepted != written {
                writeln!(differences, "{name}:\n{}", difference(&accepted, &written)).unwrap();
            }
        }
    }
    assert!(differences.is_empty(), "{differences}\nAccept with UPDATE_GOLDEN=1 if this is meant.");
}

/// The first lines that differ, both sides.
fn difference(accepted: &str, written: &str) -> String {
    let (mut old, mut new) = (accepted.lines(), written.lines());
    let mut place = 0;
    loop {
        place += 1;
        match (old.next(), new.next()) {
            (None, None) => return "only the ends of lines differ".into(),
            (a, b) if a == b => {}
            (a, b) => {
                let side = |line: Option<&str>| line.unwrap_or("(the end)").to_owned();
                return format!("  line {place}\n  accepted: {}\n  written:  {}", side(a), side(b));
            }
        }
    }
}

fn every_format(article: &Article) -> String {
    let pictures = pictures::Drawn::of(article);
    let docx = export::docx::write(article, &pictures).expect("a whole file");
    let parts = unzip::parts(&docx);
    let mut out = String::new();
    let mut put = |name: &str, text: &str| writeln!(out, "##### {name}\n{}", text.trim_end()).expect("room");
    put("docx", &pretty(&unzip::text(&parts, "word/document.xml")));
    let names: Vec<&str> =
        parts.iter().map(|(name, _)| name.as_str()).filter(|name| name.contains("media")).collect();
    put("docx media", &names.join("\n"));
    let page = export::html::page(article, &pictures);
    put("html", &shortened(page.split_once("<body>\n").expect("a body").1));
    let preview = export::html::preview(article, &|photo| Some(format!("photo/{photo}")), Format::Docx);
    put("preview", &preview.to_string());
    let folder = export::portal::folder(article, &pictures);
    for (name, bytes) in &folder {
        if name.ends_with(".jpg") {
            put(&format!("portal {name}"), "");
        } else {
            put(&format!("portal {name}"), &String::from_utf8(bytes.clone()).expect("text"));
        }
    }
    put("message", &export::message::text(article));
    out
}

/// One element a line, without the namespaces of the root.
fn pretty(xml: &str) -> String {
    let body =
        xml.split_once("<w:body>").and_then(|(_, body)| body.split_once("</w:body>")).expect("a body").0;
    let mut out = String::new();
    let mut depth = 0usize;
    for piece in body.split_inclusive('>') {
        let closing = piece.starts_with("</");
        let ends = closing || (!piece.starts_with('<') && piece.contains("</"));
        if ends {
            depth -= 1;
        }
        if piece.starts_with('<') {
            out.push('\n');
            out.push_str(&"  ".repeat(depth));
        }
        out.push_str(piece);
        if !ends && !piece.ends_with("/>") {
            depth += 1;
        }
    }
    out.trim().to_owned()
}

/// Pictures inside the page are left out.
fn shortened(page: &str) -> String {
    let mut out = String::new();
    let mut rest = page;
    while let Some((before, after)) = rest.split_once("base64,") {
        out.push_str(before);
        out.push_str("base64,…");
        rest = &after[after.find('"').expect("an end")..];
    }
    out + rest
}
