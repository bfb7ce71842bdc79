//! Tables of data: lines, a head row that repeats on every page, rows that do not split.

use docx_rs::{AlignmentType, Paragraph, Table, TableCell, TableRow, VAlignType};
use writing::Text;
use writing::article::{Column, Row, TableAlign};

use super::sheet::Sheet;
use super::{even, styles, table_layout, text};
use crate::measure::Face;

/// Word's limit of columns.
const MOST_COLUMNS: usize = 63;

/// A table as wide as the text; `None` without columns. What a row has too much stands in its last cell.
pub(super) fn build(columns: &[Column], rows: &[Row], sheet: &Sheet) -> Option<Table> {
    let widest = rows.iter().map(Vec::len).max().unwrap_or(0);
    let count = columns.len().max(widest).min(MOST_COLUMNS);
    if count == 0 {
        return None;
    }
    let widths = widths(columns, count, sheet.width);
    let mut lines = Vec::with_capacity(rows.len() + 1);
    if columns.iter().any(|column| !column.head.trim().is_empty()) {
        let heads: Vec<Text> = columns.iter().map(|column| column.head.as_str().into()).collect();
        let mut head = line(&heads, &widths, |place, text| {
            centred(text::paragraph(styles::TABLE_HEAD, text), text, Face::Bold, widths[place], sheet)
        });
        table_layout::hold_row(&mut head);
        lines.push(head);
    }
    for row in rows {
        lines.push(line(row, &widths, |place, text| {
            let align = columns.get(place).map_or(TableAlign::Left, |column| column.align);
            let cell = text::paragraph(styles::TABLE_TEXT, text).align(alignment(align));
            match align {
                TableAlign::Centre => centred(cell, text, Face::Regular, widths[place], sheet),
                TableAlign::Left | TableAlign::Right => cell,
            }
        }));
    }
    if lines.is_empty() {
        return None;
    }
    Some(table_layout::grid(&widths, lines).style(styles::DATA_TABLE))
}

fn line(cells: &[Text], widths: &[i32], paragraph: impl Fn(usize, &Text) -> Paragraph) -> TableRow {
    let last = widths.len() - 1;
    let cell = |(place, width): (usize, &i32)| -> TableCell {
        let upto = if place == last { cells.len() } else { place + 1 };
        let mut texts: Vec<Paragraph> =
            cells.iter().take(upto).skip(place).map(|text| paragraph(place, text)).collect();
        if texts.is_empty() {
            texts.push(paragraph(place, &Text::default()));
        }
        table_layout::cell(*width, texts).vertical_align(VAlignType::Center)
    };
    TableRow::new(widths.iter().enumerate().map(cell).collect()).cant_split()
}

/// What is centred in a cell comes in lines of like length: "08 giờ 30 phút –" over "10 giờ 00 phút".
fn centred(cell: Paragraph, words: &Text, face: Face, column: i32, sheet: &Sheet) -> Paragraph {
    let room = column - 2 * styles::CELL_PADDING;
    even::lines(cell, &words.words(), (face, sheet.table()), room, f64::from(room) / 20.0).0
}

/// The columns' widths by their shares; a column without one gets a share of 1.
fn widths(columns: &[Column], count: usize, width: i32) -> Vec<i32> {
    let share = |place: usize| columns.get(place).map_or(1, |column| i64::from(column.share.max(1)));
    let sum: i64 = (0..count).map(share).sum();
    let mut widths: Vec<i32> = (0..count)
        .map(|place| i32::try_from(i64::from(width) * share(place) / sum).unwrap_or(width))
        .collect();
    let rest = width - widths.iter().sum::<i32>();
    widths[count - 1] += rest;
    widths
}

fn alignment(align: TableAlign) -> AlignmentType {
    match align {
        TableAlign::Left => AlignmentType::Left,
        TableAlign::Centre => AlignmentType::Center,
        TableAlign::Right => AlignmentType::Right,
    }
}
