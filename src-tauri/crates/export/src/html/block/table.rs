//! Tables of data.

use std::borrow::Cow;

use writing::article::{Column, Row, TableAlign};

use crate::escape::html;
use crate::html::writer::Writer;

/// A head row and the rows; every row gets as many cells as the widest.
pub(super) fn write(columns: &[Column], rows: &[Row], page: &mut Writer) {
    let count = columns.len().max(rows.iter().map(Vec::len).max().unwrap_or(0));
    let headed = columns.iter().any(|column| !column.head.trim().is_empty());
    if count == 0 || (rows.is_empty() && !headed) {
        return;
    }
    page.raw("<table>\n<colgroup>");
    for place in 0..count {
        page.raw(&format!("<col class=\"w{}\">", share(columns, place, count)));
    }
    page.raw("</colgroup>\n");
    if headed {
        page.raw("<thead>\n<tr>");
        for place in 0..count {
            let head = columns.get(place).map_or(Cow::Borrowed(""), |column| html(column.head.trim()));
            page.raw(&format!("<th scope=\"col\">{head}</th>"));
        }
        page.raw("</tr>\n</thead>\n");
    }
    page.raw("<tbody>\n");
    for row in rows {
        page.raw("<tr>");
        for place in 0..count {
            page.raw("<td");
            page.raw(class(columns.get(place)));
            page.raw(">");
            if let Some(text) = row.get(place) {
                page.runs_here(text);
            }
            page.raw("</td>");
        }
        page.raw("</tr>\n");
    }
    page.raw("</tbody>\n</table>\n");
}

/// A column's part of the width in steps of five hundredths: a class instead of a style of its own.
fn share(columns: &[Column], place: usize, count: usize) -> u64 {
    let share = |place: usize| columns.get(place).map_or(1, |column| u64::from(column.share.max(1)));
    let sum: u64 = (0..count).map(share).sum();
    (share(place) * 20 / sum).clamp(1, 19) * 5
}

fn class(column: Option<&Column>) -> &'static str {
    match column.map_or(TableAlign::Left, |column| column.align) {
        TableAlign::Left => "",
        TableAlign::Centre => " class=\"centre\"",
        TableAlign::Right => " class=\"right\"",
    }
}
