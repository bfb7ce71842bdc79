//! Articles written as plain text, for cases and for looking at pages. One line a thing:
//!
//! ```text
//! kind: report
//! head: UBND XÃ GÒ MÂY | TRƯỜNG MẦM NON HẠT THÓC VÀNG | Số:      /BC-MNHTV | Gò Mây, ngày 05 tháng 01 năm 2027
//! type: BÁO CÁO | Kết quả …
//! p: A paragraph with *bold*, _italic_, {event.place:words from a field} and [CẦN BỔ SUNG: giờ].
//! ```
//!
//! Several governing bodies, issuer lines, subjects or authorities are parted by " / ".

use records::{DocumentKind, PhotoId, PhotoWidth};
use writing::article::{
    Column, Figure, LeftSide, NationalHead, Origin, Properties, Run, SignatureBlock, TableAlign, TypeName,
};
use writing::{Article, Block, HouseStyle, Section, Text};

/// Reads an article.
pub(crate) fn article(case: &str) -> Article {
    let mut sections: Vec<Section> = Vec::new();
    let mut kind = DocumentKind::News;
    let mut style = HouseStyle::default();
    let mut left = LeftSide::Empty;
    for line in case.lines().filter(|line| !line.trim().is_empty()) {
        let (word, rest) = line.split_once(": ").unwrap_or((line.trim_end_matches(':'), ""));
        let rest = rest.trim_end();
        match word {
            "kind" => kind = DocumentKind::from_code(rest).expect("a kind of document"),
            "body_pt" => style.body_pt = rest.parse().expect("points"),
            "section" => sections.push(section(rest)),
            "recipient" => match &mut left {
                LeftSide::Recipients(to) => to.push(rest.to_owned()),
                _ => left = LeftSide::Recipients(vec![rest.to_owned()]),
            },
            "sign-left" => left = LeftSide::Signer(signer(rest)),
            _ => {
                if sections.is_empty() {
                    sections.push(section("body"));
                }
                let blocks = &mut sections.last_mut().expect("a section").blocks;
                block(word, rest, blocks, &mut left);
            }
        }
    }
    let mut article = Article {
        kind,
        title: String::new(),
        properties: Properties {
            school: "Trường Mầm non Hạt Thóc Vàng".into(),
            date: chrono::NaiveDate::from_ymd_opt(2026, 12, 23),
            ..Properties::default()
        },
        sections,
        gaps: vec![],
        notices: vec![],
        style,
    };
    let title = article.blocks().find_map(|block| match block {
        Block::Title(title) => Some(title.words()),
        Block::TypeName(name) => Some(format!(
            "{} {}",
            name.name,
            name.about.iter().map(Text::words).collect::<Vec<_>>().join(" ")
        )),
        _ => None,
    });
    article.title = title.unwrap_or_else(|| "Công văn".into());
    article.properties.title = article.title.clone();
    article
}

fn section(words: &str) -> Section {
    let (name, origin) = words.split_once(' ').unwrap_or((words, "generated"));
    let origin = match origin {
        "fixed" => Origin::Fixed,
        "own" => Origin::Own { generated: vec![], stale: false, basis: String::new() },
        _ => Origin::Generated,
    };
    Section { name: name.to_owned(), blocks: vec![], origin }
}

