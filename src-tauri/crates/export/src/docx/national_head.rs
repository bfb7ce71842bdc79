//! The head of an official paper: bodies and number on the left, country, motto and date on the right.

use docx_rs::{BreakType, Paragraph, Run, Table, TableRow};
use writing::Text;
use writing::article::NationalHead;

use super::sheet::{Sheet, mm, pt};
use super::styles::{self, points, space};
use super::{even, rule, table_layout, text};
use crate::clean;
use crate::measure::{Balanced, Face, balance, balance_name, width};

/// Ô số 1.
pub(crate) const COUNTRY: &str = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM";
/// The motto: hyphens with spaces.
pub(crate) const MOTTO: &str = "Độc lập - Tự do - Hạnh phúc";
/// What stays free at each side of the left column, in points.
const AIR: f64 = 2.0;

/// How much the right column may take from the left one.
const MOST_GROWTH_MM: f64 = 4.0;

/// The head as a table of two columns and one or two rows.
pub(super) fn build(head: &NationalHead, sheet: &Sheet) -> Table {
    let columns = columns(head, sheet);
    let mut rows = vec![row(columns, bodies(head, columns[0]), country(columns[1]))];
    if head.number.is_some() || head.about.is_some() || head.place_date.is_some() {
        rows.push(row(columns, number(head, columns[0]), place_date(head, columns[1])));
    }
    table_layout::layout(&columns, rows)
}

/// The two columns. The right one grows a little for a place and date that nearly fit: "Thành phố Hồ Chí Minh".
fn columns(head: &NationalHead, sheet: &Sheet) -> [i32; 2] {
    let place =
        head.place_date.as_ref().map(|place| clean::words(&place.words()).into_owned()).unwrap_or_default();
    let wanted = pt(width(&place, Face::Italic, points::MOTTO as f64) + 2.0 * AIR);
    let right =
        if wanted <= sheet.right + mm(MOST_GROWTH_MM) { wanted.max(sheet.right) } else { sheet.right };
    [sheet.width - right, right]
}

fn row(columns: [i32; 2], left: Vec<Paragraph>, right: Vec<Paragraph>) -> TableRow {
    TableRow::new(vec![table_layout::cell(columns[0], left), table_layout::cell(columns[1], right)])
        .cant_split()
}

fn bodies(head: &NationalHead, column: i32) -> Vec<Paragraph> {
    let mut lines: Vec<Paragraph> =
        head.governing.iter().map(|line| name(line, Face::Regular, column).0).collect();
    let mut last = None;
    for line in &head.issuer {
        let (paragraph, wrapped) = name(line, Face::Bold, column);
        lines.push(paragraph);
        last = Some(wrapped);
    }
    lines.extend(last.map(|name| rule::centred(column, rule::under(&name))));
    lines
}

/// A body's name; if it is too long for one line, lines of like length.
fn name(line: &str, face: Face, column: i32) -> (Paragraph, Balanced) {
    let line = clean::words(line);
    let column = f64::from(column) / 20.0;
    let most = column - 2.0 * AIR;
    let (wrapped, lines) = balance_name(&line, face, points::HEAD as f64, most);
    let paragraph = Paragraph::new().style(styles::LETTERHEAD);
    // Where words alone break the same way, the name stays one piece of text; else its lines are parted.
    let plain = balance(&line, face, points::HEAD as f64, most);
    let paragraph = if plain.lines.len() == wrapped.lines.len() && close(&plain, &wrapped) {
        let indent = pt((column - plain.room) / 2.0);
        text::add_plain(paragraph, &line).indent(Some(indent), None, Some(indent), None)
    } else {
        parted(paragraph, &lines)
    };
    (if face == Face::Bold { bold(paragraph) } else { paragraph }, wrapped)
}

fn close(one: &Balanced, other: &Balanced) -> bool {
    one.lines.iter().zip(&other.lines).all(|(one, other)| (one - other).abs() < 0.01)
}

/// Lines in one paragraph. The space before a break keeps the words apart for whoever reads the text without it.
fn parted(mut paragraph: Paragraph, lines: &[String]) -> Paragraph {
    for (place, line) in lines.iter().enumerate() {
        let last = place + 1 == lines.len();
        let mut run = Run::new().add_text(if last { line.clone() } else { format!("{line} ") });
        if !last {
            run = run.add_break(BreakType::TextWrapping);
        }
        paragraph = paragraph.add_run(run);
    }
    paragraph
}

fn bold(mut paragraph: Paragraph) -> Paragraph {
    for child in &mut paragraph.children {
        if let docx_rs::ParagraphChild::Run(run) = child {
            **run = std::mem::take(run).bold();
        }
    }
    paragraph
}

fn country(column: i32) -> Vec<Paragraph> {
    let motto = text::plain(styles::LETTERHEAD, MOTTO);
    vec![
        bold(text::plain(styles::LETTERHEAD, COUNTRY)),
        sized(bold(motto), points::MOTTO),
        rule::centred(column, width(MOTTO, Face::Bold, points::MOTTO as f64)),
    ]
}

fn sized(mut paragraph: Paragraph, size: usize) -> Paragraph {
    for child in &mut paragraph.children {
        if let docx_rs::ParagraphChild::Run(run) = child {
            **run = std::mem::take(run).size(size * 2);
        }
    }
    paragraph
}

fn number(head: &NationalHead, column: i32) -> Vec<Paragraph> {
    let mut lines = Vec::new();
    if let Some(number) = &head.number {
        let paragraph = text::paragraph(styles::LETTERHEAD, number).line_spacing(space(120, 0));
        lines.push(sized(paragraph, points::MOTTO));
    }
    if let Some(about) = &head.about {
        // The subject stands 6 points below the number (Phụ lục I, II.5b).
        let line = text::paragraph(styles::LETTERHEAD, about).line_spacing(space(120, 0));
        lines.push(within(line, about, (Face::Regular, points::HEAD), column));
    }
    lines
}

fn place_date(head: &NationalHead, column: i32) -> Vec<Paragraph> {
    let Some(place) = &head.place_date else { return Vec::new() };
    let line = text::paragraph(styles::PLACE_DATE, place).line_spacing(space(120, 0));
    vec![within(line, place, (Face::Italic, points::MOTTO), column)]
}

fn within(line: Paragraph, words: &Text, look: (Face, usize), column: i32) -> Paragraph {
    even::lines(line, &words.words(), look, column, f64::from(column) / 20.0 - AIR).0
}
