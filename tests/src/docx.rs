//! Reading a Word file without Word.

use std::io::{Cursor, Read};

use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};
use zip::ZipArchive;

use crate::words::strings;

/// A Word file's parts, by name.
pub struct Docx {
    parts: Vec<(String, Vec<u8>)>,
}

impl Docx {
    /// Opens a file's bytes.
    ///
    /// # Panics
    /// If it is no zip file.
    pub fn read(bytes: &[u8]) -> Self {
        let mut archive = ZipArchive::new(Cursor::new(bytes)).expect("a docx is a zip file");
        let parts = (0..archive.len())
            .map(|index| {
                let mut part = archive.by_index(index).expect("a readable part");
                let mut bytes = Vec::new();
                part.read_to_end(&mut bytes).expect("a whole part");
                (part.name().expect("a name in UTF-8").into_owned(), bytes)
            })
            .collect();
        Self { parts }
    }

    /// The body's paragraphs, those of tables too, in reading order; empty ones left out.
    pub fn paragraphs(&self) -> Vec<String> {
        let mut paragraphs = Vec::new();
        let mut words = String::new();
        walk(self.part("word/document.xml"), |event| match event {
            Event::Text(text) => words.push_str(&text),
            Event::GeneralRef(name) => words.push_str(&entity(&name)),
            Event::Empty(tag) if ["w:br", "w:tab"].contains(&tag.name().as_ref()) => words.push(' '),
            Event::Empty(tag) if tag.name().as_ref() == "w:noBreakHyphen" => words.push('-'),
            Event::End(tag) if tag.name().as_ref() == "w:p" => {
                let paragraph = std::mem::take(&mut words);
                if !paragraph.trim().is_empty() {
                    paragraphs.push(paragraph);
                }
            }
            _ => {}
        });
        paragraphs
    }

    /// The body as plain text: a line a paragraph, a line a row with its cells parted by " | ", pictures by their
    /// alternative text.
    pub fn plain(&self) -> String {
        let mut text = String::new();
        let mut words = String::new();
        // What stands in the open row, and in its open cell.
        let mut rows: Vec<Vec<Vec<String>>> = Vec::new();
        walk(self.part("word/document.xml"), |event| match event {
            Event::Text(text) => words.push_str(&text),
            Event::GeneralRef(name) => words.push_str(&entity(&name)),
            Event::Start(tag) if tag.name().as_ref() == "w:tr" => rows.push(Vec::new()),
            Event::Start(tag) if tag.name().as_ref() == "w:tc" => {
                rows.iter_mut().for_each(|row| row.push(Vec::new()));
            }
            Event::Start(tag) | Event::Empty(tag) if tag.name().as_ref() == "wp:docPr" => {
                words.push_str(&format!("[ảnh: {}]", attribute(&tag, "descr")));
            }
            Event::End(tag) => match tag.name().as_ref() {
                "w:p" => {
                    let paragraph = std::mem::take(&mut words);
                    match rows.last_mut().and_then(|row| row.last_mut()) {
                        Some(cell) if !paragraph.is_empty() => cell.push(paragraph),
                        None if !paragraph.is_empty() => text.push_str(&format!("{paragraph}\n")),
                        _ => {}
                    }
                }
                "w:tr" => {
                    let cells = rows.pop().unwrap_or_default();
                    let cells: Vec<String> = cells.iter().map(|cell| cell.join(" / ")).collect();
                    text.push_str(&format!("{}\n", cells.join(" | ")));
                }
                _ => {}
            },
            _ => {}
        });
        text
    }

    /// How many pictures stand in the body.
    pub fn pictures(&self) -> usize {
        let mut count = 0;
        walk(self.part("word/document.xml"), |event| {
            if let Event::Start(tag) = event
                && tag.name().as_ref() == "pic:pic"
            {
                count += 1;
            }
        });
        count
    }

    /// Every word in the file that anyone could ever see: text and attributes of every XML part, names of parts.
    pub fn everything(&self) -> String {
        let mut all = String::new();
        for (name, bytes) in &self.parts {
            all.push_str(name);
            all.push('\n');
            if !name.ends_with(".xml") && !name.ends_with(".rels") {
                all.push_str(&strings(bytes));
                continue;
            }
            walk(bytes, |event| match event {
                Event::Text(text) => all.push_str(&text),
                Event::GeneralRef(name) => all.push_str(&entity(&name)),
                Event::Start(tag) | Event::Empty(tag) => {
                    for attribute in tag.attributes().flatten() {
                        all.push(' ');
                        all.push_str(&quick_xml::escape::unescape(&attribute.value).unwrap_or_default());
                        all.push(' ');
                    }
                }
                Event::End(tag) if tag.name().as_ref() == "w:p" => all.push('\n'),
                _ => {}
            });
        }
        all
    }

    fn part(&self, name: &str) -> &[u8] {
        &self.parts.iter().find(|(own, _)| own == name).expect("a docx has this part").1
    }
}

fn walk(xml: &[u8], mut visit: impl FnMut(Event<'_>)) {
    let mut reader = Reader::from_str(std::str::from_utf8(xml).expect("XML in UTF-8"));
    loop {
        match reader.read_event().expect("well-formed XML") {
            Event::Eof => break,
            event => visit(event),
        }
    }
}

fn attribute(tag: &BytesStart<'_>, name: &str) -> String {
    let found = tag.attributes().flatten().find(|attribute| attribute.key.as_ref() == name);
    found
        .map(|attribute| quick_xml::escape::unescape(&attribute.value).unwrap_or_default().into_owned())
        .unwrap_or_default()
}

fn entity(name: &str) -> String {
    match name {
        "amp" => "&".into(),
        "lt" => "<".into(),
        "gt" => ">".into(),
        "quot" => "\"".into(),
        "apos" => "'".into(),
        other => quick_xml::escape::unescape(&format!("&{other};")).map(Into::into).unwrap_or_default(),
    }
}
