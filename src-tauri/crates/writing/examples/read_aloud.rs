//! Prints a paper as plain text, to be read aloud: `read_aloud FILE.event.json [news|report|…]`.
#![allow(clippy::print_stdout, reason = "printing is what this tool is for")]

use records::{DocumentKind, EventFile};
use writing::{Block, Composer, HouseStyle, Section, wording};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut args = std::env::args().skip(1);
    let path = args.next().ok_or("which event file?")?;
    let kind = args.next().and_then(|code| DocumentKind::from_code(&code)).unwrap_or(DocumentKind::News);
    let file = EventFile::read_bytes(&std::fs::read(path)?)?;
    let article = Composer::shipped()?.compose(&file, kind, &HouseStyle::default())?;
    for Section { name, blocks, .. } in &article.sections {
        println!("[{name}]");
        for block in blocks {
            match block {
                Block::Paragraph(_)
                | Block::Lead(_)
                | Block::Title(_)
                | Block::Heading { .. }
                | Block::Item { .. } => {
                    println!("{}\n", wording::plain_text(std::slice::from_ref(block)));
                }
                other => println!("{other:?}\n"),
            }
        }
    }
    for gap in &article.gaps {
        println!("thiếu: {} ({})", gap.what, gap.field);
    }
    for notice in &article.notices {
        println!("lưu ý: {}", notice.vi);
    }
    Ok(())
}
