//! The author's own wording of a section: cleaned HTML in, blocks out.

use std::collections::HashSet;
use std::sync::LazyLock;

use quick_xml::Reader;
use quick_xml::events::Event;
use vietnamese::normal::nfc;

use crate::article::{Block, Run, Text};

static CLEANER: LazyLock<ammonia::Builder<'static>> = LazyLock::new(|| {
    let mut builder = ammonia::Builder::empty();
    builder
        .tags(HashSet::from(["p", "strong", "b", "em", "i", "ul", "ol", "li", "br"]))
        .clean_content_tags(HashSet::from(["script", "style", "head", "title", "xml"]));
    builder
});

/// HTML from an editor or a clipboard with nothing left but paragraphs, bold, italic and lists.
pub fn clean(html: &str) -> String {
    CLEANER.clean(&nfc(html)).to_string()
}

/// The blocks of an own wording.
pub fn blocks(html: &str) -> Vec<Block> {
    let cleaned = clean(html);
    let mut reader = Reader::from_str(&cleaned);
    let config = reader.config_mut();
    config.check_end_names = false;
    config.allow_unmatched_ends = true;
    let mut wording = Wording::default();
    loop {
        match reader.read_event() {
            Ok(Event::Start(tag)) => wording.start(tag.name().as_ref()),
            Ok(Event::End(tag)) => wording.end(tag.name().as_ref()),
            Ok(Event::Empty(_)) => wording.close(),
            Ok(Event::Text(text)) => wording.text(&text),
            Ok(Event::GeneralRef(entity)) => wording.text(&entity_text(&entity)),
            // What the cleaner lets through is well-formed; should it ever not be, what was read still counts.
            Ok(Event::Eof) | Err(_) => break,
            Ok(_) => {}
        }
    }
    wording.close();
    wording.blocks
}

fn entity_text(name: &str) -> String {
    match name {
        "amp" => "&".into(),
        "lt" => "<".into(),
        "gt" => ">".into(),
        "quot" => "\"".into(),
        "apos" => "'".into(),
        "nbsp" => " ".into(),
        other => {
            let code = match other.strip_prefix("#x") {
                Some(hex) => u32::from_str_radix(hex, 16).ok(),
                None => other.strip_prefix('#').and_then(|decimal| decimal.parse().ok()),
            };
            code.and_then(char::from_u32).map(String::from).unwrap_or_default()
        }
    }
}

#[derive(Default)]
struct Wording {
    blocks: Vec<Block>,
    runs: Vec<Run>,
    bold: u32,
    italic: u32,
    /// The open lists: the number of the next item, none for hyphens.
    lists: Vec<Option<u32>>,
    marker: Option<String>,
}

impl Wording {
    fn start(&mut self, tag: &str) {
        match tag {
            "strong" | "b" => self.bold += 1,
            "em" | "i" => self.italic += 1,
            "ul" => self.open_list(None),
            "ol" => self.open_list(Some(1)),
            "li" => {
                self.close();
                self.marker = Some(match self.lists.last_mut() {
                    Some(Some(number)) => {
                        *number += 1;
                        format!("{}.", *number - 1)
                    }
                    _ => "-".into(),
                });
            }
            _ => self.close(),
        }
    }

    fn end(&mut self, tag: &str) {
        match tag {
            "strong" | "b" => self.bold = self.bold.saturating_sub(1),
            "em" | "i" => self.italic = self.italic.saturating_sub(1),
            "ul" | "ol" => {
                self.close();
                self.lists.pop();
            }
            _ => self.close(),
        }
    }

    fn open_list(&mut self, first: Option<u32>) {
        self.close();
        self.lists.push(first);
    }

    fn text(&mut self, text: &str) {
        let text = text.replace(['\n', '\t', '\r', '\u{a0}'], " ");
        if text.trim().is_empty() && self.runs.is_empty() {
            return;
        }
        let (bold, italic) = (self.bold > 0, self.italic > 0);
        match self.runs.last_mut() {
            Some(last) if (last.bold, last.italic) == (bold, italic) => last.text.push_str(&text),
            _ => self.runs.push(Run { text, bold, italic, ..Run::default() }),
        }
    }

    fn close(&mut self) {
        let mut runs = std::mem::take(&mut self.runs);
        if let Some(first) = runs.first_mut() {
            first.text = first.text.trim_start().to_owned();
        }
        if let Some(last) = runs.last_mut() {
            last.text = last.text.trim_end().to_owned();
        }
        let text = Text(runs);
        if text.is_empty() {
            return;
        }
        self.blocks.push(match self.marker.take() {
            Some(marker) => Block::Item { marker, text },
            None => Block::Paragraph(text),
        });
    }
}

/// The words of blocks, a line each: what is compared when the facts below an own wording change.
pub fn plain_text(blocks: &[Block]) -> String {
    let lines = blocks.iter().filter_map(|block| match block {
        Block::Heading { marker, text, .. } | Block::Item { marker, text } => {
            Some(format!("{marker} {}", text.words()).trim().to_owned())
        }
        other => running_text(other).map(Text::words),
    });
    lines.collect::<Vec<_>>().join("\n")
}

fn running_text(block: &Block) -> Option<&Text> {
    match block {
        Block::Title(text)
        | Block::Lead(text)
        | Block::Paragraph(text)
        | Block::Citation(text)
        | Block::Byline(text) => Some(text),
        _ => None,
    }
}

/// The blocks as the editor takes them: paragraphs, bold, italic, lists.
pub fn to_html(blocks: &[Block]) -> String {
    let mut html = String::new();
    let mut open: Option<&str> = None;
    for block in blocks {
        let list = match block {
            Block::Item { marker, .. } if marker == "-" => Some("ul"),
            Block::Item { .. } => Some("ol"),
            _ => None,
        };
        if open != list {
            html.extend(open.map(|tag| format!("</{tag}>")));
            html.extend(list.map(|tag| format!("<{tag}>")));
            open = list;
        }
        match block {
            Block::Item { text, .. } => html.push_str(&format!("<li><p>{}</p></li>", inline(text))),
            Block::Heading { marker, text, .. } => {
                html.push_str(&format!("<p><strong>{marker} {}</strong></p>", inline(text)));
            }
            other => html.extend(running_text(other).map(|text| format!("<p>{}</p>", inline(text)))),
        }
    }
    html.extend(open.map(|tag| format!("</{tag}>")));
    html
}

fn inline(text: &Text) -> String {
    let escape = |text: &str| text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;");
    let run = |run: &Run| {
        let mut words = escape(&run.text);
        if run.italic {
            words = format!("<em>{words}</em>");
        }
        if run.bold {
            words = format!("<strong>{words}</strong>");
        }
        words
    };
    text.0.iter().map(run).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn word_rubbish_goes_and_the_words_stay() {
        let html = "<p class=MsoNormal style='mso-x:1'>Xin <b>chào</b><o:p></o:p> &amp; mời</p><script>x()</script>\
                    <ul><li>một</li><li><p>hai</p></li></ul>";
        let blocks = blocks(html);
        assert_eq!(plain_text(&blocks), "Xin chào & mời\n- một\n- hai");
        assert_eq!(
            to_html(&blocks),
            "<p>Xin <strong>chào</strong> &amp; mời</p><ul><li><p>một</p></li><li><p>hai</p></li></ul>"
        );
    }

    #[test]
    fn a_wording_survives_the_editor_and_back() {
        let html = "<p>Một <em>hai</em> &lt;ba&gt;</p><ol><li><p>bốn</p></li></ol>";
        assert_eq!(to_html(&blocks(html)), html);
    }
}
