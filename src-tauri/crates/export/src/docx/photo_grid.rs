//! Photos in rows, captions below.

use docx_rs::{Paragraph, Pic, Run, Table, TableCell, TableRow};
use writing::article::Figure;

use super::media::Media;
use super::sheet::{Sheet, mm};
use super::{styles, table_layout, text};
use crate::Jpeg;
use crate::photo_rows::{self, Row};

/// English Metric Units in a twentieth of a point.
const EMU: f64 = 635.0;
/// Between two photos of a row.
const GUTTER_MM: f64 = 5.0;
/// The tallest photo of a row, and the tallest that stands alone: neither fills a page.
const TALLEST_MM: f64 = 90.0;
const TALLEST_ALONE_MM: f64 = 120.0;

/// The grid: a table for all rows that follow each other with as many columns; none without photos.
pub(super) fn build(figures: &[Figure], sheet: &Sheet, media: &mut Media) -> Vec<Table> {
    let rows = photo_rows::rows(figures);
    rows.chunk_by(|one, next| columns(one) == columns(next))
        .map(|like| {
            let widths = divided(sheet.width, like.first().map_or(1, columns));
            let rows = like.iter().map(|one| row(one, &widths, media).cant_split()).collect();
            table_layout::layout(&widths, rows)
        })
        .collect()
}

/// Two that are left of a row of three stand in halves; one stands in the middle of the line, whatever its width.
fn columns(row: &Row) -> usize {
    if row.figures.len() == 1 { row.of } else { row.figures.len() }
}

fn divided(width: i32, parts: usize) -> Vec<i32> {
    let count = i32::try_from(parts.max(1)).unwrap_or(1);
    let mut widths = vec![width / count; parts.max(1)];
    if let Some(last) = widths.last_mut() {
        *last += width % count;
    }
    widths
}

/// Photos of like height.
fn row(Row { of, figures }: &Row, columns: &[i32], media: &mut Media) -> TableRow {
    let line: i32 = columns.iter().sum();
    let (room, tallest) = match of {
        1 => (line, mm(TALLEST_ALONE_MM)),
        _ => (divided(line, *of)[0] - mm(GUTTER_MM) / 2, mm(TALLEST_MM)),
    };
    if let [one] = figures {
        let cell = framed(one, line, shape(one, media), (room, tallest), media);
        return TableRow::new(vec![if *of > 1 { cell.grid_span(*of) } else { cell }]);
    }
    let height = figures
        .iter()
        .filter_map(|figure| shape(figure, media))
        .map(|shape| (f64::from(room) / shape) as i32)
        .fold(tallest, i32::min)
        .max(1);
    let cells = figures.iter().zip(columns);
    TableRow::new(
        cells
            .map(|(figure, column)| framed(figure, *column, shape(figure, media), (room, height), media))
            .collect(),
    )
}

/// Width over height, if there is a picture.
fn shape(figure: &Figure, media: &Media) -> Option<f64> {
    let Jpeg { width, height, .. } = media.picture(figure)?;
    Some(f64::from(*width) / f64::from(*height))
}

/// A cell with the picture as large as its room allows, and the caption.
fn framed(figure: &Figure, cell: i32, shape: Option<f64>, room: (i32, i32), media: &mut Media) -> TableCell {
    let mut inside = Vec::new();
    if let Some(shape) = shape
        && let Some(id) = media.place(figure)
    {
        let width = f64::from(room.0).min(f64::from(room.1) * shape);
        // A placeholder: the real bytes go into the package as they are. Its bytes are its id, so that no two
        // pictures are taken for one.
        let picture = Pic::new_with_dimensions(id.clone().into_bytes(), 1, 1)
            .id(id)
            .size(emu(width), emu(width / shape));
        inside.push(Paragraph::new().style(styles::PICTURE).add_run(Run::new().add_image(picture)));
    }
    if !figure.caption.trim().is_empty() {
        inside.push(text::plain(styles::CAPTION, &figure.caption));
    }
    if inside.is_empty() {
        inside.push(Paragraph::new().style(styles::CAPTION));
    }
    table_layout::cell(cell, inside)
}

fn emu(length: f64) -> u32 {
    // At least a point: a picture of no height is an error to Word.
    (length * EMU).max(12_700.0) as u32
}
