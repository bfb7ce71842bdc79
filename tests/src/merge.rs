//! Many Word files as one. Microsoft's validator takes one file a process and spends nearly all its time on starting,
//! so the bodies of many papers are put one after another, each with its own section, and judged together.

use std::collections::BTreeMap;
use std::fs;
use std::io::{Cursor, Read, Write};
use std::path::{Path, PathBuf};

use zip::write::SimpleFileOptions;
use zip::{ZipArchive, ZipWriter};

const DOCUMENT: &str = "word/document.xml";

type Parts = Vec<(String, Vec<u8>)>;

/// Merges files whose styles, header and settings are the same byte by byte; one file for each such group.
pub fn merge(files: &[PathBuf], folder: &Path) -> Vec<PathBuf> {
    let mut groups: BTreeMap<Vec<u8>, Vec<Parts>> = BTreeMap::new();
    for file in files {
        let parts = read(file);
        groups.entry(shared(&parts)).or_default().push(parts);
    }
    fs::create_dir_all(folder).expect("a folder");
    let written = groups.into_values().enumerate().map(|(at, group)| {
        let file = folder.join(format!("merged-{at}.docx"));
        write(&one(group), &file);
        file
    });
    written.collect()
}

/// Reads a package.
pub fn read(file: &Path) -> Parts {
    let bytes = fs::read(file).expect("a written file");
    let mut archive = ZipArchive::new(Cursor::new(bytes)).expect("a docx is a zip file");
    let count = archive.len();
    let part = |index| {
        let mut part = archive.by_index(index).expect("a readable part");
        let mut bytes = Vec::new();
        part.read_to_end(&mut bytes).expect("a whole part");
        (part.name().expect("a name in UTF-8").into_owned(), bytes)
    };
    (0..count).map(part).collect()
}

/// Writes a package.
pub fn write(parts: &[(String, Vec<u8>)], file: &Path) {
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in parts {
        archive.start_file(name, SimpleFileOptions::default()).expect("room");
        archive.write_all(bytes).expect("room");
    }
    fs::write(file, archive.finish().expect("room").into_inner()).expect("room");
}

/// What files have in common that are alike but for their words and pictures.
fn shared(parts: &Parts) -> Vec<u8> {
    let own = |name: &str| {
        let pictures = name.contains("media/") || name.contains("rels");
        name == DOCUMENT || pictures || name.starts_with("docProps/")
    };
    parts.iter().filter(|(name, _)| !own(name)).flat_map(|(_, bytes)| bytes.clone()).collect()
}

/// The file with the most pictures, so that every picture's address leads somewhere, with all bodies in it.
fn one(mut group: Vec<Parts>) -> Parts {
    group.sort_by_key(Vec::len);
    let mut merged = group.last().expect("a group has files").clone();
    let last = group.len() - 1;
    let mut head = String::new();
    let mut bodies = String::new();
    for (at, parts) in group.iter().enumerate() {
        let (_, bytes) = parts.iter().find(|(name, _)| name == DOCUMENT).expect("a body");
        let document = std::str::from_utf8(bytes).expect("XML in UTF-8");
        let (before, rest) = document.split_once("<w:body>").expect("a body");
        let body = rest.strip_suffix("</w:body></w:document>").expect("the body ends the document");
        let (matter, section) = body.split_at(body.rfind("<w:sectPr>").expect("a last section"));
        bodies.push_str(matter);
        if at == last {
            bodies.push_str(section);
        } else {
            bodies.push_str(&format!("<w:p><w:pPr>{section}</w:pPr></w:p>"));
        }
        before.clone_into(&mut head);
    }
    let document = format!("{head}<w:body>{}</w:body></w:document>", renumbered(&bodies));
    for (name, bytes) in &mut merged {
        if name == DOCUMENT {
            *bytes = document.clone().into_bytes();
        }
    }
    merged
}

/// Pictures have one number each within a file.
fn renumbered(bodies: &str) -> String {
    const NUMBER: &str = "<wp:docPr id=\"";
    let mut pieces = bodies.split(NUMBER);
    let mut out = pieces.next().unwrap_or_default().to_owned();
    for (at, piece) in pieces.enumerate() {
        let rest = piece.trim_start_matches(|letter: char| letter.is_ascii_digit());
        out.push_str(&format!("{NUMBER}{}{rest}", at + 1));
    }
    out
}
