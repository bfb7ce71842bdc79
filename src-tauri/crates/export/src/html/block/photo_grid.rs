//! Photos with their captions.

use writing::article::Figure;

use crate::escape::html;
use crate::html::writer::Writer;
use crate::photo_rows::{self, Row};

/// In the rows that the author wants; else one photo takes the width, several stand two by two.
pub(super) fn write(figures: &[Figure], page: &mut Writer) {
    if figures.is_empty() {
        return;
    }
    if photo_rows::arranged(figures) {
        for Row { of, figures } in photo_rows::rows(figures) {
            page.raw(&format!("<div class=\"photo-row of-{of}\">\n"));
            figures.iter().for_each(|figure| write_one(figure, page));
            page.raw("</div>\n");
        }
        return;
    }
    let class = if figures.len() == 1 { "photos one" } else { "photos" };
    page.raw(&format!("<div class=\"{class}\">\n"));
    figures.iter().for_each(|figure| write_one(figure, page));
    page.raw("</div>\n");
}

fn write_one(figure: &Figure, page: &mut Writer) {
    let image = (page.image)(&figure.photo).map(|image| {
        let alt = if figure.alt.trim().is_empty() { &figure.caption } else { &figure.alt };
        let size = image.size.map_or_else(String::new, |(w, h)| format!(" width=\"{w}\" height=\"{h}\""));
        format!("<img src=\"{}\" alt=\"{}\"{size}>\n", html(&image.src), html(alt.trim()))
    });
    let caption = figure.caption.trim();
    if image.is_none() && caption.is_empty() {
        return;
    }
    page.raw("<figure>\n");
    page.raw(image.as_deref().unwrap_or(""));
    page.line("figcaption", "", caption);
    page.raw("</figure>\n");
}
