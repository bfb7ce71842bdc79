//! HTML that a portal's editor lets through: p strong em ul li h3 table tr td br, no attribute but a centred paragraph.

use writing::article::{LeftSide, Run, SignatureBlock};
use writing::{Block, Text};

use crate::clean;
use crate::docx::national_head::{COUNTRY, MOTTO};
use crate::escape::html as escape;
use crate::lines::{self, Addressees};

const CENTRED: &str = "<p style=\"text-align:center\">";

/// Blocks as HTML to paste; photos as markers "[Ảnh 1: …]".
pub(super) fn html(blocks: &[Block]) -> String {
    let mut body = Body::default();
    for block in blocks {
        body.block(block);
    }
    body.close_list();
    body.out
}

#[derive(Default)]
struct Body {
    out: String,
    list: bool,
    photos: usize,
}

impl Body {
    fn block(&mut self, block: &Block) {
        if !matches!(block, Block::Item { .. }) {
            self.close_list();
        }
        match block {
            Block::NationalHead(head) => {
                head.governing.iter().for_each(|line| self.centred(&escape(line)));
                head.issuer.iter().for_each(|line| self.centred(&strong(&escape(line))));
                self.centred(&strong(COUNTRY));
                self.centred(&strong(MOTTO));
                for text in [&head.number, &head.about, &head.place_date].into_iter().flatten() {
                    self.centred(&runs(text));
                }
            }
            Block::TypeName(name) => {
                self.heading(&escape(&name.name));
                name.about.iter().for_each(|about| self.centred(&strong(&runs(about))));
            }
            Block::Addressees(to) => match lines::addressees(to) {
                Addressees::None => {}
                Addressees::One(one) => self.paragraph(&format!("Kính gửi: {}", escape(&one))),
                Addressees::Several(several) => {
                    let lines: Vec<_> = several.iter().map(|line| escape(line)).collect();
                    self.paragraph(&format!("Kính gửi:<br>{}", lines.join("<br>")));
                }
            },
            Block::Citation(text) => self.paragraph(&emphasis(&runs(text))),
            Block::Title(text) => self.heading(&runs(text)),
            Block::Lead(text) => self.paragraph(&strong(&runs(text))),
            Block::Paragraph(text) => self.paragraph(&runs(text)),
            Block::Byline(text) => self.paragraph(&emphasis(&runs(text))),
            Block::Heading { marker, text, .. } => self.heading(&marked(marker, text)),
            Block::Item { marker, text } => self.item(marker, text),
            Block::Table { columns, rows } => {
                let heads: Vec<String> = columns.iter().map(|column| strong(&escape(&column.head))).collect();
                let rows: Vec<Vec<String>> = rows.iter().map(|row| row.iter().map(runs).collect()).collect();
                self.table(heads, rows);
            }
            Block::PhotoGrid(figures) => {
                for figure in figures {
                    self.photos += 1;
                    let caption = escape(figure.caption.trim());
                    let colon = if caption.is_empty() { "" } else { ": " };
                    self.centred(&emphasis(&format!("[Ảnh {}{colon}{caption}]", self.photos)));
                }
            }
            Block::Signature { left, right } => {
                if let LeftSide::Signer(signer) = left {
                    self.signature(signer);
                }
                right.iter().for_each(|signer| self.signature(signer));
                if let LeftSide::Recipients(to) = left {
                    self.recipients(to);
                }
            }
            Block::Recipients(to) => self.recipients(to),
            Block::Appendix { label, title, reference } => {
                self.heading(&escape(label));
                self.centred(&strong(&runs(title)));
                self.centred(&emphasis(&escape(reference)));
            }
        }
    }

    fn put(&mut self, open: &str, inside: &str, close: &str) {
        let inside = inside.trim();
        if !inside.is_empty() {
            self.out.push_str(&format!("{open}{inside}{close}\n"));
        }
    }

    fn paragraph(&mut self, inside: &str) {
        self.put("<p>", inside, "</p>");
    }

    fn centred(&mut self, inside: &str) {
        self.put(CENTRED, inside, "</p>");
    }

    fn heading(&mut self, inside: &str) {
        self.put("<h3>", inside, "</h3>");
    }

    fn item(&mut self, marker: &str, text: &Text) {
        if marker.trim() != "-" {
            self.close_list();
            self.paragraph(&marked(marker, text));
        } else if !text.is_empty() {
            if !self.list {
                self.out.push_str("<ul>\n");
                self.list = true;
            }
            self.put("<li>", &runs(text), "</li>");
        }
    }

    fn close_list(&mut self) {
        if self.list {
            self.out.push_str("</ul>\n");
            self.list = false;
        }
    }

    fn table(&mut self, heads: Vec<String>, mut rows: Vec<Vec<String>>) {
        if heads.iter().any(|head| !head.is_empty()) {
            rows.insert(0, heads);
        }
        let count = rows.iter().map(Vec::len).max().unwrap_or(0);
        if count == 0 {
            return;
        }
        self.out.push_str("<table>\n");
        for mut row in rows {
            row.resize(count, String::new());
            self.out.push_str("<tr>");
            row.iter().for_each(|cell| self.out.push_str(&format!("<td>{cell}</td>")));
            self.out.push_str("</tr>\n");
        }
        self.out.push_str("</table>\n");
    }

    fn signature(&mut self, signer: &SignatureBlock) {
        let mut lines: Vec<String> = signer.authority.iter().map(|line| escape(line).into_owned()).collect();
        lines.push(runs(&signer.name));
        lines.retain(|line| !line.trim().is_empty());
        self.centred(&strong(&lines.join("<br>")));
    }

    fn recipients(&mut self, to: &[String]) {
        let lines: Vec<String> = lines::recipients(to).iter().map(|line| escape(line).into_owned()).collect();
        if !lines.is_empty() {
            self.paragraph(&format!("<strong><em>Nơi nhận:</em></strong><br>{}", lines.join("<br>")));
        }
    }
}

fn strong(inside: &str) -> String {
    around("strong", inside)
}

fn emphasis(inside: &str) -> String {
    around("em", inside)
}

fn around(element: &str, inside: &str) -> String {
    if inside.trim().is_empty() { String::new() } else { format!("<{element}>{inside}</{element}>") }
}

fn marked(marker: &str, text: &Text) -> String {
    format!("{} {}", escape(&clean::words(marker)), runs(text)).trim().to_owned()
}

fn runs(text: &Text) -> String {
    text.0.iter().map(run).collect()
}

fn run(run: &Run) -> String {
    let mut out = escape(&run.text).into_owned();
    if run.italic {
        out = emphasis(&out);
    }
    if run.bold || run.gap {
        out = strong(&out);
    }
    out
}
