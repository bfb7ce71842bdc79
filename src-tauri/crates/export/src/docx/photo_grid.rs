//! Photos two by two, captions below; one photo alone takes the width of the text.

use docx_rs::{Paragraph, Pic, Run, Table, TableCell, TableRow};
use writing::article::Figure;

use super::media::Media;
use super::sheet::{Sheet, mm};
use super::{styles, table_layout, text};
use crate::Jpeg;

/// English Metric Units in a twentieth of a point.
const EMU: f64 = 635.0;
/// Between two photos of a row.
const GUTTER_MM: f64 = 5.0;
/// The tallest photo of a row, and the tallest that stands alone: neither fills a page.
const TALLEST_MM: f64 = 90.0;
const TALLEST_ALONE_MM: f64 = 120.0;

/// The grid; `None` without photos.
pub(super) fn build(figures: &[Figure], sheet: &Sheet, media: &mut Media) -> Option<Table> {
    let columns = [sheet.width / 2, sheet.width - sheet.width / 2];
    match figures {
        [] => None,
        [one] => {
            let cell =
                framed(one, sheet.width, shape(one, media), (sheet.width, mm(TALLEST_ALONE_MM)), media);
            Some(table_layout::layout(&[sheet.width], vec![TableRow::new(vec![cell]).cant_split()]))
        }
        several => {
            let rows = several.chunks(2).map(|pair| row(pair, columns, media).cant_split()).collect();
            Some(table_layout::layout(&columns, rows))
        }
    }
}

/// Two photos of like height, or the last one in the middle.
fn row(pair: &[Figure], columns: [i32; 2], media: &mut Media) -> TableRow {
    let room = columns[0] - mm(GUTTER_MM) / 2;
    let height = pair
        .iter()
        .filter_map(|figure| shape(figure, media))
        .map(|shape| (f64::from(room) / shape) as i32)
        .fold(mm(TALLEST_MM), i32::min)
        .max(1);
    let mut cells = Vec::new();
    for (figure, column) in pair.iter().zip(columns) {
        let shape = shape(figure, media);
        if pair.len() == 1 {
            cells.push(
                framed(figure, columns[0] + columns[1], shape, (room, mm(TALLEST_MM)), media).grid_span(2),
            );
        } else {
            cells.push(framed(figure, column, shape, (room, height), media));
        }
    }
    TableRow::new(cells)
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
