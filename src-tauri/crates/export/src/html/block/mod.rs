//! The blocks in HTML, one file each; the stand-alone page and the preview differ by their styles only.

mod addressees;
mod appendix;
mod byline;
mod citation;
mod heading;
mod item;
mod national_head;
mod paragraph;
mod photo_grid;
mod recipients;
mod signature;
mod table;
mod title;
mod type_name;

use writing::Block;

use super::writer::Writer;

/// Writes blocks one after the other.
pub(super) fn write<'b>(blocks: impl IntoIterator<Item = &'b Block>, page: &mut Writer) {
    for block in blocks {
        if !matches!(block, Block::Item { .. }) {
            page.close_list();
        }
        page.cut();
        match block {
            Block::NationalHead(head) => national_head::write(head, page),
            Block::TypeName(name) => type_name::write(name, page),
            Block::Addressees(to) => addressees::write(to, page),
            Block::Citation(basis) => citation::write(basis, page),
            Block::Title(title) => title::write(title, page),
            Block::Lead(text) => paragraph::lead(text, page),
            Block::Paragraph(text) => paragraph::body(text, page),
            Block::Heading { level, marker, text } => heading::write(*level, marker, text, page),
            Block::Item { marker, text } => item::write(marker, text, page),
            Block::Table { columns, rows } => table::write(columns, rows, page),
            Block::PhotoGrid(figures) => photo_grid::write(figures, page),
            Block::Byline(author) => byline::write(author, page),
            Block::Signature { left, right } => signature::write(left, right, page),
            Block::Recipients(to) => recipients::write(to, page),
            Block::Appendix { label, title, reference } => appendix::write(label, title, reference, page),
        }
    }
    page.close_list();
}
