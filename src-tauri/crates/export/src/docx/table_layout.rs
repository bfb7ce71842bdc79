//! Tables that only lay out: no lines, no padding, fixed columns.

use docx_rs::{
    DocumentChild, LineSpacing, LineSpacingType, Paragraph, Table, TableCell, TableCellContent,
    TableCellMargins, TableChild, TableLayoutType, TableRow, TableRowChild, WidthType,
};

use super::sheet::pt;

/// A table without lines or padding, as wide as its columns.
pub(super) fn layout(columns: &[i32], rows: Vec<TableRow>) -> Table {
    grid(columns, rows).margins(TableCellMargins::new().margin(0, 0, 0, 0))
}

/// A table of fixed columns.
pub(super) fn grid(columns: &[i32], rows: Vec<TableRow>) -> Table {
    let columns: Vec<usize> = columns.iter().map(|width| positive(*width)).collect();
    Table::without_borders(rows)
        .width(columns.iter().sum(), WidthType::Dxa)
        .set_grid(columns)
        .indent(0)
        .layout(TableLayoutType::Fixed)
}

/// A cell of a width with its paragraphs.
pub(super) fn cell(width: i32, paragraphs: impl IntoIterator<Item = Paragraph>) -> TableCell {
    paragraphs
        .into_iter()
        .fold(TableCell::new().width(positive(width), WidthType::Dxa), TableCell::add_paragraph)
}

fn positive(width: i32) -> usize {
    usize::try_from(width).unwrap_or(0)
}

/// What stands between two tables, that they do not become one, and after the last: a line that takes no room.
pub(super) fn spacer() -> Paragraph {
    gap(1.0)
}

/// An empty line of exact height in points.
pub(super) fn gap(height: f64) -> Paragraph {
    let line = LineSpacing::new().before(0).after(0).line_rule(LineSpacingType::Exact).line(pt(height));
    Paragraph::new().line_spacing(line).size(2)
}

/// Holds a piece to what follows: its last paragraph, or the last row of a table.
pub(super) fn keep_with_next(piece: &mut DocumentChild) {
    match piece {
        DocumentChild::Paragraph(paragraph) => hold(paragraph),
        DocumentChild::Table(table) => {
            if let Some(TableChild::TableRow(row)) = table.rows.last_mut() {
                hold_row(row);
            }
        }
        _ => {}
    }
}

/// Holds every paragraph of a row to what follows.
pub(super) fn hold_row(row: &mut TableRow) {
    for TableRowChild::TableCell(cell) in &mut row.cells {
        for content in &mut cell.children {
            if let TableCellContent::Paragraph(paragraph) = content {
                hold(paragraph);
            }
        }
    }
}

fn hold(paragraph: &mut Paragraph) {
    paragraph.property = std::mem::take(&mut paragraph.property).keep_next(true);
}