fn block(word: &str, rest: &str, blocks: &mut Vec<Block>, left: &mut LeftSide) {
    let cells: Vec<&str> = rest.split('|').map(str::trim).collect();
    let cell = |i: usize| cells.get(i).copied().unwrap_or("");
    let optional = |i: usize| (!cell(i).is_empty()).then(|| text(cell(i)));
    let block = match word {
        "head" => Block::NationalHead(NationalHead {
            governing: parts(cell(0)),
            issuer: parts(cell(1)),
            number: optional(2),
            place_date: optional(3),
            about: optional(4),
        }),
        "type" => Block::TypeName(TypeName {
            name: cell(0).to_owned(),
            about: cells.iter().skip(1).map(|about| text(about)).collect(),
        }),
        "to" => Block::Addressees(cells.iter().map(|to| (*to).to_owned()).collect()),
        "citation" => Block::Citation(text(rest)),
        "title" => Block::Title(text(rest)),
        "lead" => Block::Lead(text(rest)),
        "p" => Block::Paragraph(text(rest)),
        "byline" => Block::Byline(text(rest)),
        "h1" => Block::Heading { level: 1, marker: cell(0).to_owned(), text: text(cell(1)) },
        "h2" => Block::Heading { level: 2, marker: cell(0).to_owned(), text: text(cell(1)) },
        "item" => Block::Item { marker: cell(0).to_owned(), text: text(cell(1)) },
        "columns" => {
            Block::Table { columns: cells.iter().map(|column| self::column(column)).collect(), rows: vec![] }
        }
        "row" | "rows" => {
            let Some(Block::Table { rows, .. }) = blocks.last_mut() else {
                unreachable!("a row without columns")
            };
            let (times, cells) = if word == "row" {
                (1, cells.as_slice())
            } else {
                (cell(0).parse().expect("a number of rows"), &cells[1..])
            };
            for n in 1..=times {
                rows.push(cells.iter().map(|cell| text(&cell.replace("{n}", &n.to_string()))).collect());
            }
            return;
        }
        "photo" => {
            let width = PhotoWidth::ALL.iter().find(|width| width.code() == cell(3)).copied();
            let figure =
                Figure { photo: PhotoId::from(cell(0)), caption: cell(1).into(), alt: cell(2).into(), width };
            if let Some(Block::PhotoGrid(figures)) = blocks.last_mut() {
                figures.push(figure);
                return;
            }
            Block::PhotoGrid(vec![figure])
        }
        "sign" => {
            if let Some(Block::Signature { right, .. }) = blocks.last_mut() {
                right.push(signer(rest));
                return;
            }
            Block::Signature { left: std::mem::replace(left, LeftSide::Empty), right: vec![signer(rest)] }
        }
        "recipients" => Block::Recipients(cells.iter().map(|to| (*to).to_owned()).collect()),
        "appendix" => {
            Block::Appendix { label: cell(0).into(), title: text(cell(1)), reference: cell(2).into() }
        }
        other => unreachable!("unknown word {other:?} in a case"),
    };
    blocks.push(block);
}

fn parts(cell: &str) -> Vec<String> {
    cell.split(" / ").filter(|part| !part.is_empty()).map(str::to_owned).collect()
}

fn signer(rest: &str) -> SignatureBlock {
    let (authority, name) = rest.split_once(" | ").unwrap_or((rest, ""));
    SignatureBlock { authority: parts(authority), name: text(name) }
}

/// "Họ và tên 4 left".
fn column(words: &str) -> Column {
    let mut words: Vec<&str> = words.split(' ').collect();
    let align = match words.pop() {
        Some("centre") => TableAlign::Centre,
        Some("right") => TableAlign::Right,
        _ => TableAlign::Left,
    };
    let share = words.pop().and_then(|share| share.parse().ok()).expect("a share");
    Column { head: words.join(" "), share, align }
}

fn text(words: &str) -> Text {
    let mut runs = Vec::new();
    let mut run = Run::default();
    let push = |run: &mut Run, runs: &mut Vec<Run>| {
        if !run.text.is_empty() {
            runs.push(Run { text: std::mem::take(&mut run.text), ..run.clone() });
        }
    };
    let mut rest = words;
    while let Some(letter) = rest.chars().next() {
        rest = &rest[letter.len_utf8()..];
        match letter {
            '*' => {
                push(&mut run, &mut runs);
                run.bold = !run.bold;
            }
            '_' => {
                push(&mut run, &mut runs);
                run.italic = !run.italic;
            }
            '[' if rest.starts_with("CẦN BỔ SUNG") => {
                push(&mut run, &mut runs);
                let end = rest.find(']').expect("a gap ends");
                runs.push(Run { text: format!("[{}]", &rest[..end]), gap: true, ..Run::default() });
                rest = &rest[end + 1..];
            }
            '{' => {
                push(&mut run, &mut runs);
                let (from, words) = rest.split_once(':').expect("a field and its words");
                let (words, after) = words.split_once('}').expect("the words end");
                let from = from.split(' ').map(str::to_owned).collect();
                runs.push(Run { text: words.to_owned(), from, ..run.clone() });
                rest = after;
            }
            letter => run.text.push(letter),
        }
    }
    push(&mut run, &mut runs);
    Text(runs)
}
