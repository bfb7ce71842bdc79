//! Reading a Word file without Word.

use std::io::{Cursor, Read};

use quick_xml::Reader;
use quick_xml::events::Event;
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
