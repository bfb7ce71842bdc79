//! The text of a Word file: its body's paragraphs, one a line.

use std::io::{Cursor, Read};

use quick_xml::Reader;
use quick_xml::events::Event;
use zip::ZipArchive;

/// A body that unpacks to more is no school paper.
const MAX_BODY: u64 = 50 * 1024 * 1024;

/// The paragraphs of the body, those of tables too, in reading order; `None` if it cannot be read.
pub(super) fn text(bytes: &[u8]) -> Option<String> {
    let mut archive = ZipArchive::new(Cursor::new(bytes)).ok()?;
    let mut body = Vec::new();
    let part = archive.by_name("word/document.xml").ok()?;
    part.take(MAX_BODY + 1).read_to_end(&mut body).ok()?;
    if u64::try_from(body.len()).ok()? > MAX_BODY {
        return None;
    }
    let body = String::from_utf8(body).ok()?;
    let mut reader = Reader::from_str(&body);
    let mut lines = Vec::new();
    let mut line = String::new();
    let mut in_text = false;
    loop {
        match reader.read_event().ok()? {
            Event::Start(tag) if tag.name().as_ref() == "w:t" => in_text = true,
            Event::End(tag) if tag.name().as_ref() == "w:t" => in_text = false,
            Event::Text(text) if in_text => line.push_str(&text),
            Event::GeneralRef(name) if in_text => line.push_str(&entity(&name)),
            Event::Empty(tag) => match tag.name().as_ref() {
                "w:tab" => line.push('\t'),
                "w:br" | "w:cr" => line.push('\n'),
                "w:noBreakHyphen" => line.push('-'),
                _ => {}
            },
            Event::End(tag) if tag.name().as_ref() == "w:p" => lines.push(std::mem::take(&mut line)),
            Event::Eof => break,
            _ => {}
        }
    }
    Some(lines.join("\n"))
}

fn entity(name: &str) -> String {
    match name {
        "amp" => "&".into(),
        "lt" => "<".into(),
        "gt" => ">".into(),
        "quot" => "\"".into(),
        "apos" => "'".into(),
        _ => {
            let code = name.strip_prefix("#x").map_or_else(
                || name.strip_prefix('#').and_then(|code| code.parse().ok()),
                |code| u32::from_str_radix(code, 16).ok(),
            );
            code.and_then(char::from_u32).map(String::from).unwrap_or_default()
        }
    }
}
