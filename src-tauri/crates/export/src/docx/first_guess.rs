//! Against a slip of LibreOffice: before it lays out a page it parts the body into pages of 25 pieces each (rows of
//! tables count as pieces), and what this first guess tears from a piece that keeps with it stays torn if the page
//! happens to be full just there. So where a guess would fall behind a heading, lines that take no room go before the
//! heading, and the guess falls there.

use docx_rs::{DocumentChild, TableCellContent, TableChild, TableRowChild};

use super::{styles, table_layout};

/// The pieces of a guessed page.
const PIECES: usize = 25;

/// The body with such lines where they are needed.
pub(super) fn settled(pieces: Vec<DocumentChild>) -> Vec<DocumentChild> {
    let mut out: Vec<DocumentChild> = Vec::with_capacity(pieces.len());
    let mut full = 0;
    for piece in pieces {
        let size = size(&piece);
        if full + size > PIECES {
            full = 0;
            let kept = out.iter().rev().take_while(|before| keeps_with_next(before)).count();
            let torn: usize = out[out.len() - kept..].iter().map(self::size).sum();
            // A chain longer than a page cannot be kept anyway.
            if torn < PIECES {
                let start = out.len() - kept;
                let line = || DocumentChild::Paragraph(Box::new(table_layout::spacer()));
                out.splice(start..start, (0..torn).map(|_| line()));
                full = torn;
            }
        }
        full += size;
        out.push(piece);
    }
    out
}

fn size(piece: &DocumentChild) -> usize {
    if let DocumentChild::Table(table) = piece { table.rows.len() } else { 1 }
}

fn keeps_with_next(piece: &DocumentChild) -> bool {
    match piece {
        DocumentChild::Paragraph(paragraph) => keeps(paragraph),
        DocumentChild::Table(table) => table.rows.last().is_some_and(|row| {
            let TableChild::TableRow(row) = row;
            row.cells.iter().any(|cell| {
                let TableRowChild::TableCell(cell) = cell;
                cell.children.iter().any(
                    |content| matches!(content, TableCellContent::Paragraph(paragraph) if keeps(paragraph)),
                )
            })
        }),
        _ => false,
    }
}

/// By itself or by its style.
fn keeps(paragraph: &docx_rs::Paragraph) -> bool {
    let style = paragraph.property.style.as_ref().map(|style| style.val.as_str());
    let heading = style.is_some_and(|style| {
        styles::HEADINGS.contains(&style) || [styles::TITLE, styles::APPENDIX].contains(&style)
    });
    heading || paragraph.property.keep_next == Some(true)
}

#[cfg(test)]
mod tests {
    use docx_rs::Paragraph;

    use super::*;

    fn body(marks: &str) -> Vec<DocumentChild> {
        let piece = |mark| match mark {
            'h' => Paragraph::new().style(styles::HEADINGS[0]),
            _ => Paragraph::new().style(styles::BODY),
        };
        marks.chars().map(|mark| DocumentChild::Paragraph(Box::new(piece(mark)))).collect()
    }

    fn marks(pieces: &[DocumentChild]) -> String {
        let mark = |piece: &DocumentChild| match piece {
            DocumentChild::Paragraph(paragraph) if keeps(paragraph) => 'h',
            DocumentChild::Paragraph(paragraph) if paragraph.property.style.is_none() => '_',
            _ => 'p',
        };
        pieces.iter().map(mark).collect()
    }

    #[test]
    fn a_guess_falls_before_the_headings_not_behind_them() {
        let text = "p".repeat(23);
        assert_eq!(marks(&settled(body(&format!("{text}hhp")))), format!("{text}__hhp"));
    }

    #[test]
    fn a_body_without_headings_at_the_guess_stays_as_it_is() {
        let text = format!("{}hp{}", "p".repeat(20), "p".repeat(60));
        assert_eq!(marks(&settled(body(&text))), text);
    }
}
