//! The text for Zalo: plain text, no markup.

use writing::article::{LeftSide, SignatureBlock};
use writing::{Article, Block, Text};

use crate::clean;
use crate::lines::{self, Addressees};

/// A message Article, or any other, as plain text: paragraphs parted by a blank line, items and table rows one a line.
pub fn text(article: &Article) -> String {
    let mut page = Page::default();
    for block in article.blocks() {
        write(block, &mut page);
    }
    page.out.push('\n');
    page.out
}

/// The plain text of some blocks.
pub fn plain(blocks: &[Block]) -> String {
    let mut page = Page::default();
    for block in blocks {
        write(block, &mut page);
    }
    page.out
}

#[derive(Default)]
struct Page {
    out: String,
    in_list: bool,
    photos: usize,
}

impl Page {
    fn put(&mut self, line: &str, list: bool) {
        let line = line.trim();
        if line.is_empty() {
            return;
        }
        if !self.out.is_empty() {
            self.out.push_str(if list && self.in_list { "\n" } else { "\n\n" });
        }
        self.out.push_str(line);
        self.in_list = list;
    }

    fn paragraph(&mut self, line: &str) {
        self.put(line, false);
    }

    fn item(&mut self, line: &str) {
        self.put(line, true);
    }
}

fn said(text: &Text) -> String {
    clean::words(&text.words()).into_owned()
}

fn write(block: &Block, page: &mut Page) {
    match block {
        Block::NationalHead(head) => {
            for line in head.governing.iter().chain(&head.issuer) {
                page.item(&clean::words(line));
            }
            for text in [&head.number, &head.about, &head.place_date].into_iter().flatten() {
                page.item(&said(text));
            }
        }
        Block::TypeName(name) => {
            page.paragraph(&clean::words(&name.name));
            name.about.iter().for_each(|line| page.paragraph(&said(line)));
        }
        Block::Addressees(to) => match lines::addressees(to) {
            Addressees::None => {}
            Addressees::One(one) => page.paragraph(&format!("Kính gửi: {one}")),
            Addressees::Several(several) => {
                page.paragraph("Kính gửi:");
                several.iter().for_each(|line| page.item(line));
            }
        },
        Block::Citation(text)
        | Block::Title(text)
        | Block::Lead(text)
        | Block::Paragraph(text)
        | Block::Byline(text) => page.paragraph(&said(text)),
        Block::Heading { marker, text, .. } => {
            page.paragraph(&format!("{} {}", clean::words(marker), said(text)));
        }
        Block::Item { marker, text } => page.item(&format!("{} {}", clean::words(marker), said(text))),
        Block::Table { columns, rows } => {
            let heads = columns.iter().map(|column| clean::words(&column.head)).collect::<Vec<_>>();
            page.paragraph(&heads.join(" | "));
            for row in rows {
                page.item(&row.iter().map(said).collect::<Vec<_>>().join(" | "));
            }
        }
        Block::PhotoGrid(figures) => {
            for figure in figures {
                page.photos += 1;
                let caption = clean::words(figure.caption.trim());
                let colon = if caption.is_empty() { "" } else { ": " };
                page.item(&format!("[Ảnh {}{colon}{caption}]", page.photos));
            }
        }
        Block::Signature { left, right } => {
            if let LeftSide::Signer(signer) = left {
                signed(signer, page);
            }
            right.iter().for_each(|signer| signed(signer, page));
            if let LeftSide::Recipients(to) = left {
                recipients(to, page);
            }
        }
        Block::Recipients(to) => recipients(to, page),
        Block::Appendix { label, title, reference } => {
            page.paragraph(&clean::words(label));
            page.paragraph(&said(title));
            page.paragraph(&clean::words(reference));
        }
    }
}

fn signed(signer: &SignatureBlock, page: &mut Page) {
    page.paragraph(&clean::words(&signer.authority.join(" ")));
    page.item(&said(&signer.name));
}

fn recipients(to: &[String], page: &mut Page) {
    let to = lines::recipients(to);
    if !to.is_empty() {
        page.paragraph("Nơi nhận:");
        to.iter().for_each(|line| page.item(line));
    }
}
