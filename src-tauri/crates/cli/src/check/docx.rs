//! The text of a Word file: its body's paragraphs, one a line.

use std::io::{Cursor, Read};

use quick_xml::Reader;
use quick_xml::events::Event;
use zip::ZipArchive;
use zip::result::ZipError;

/// A body that unpacks to more is no school paper.
const MAX_BODY: u64 = 50 * 1024 * 1024;

/// Why a file has no text: its archive or its body cannot be read.
const DAMAGED: &str = "tệp Word bị hỏng hoặc chưa tải về đủ; hãy mở bằng Word và lưu lại";
const NO_WORD: &str = "không phải tệp Word (.docx)";

/// The paragraphs of the body, those of tables too, in reading order, or why they cannot be read.
pub(super) fn text(bytes: &[u8]) -> Result<String, &'static str> {
    let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(|_| DAMAGED)?;
    let part = match archive.by_name("word/document.xml") {
        Ok(part) => part,
        Err(ZipError::FileNotFound) => return Err(NO_WORD),
        Err(_) => return Err(DAMAGED),
    };
    let mut body = Vec::new();
    part.take(MAX_BODY + 1).read_to_end(&mut body).map_err(|_| DAMAGED)?;
    if u64::try_from(body.len()).is_ok_and(|size| size > MAX_BODY) {
        return Err("tệp Word chứa quá nhiều chữ");
    }
    let body = String::from_utf8(body).map_err(|_| DAMAGED)?;
    read(&body).ok_or(DAMAGED)
}

fn read(body: &str) -> Option<String> {
    let mut reader = Reader::from_str(body);
    let mut lines = Vec::new();
    let mut line = String::new();
    let mut in_text = false;
    loop {
        match reader.read_event().ok()? {
            Event::Start(tag) if tag.name().as_ref() == "w:t" => in_text = true,
            // The same words once more, for programs that cannot show the better form.
            Event::Start(tag) if tag.name().as_ref() == "mc:Fallback" => {
                reader.read_to_end(tag.name()).ok()?;
            }
            Event::End(tag) if tag.name().as_ref() == "w:t" => in_text = false,
            Event::Text(text) if in_text => line.push_str(&text),
            Event::GeneralRef(name) if in_text => line.push_str(&entity(&name)),
            Event::Empty(tag) => match tag.name().as_ref() {
                "w:tab" => line.push('\t'),
                "w:br" | "w:cr" => {
                    // What stands before a break within a paragraph is no end of it.
                    line.truncate(line.trim_end_matches(' ').len());
                    line.push('\n');
                }
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
