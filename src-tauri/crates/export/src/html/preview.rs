//! The preview: the page as Word would show it, with a mark at each piece that says where it comes from.

use records::PhotoId;
use writing::article::{Origin, Section};
use writing::{Article, Block};

use super::block;
use super::writer::{Image, Writer};
use crate::Format;
use crate::escape::html;

/// How the preview looks: the sheet of A4, the head, the rules, the grid of photos. For the window to put into its frame.
pub const PREVIEW_CSS: &str = include_str!("preview.css");

/// The body of the preview: `<article class="sheet …">` with one `<section data-section data-origin>` a section.
/// `photo` answers the address of a photo's picture.
pub fn preview(article: &Article, photo: &dyn Fn(&PhotoId) -> Option<String>, format: Format) -> String {
    let image = |id: &PhotoId| photo(id).map(|src| Image { src, size: None });
    let mut page = Writer::preview(&image);
    let style = article.style;
    page.raw(&format!(
        "<article class=\"sheet {}\" lang=\"vi\" data-body=\"{}\" data-line=\"{}\" data-gap=\"{}\" data-indent=\"{}\" \
         data-left=\"{}\" data-right=\"{}\" data-top=\"{}\">\n",
        format.code(),
        style.body_pt.clamp(13, 14),
        style.line_spacing.clamp(100, 150) / 5 * 5,
        style.paragraph_pt.clamp(6, 12) / 2 * 2,
        if style.first_line < 1135 { 1000 } else { 1270 },
        style.margin_left.clamp(30, 35),
        style.margin_right.clamp(15, 20),
        style.margin_top.clamp(20, 25),
    ));
    for section in &article.sections {
        open(section, &mut page);
        block::write(&section.blocks, &mut page);
        page.raw("</section>\n");
    }
    page.raw("</article>\n");
    page.out
}

fn open(section: &Section, page: &mut Writer) {
    let (origin, stale) = match &section.origin {
        Origin::Own { stale, .. } => ("own", *stale),
        Origin::Generated => ("generated", false),
        Origin::Fixed => ("fixed", false),
    };
    let stale = if stale { " data-stale=\"true\"" } else { "" };
    let name = html(&section.name);
    page.raw(&format!("<section data-section=\"{name}\" data-origin=\"{origin}\"{stale}>\n"));
}

/// Some blocks as HTML, without a page around them: a section's wording.
pub fn blocks(blocks: &[Block], photo: &dyn Fn(&PhotoId) -> Option<String>) -> String {
    let image = |id: &PhotoId| photo(id).map(|src| Image { src, size: None });
    let mut page = Writer::preview(&image).headed();
    block::write(blocks, &mut page);
    page.out
}
