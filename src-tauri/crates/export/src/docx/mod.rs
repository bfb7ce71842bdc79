//! Word files. Blocks ─► docx-rs ─► canonical form ─► package.

mod addressees;
mod appendix;
mod byline;
mod canonical;
mod citation;
mod even;
mod first_guess;
mod heading;
mod item;
mod media;
pub(crate) mod national_head;
mod pack;
mod page;
mod paragraph;
mod parts;
mod photo_grid;
mod properties;
mod recipients;
mod rule;
mod sheet;
mod signature;
mod styles;
mod table;
mod table_layout;
mod text;
mod title;
mod type_name;

use docx_rs::{Document, DocumentChild, Docx, Paragraph, Table};
use writing::{Article, Block};

use crate::Pictures;
use crate::fault::ExportFault;
use media::Media;
use pack::Part;
use sheet::Sheet;

/// The Word file of an Article. The same Article and pictures give the same bytes, always.
pub fn write(article: &Article, pictures: &dyn Pictures) -> Result<Vec<u8>, ExportFault> {
    let sheet = Sheet::of(article);
    let mut media = Media::new(pictures);
    let mut document = Document::new();
    let mut body = Body { sheet: &sheet, media: &mut media, pieces: Vec::new(), appendix: false };
    body.write(article);
    let last = page::section(&sheet, body.appendix);
    document.children = first_guess::settled(body.pieces);
    document.section_property = last;
    let mut docx = Docx::new().styles(styles::all(&sheet));
    docx.document = document;
    let built = docx.build();

    let mut parts = vec![
        Part::new("[Content_Types].xml", parts::content_types()),
        Part::new("_rels/.rels", parts::package_relationships()),
        Part::new("docProps/app.xml", properties::app(&article.properties)),
        Part::new("docProps/core.xml", properties::core(&article.properties)),
        Part::new("word/document.xml", canonical::document(&built.document, &media.alternatives)?.to_part()),
        Part::new("word/_rels/document.xml.rels", parts::document_relationships(&media)),
        Part::new("word/styles.xml", canonical::styles(&built.styles)?.to_part()),
        Part::new("word/settings.xml", parts::SETTINGS),
        Part::new("word/fontTable.xml", parts::FONT_TABLE),
        Part::new(
            "word/header1.xml",
            canonical::header(&docx_rs::BuildXML::build(&page::header()))?.to_part(),
        ),
    ];
    parts.extend(media.parts());
    pack::pack(&parts)
}

/// The air below the head, in points.
const AFTER_HEAD_PT: f64 = 12.0;
/// The air below a table of data, in points.
const AFTER_TABLE_PT: f64 = 6.0;

/// The body while it is being put together.
struct Body<'s, 'p> {
    sheet: &'s Sheet,
    media: &'s mut Media<'p>,
    pieces: Vec<DocumentChild>,
    /// Whether the section that is open belongs to an appendix.
    appendix: bool,
}

fn is_signature(block: &Block) -> bool {
    matches!(block, Block::Signature { .. })
}

/// Whether a text leads up to what follows it: a list, a table, photos.
fn introduces(block: &Block) -> bool {
    match block {
        Block::Paragraph(text) | Block::Item { text, .. } => text.words().ends_with(':'),
        _ => false,
    }
}

impl Body<'_, '_> {
    fn write(&mut self, article: &Article) {
        let blocks: Vec<&Block> = article.blocks().collect();
        for (place, block) in blocks.iter().enumerate() {
            let before = self.pieces.len();
            match (block, blocks.get(place + 1)) {
                (Block::Signature { left, right }, Some(Block::Recipients(below))) => {
                    self.table(signature::build(left, right, below, self.sheet));
                }
                (Block::Recipients(_), _) if place > 0 && is_signature(blocks[place - 1]) => {}
                _ => self.block(block),
            }
            let signed = blocks.get(place + 1).is_some_and(|next| is_signature(next));
            if signed || introduces(block) {
                // Of a table also its last row: what is below it is air only.
                let held = if matches!(block, Block::Table { .. }) { 2 } else { 1 };
                self.pieces[before..].iter_mut().rev().take(held).for_each(table_layout::keep_with_next);
            }
        }
        if !matches!(self.pieces.last(), Some(DocumentChild::Paragraph(_))) {
            self.paragraph(table_layout::spacer());
        }
    }

    fn block(&mut self, block: &Block) {
        let sheet = self.sheet;
        match block {
            Block::NationalHead(head) => {
                self.table(national_head::build(head, sheet));
                self.paragraph(table_layout::gap(AFTER_HEAD_PT));
            }
            Block::TypeName(name) => self.paragraphs(type_name::build(name, sheet)),
            Block::Addressees(to) => self.paragraphs(addressees::build(to, sheet)),
            Block::Citation(basis) => self.paragraph(citation::build(basis)),
            Block::Title(title) => self.paragraph(title::build(title, sheet)),
            Block::Lead(text) => self.paragraph(paragraph::lead(text)),
            Block::Paragraph(text) => self.paragraph(paragraph::body(text)),
            Block::Heading { level, marker, text } => self.paragraph(heading::build(*level, marker, text)),
            Block::Item { marker, text } => self.paragraph(item::build(marker, text)),
            Block::Table { columns, rows } => {
                if let Some(table) = table::build(columns, rows, sheet) {
                    self.table(table);
                    self.paragraph(table_layout::gap(AFTER_TABLE_PT));
                }
            }
            Block::PhotoGrid(figures) => {
                for grid in photo_grid::build(figures, sheet, self.media) {
                    self.table(grid);
                }
            }
            Block::Byline(author) => self.paragraph(byline::build(author)),
            Block::Signature { left, right } => self.table(signature::build(left, right, &[], sheet)),
            Block::Recipients(to) => self.paragraphs(recipients::lines(to, 240)),
            Block::Appendix { label, title, reference } => {
                self.end_section();
                self.paragraphs(appendix::build(label, title, reference, sheet));
            }
        }
    }

    /// Ends the page, so that the appendix has its own and counts it from 1.
    fn end_section(&mut self) {
        if !self.pieces.is_empty() {
            let section = page::section(self.sheet, self.appendix);
            self.paragraph(table_layout::spacer().section_property(section));
        }
        self.appendix = true;
    }

    fn paragraphs(&mut self, paragraphs: Vec<Paragraph>) {
        paragraphs.into_iter().for_each(|paragraph| self.paragraph(paragraph));
    }

    fn paragraph(&mut self, paragraph: Paragraph) {
        self.pieces.push(DocumentChild::Paragraph(Box::new(paragraph)));
    }

    /// A table; two that follow each other are held apart.
    fn table(&mut self, table: Table) {
        if matches!(self.pieces.last(), Some(DocumentChild::Table(_))) {
            self.paragraph(table_layout::spacer().keep_next(true));
        }
        self.pieces.push(DocumentChild::Table(Box::new(table)));
    }
}
