//! Who signs, with recipients or a second signature on the left: one table row, never alone on a page.

use docx_rs::{Paragraph, Table, TableRow};
use writing::article::{LeftSide, SignatureBlock};

use super::sheet::Sheet;
use super::styles::{self, space};
use super::{recipients, table_layout, text};

/// Room for the signature and the stamp between authority and name: four to five lines.
const SIGNING_ROOM: u32 = 1300;
/// Above the block.
const ABOVE: u32 = 240;

/// The two columns. With recipients the right column is the wider one; two signatures stand in halves, and what is
/// below them stands in the same row, so that no page can begin with it.
pub(super) fn build(left: &LeftSide, right: &[SignatureBlock], below: &[String], sheet: &Sheet) -> Table {
    let (columns, mut left) = match left {
        LeftSide::Empty => ([sheet.left, sheet.right], vec![Paragraph::new().style(styles::RECIPIENTS)]),
        LeftSide::Recipients(to) => ([sheet.left, sheet.right], recipients::lines(to, ABOVE)),
        LeftSide::Signer(signer) => {
            let half = sheet.width / 2;
            ([half, sheet.width - half], signatures(std::slice::from_ref(signer)))
        }
    };
    if !below.is_empty() {
        left.extend(recipients::lines(below, ABOVE));
    }
    let cells = vec![table_layout::cell(columns[0], left), table_layout::cell(columns[1], signatures(right))];
    let mut row = TableRow::new(cells).cant_split();
    table_layout::hold_row(&mut row);
    table_layout::layout(&columns, vec![row])
}

fn signatures(signers: &[SignatureBlock]) -> Vec<Paragraph> {
    let mut lines = Vec::new();
    for signer in signers {
        for (i, authority) in signer.authority.iter().enumerate() {
            let above = if i == 0 { ABOVE } else { 0 };
            lines.push(text::plain(styles::SIGNATURE, authority).line_spacing(space(above, 0)));
        }
        lines.push(text::paragraph(styles::SIGNATURE, &signer.name).line_spacing(space(SIGNING_ROOM, 0)));
    }
    if lines.is_empty() {
        lines.push(Paragraph::new().style(styles::SIGNATURE));
    }
    lines
}
