//! The head of an official paper: bodies and number on the left, country, motto and date on the right.

use docx_rs::{Paragraph, Table, TableRow};
use writing::article::NationalHead;

use super::sheet::{Sheet, pt};
use super::styles::{self, points, space};
use super::{rule, table_layout, text};
use crate::clean;
use crate::measure::{Balanced, Face, balance, width};

/// Ô số 1.
pub(crate) const COUNTRY: &str = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM";
/// The motto: hyphens with spaces.
pub(crate) const MOTTO: &str = "Độc lập - Tự do - Hạnh phúc";
/// What stays free at each side of the left column, in points.
const AIR: f64 = 2.0;

/// The head as a table of two columns and one or two rows.
pub(super) fn build(head: &NationalHead, sheet: &Sheet) -> Table {
    let columns = [sheet.left, sheet.right];
    let mut rows = vec![row(columns, bodies(head, sheet), country(sheet))];
    if head.number.is_some() || head.about.is_some() || head.place_date.is_some() {
        rows.push(row(columns, number(head), place_date(head, sheet)));
    }
    table_layout::layout(&columns, rows)
}

fn row(columns: [i32; 2], left: Vec<Paragraph>, right: Vec<Paragraph>) -> TableRow {
    TableRow::new(vec![table_layout::cell(columns[0], left), table_layout::cell(columns[1], right)])
        .cant_split()
}

fn bodies(head: &NationalHead, sheet: &Sheet) -> Vec<Paragraph> {
    let mut lines: Vec<Paragraph> =
        head.governing.iter().map(|line| name(line, Face::Regular, sheet).0).collect();
    let mut last = None;
    for line in &head.issuer {
        let (paragraph, wrapped) = name(line, Face::Bold, sheet);
        lines.push(paragraph);
        last = Some(wrapped);
    }
    lines.extend(last.map(|name| rule::centred(sheet.left, rule::under(&name))));
    lines
}

/// A body's name; if it is too long for one line, lines of like length.
fn name(line: &str, face: Face, sheet: &Sheet) -> (Paragraph, Balanced) {
    let line = clean::words(line);
    let column = f64::from(sheet.left) / 20.0;
    let wrapped = balance(&line, face, points::HEAD as f64, column - 2.0 * AIR);
    let indent = pt((column - wrapped.room) / 2.0);
    let paragraph = text::plain(styles::LETTERHEAD, &line).indent(Some(indent), None, Some(indent), None);
    (if face == Face::Bold { bold(paragraph) } else { paragraph }, wrapped)
}

fn bold(mut paragraph: Paragraph) -> Paragraph {
    for child in &mut paragraph.children {
        if let docx_rs::ParagraphChild::Run(run) = child {
            **run = std::mem::take(run).bold();
        }
    }
    paragraph
}

fn country(sheet: &Sheet) -> Vec<Paragraph> {
    let motto = text::plain(styles::LETTERHEAD, MOTTO);
    vec![
        bold(text::plain(styles::LETTERHEAD, COUNTRY)),
        sized(bold(motto), points::MOTTO),
        rule::centred(sheet.right, width(MOTTO, Face::Bold, points::MOTTO as f64)),
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

fn number(head: &NationalHead) -> Vec<Paragraph> {
    let mut lines = Vec::new();
    if let Some(number) = &head.number {
        let paragraph = text::paragraph(styles::LETTERHEAD, number).line_spacing(space(120, 0));
        lines.push(sized(paragraph, points::MOTTO));
    }
    // The subject stands 6 points below the number (Phụ lục I, II.5b).
    lines.extend(
        head.about
            .as_ref()
            .map(|about| text::paragraph(styles::LETTERHEAD, about).line_spacing(space(120, 0))),
    );
    lines
}

/// Place and date; a place of many words breaks into lines of like length.
fn place_date(head: &NationalHead, sheet: &Sheet) -> Vec<Paragraph> {
    let Some(place) = &head.place_date else { return Vec::new() };
    let column = f64::from(sheet.right) / 20.0;
    let room = balance(&clean::words(&place.words()), Face::Italic, points::MOTTO as f64, column).room;
    let indent = pt((column - room) / 2.0);
    let line = text::paragraph(styles::PLACE_DATE, place).indent(Some(indent), None, Some(indent), None);
    vec![line.line_spacing(space(120, 0))]
}
