//! The preview: the page as Word would show it, with a mark at each piece that says where it comes from.

use std::fmt;

use records::PhotoId;
use writing::article::{Origin, Section};
use writing::{Article, Block};

use super::block;
use super::writer::{Image, Writer};
use crate::Format;
use crate::escape::html;

/// How the preview looks: the sheet of A4, the head, the rules, the grid of photos. For the window to put into its frame.
pub const PREVIEW_CSS: &str = include_str!("preview.css");

/// The page of a preview, in pieces that stay the same while the words beside them change: an `<article class="sheet …">`
/// with one `<section data-section data-origin>` a section. It displays as the whole.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sheet {
    /// The opening tag.
    pub open: String,
    /// What stands in it.
    pub sections: Vec<SheetSection>,
}

/// A section of the page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SheetSection {
    /// The opening tag.
    pub open: String,
    /// What stands in it: whole elements, those of a block together.
    pub pieces: Vec<String>,
}

impl fmt::Display for Sheet {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "{}", self.open)?;
        for SheetSection { open, pieces } in &self.sections {
            writeln!(f, "{open}")?;
            pieces.iter().try_for_each(|piece| f.write_str(piece))?;
            f.write_str("</section>\n")?;
        }
        f.write_str("</article>\n")
    }
}

/// The preview of an Article. `photo` answers the address of a photo's picture.
pub fn preview(article: &Article, photo: &dyn Fn(&PhotoId) -> Option<String>, format: Format) -> Sheet {
    let image = |id: &PhotoId| photo(id).map(|src| Image { src, size: None });
    let mut page = Writer::preview(&image);
    let style = article.style;
    let open = format!(
        "<article class=\"sheet {}\" lang=\"vi\" data-body=\"{}\" data-line=\"{}\" data-gap=\"{}\" data-indent=\"{}\" \
         data-left=\"{}\" data-right=\"{}\" data-top=\"{}\">",
        format.code(),
        style.body_pt.clamp(13, 14),
        style.line_spacing.clamp(100, 150) / 5 * 5,
        style.paragraph_pt.clamp(6, 12) / 2 * 2,
        if style.first_line < 1135 { 1000 } else { 1270 },
        style.margin_left.clamp(30, 35),
        style.margin_right.clamp(15, 20),
        style.margin_top.clamp(20, 25),
    );
    let section = |section: &Section| {
        block::write(&section.blocks, &mut page);
        SheetSection { open: open_of(section), pieces: page.take_pieces() }
    };
    Sheet { open, sections: article.sections.iter().map(section).collect() }
}

fn open_of(section: &Section) -> String {
    let (origin, stale) = match &section.origin {
        Origin::Own { stale, .. } => ("own", *stale),
        Origin::Generated => ("generated", false),
        Origin::Fixed => ("fixed", false),
    };
    let stale = if stale { " data-stale=\"true\"" } else { "" };
    format!("<section data-section=\"{}\" data-origin=\"{origin}\"{stale}>", html(&section.name))
}

/// Some blocks as HTML, without a page around them: a section's wording.
pub fn blocks(blocks: &[Block], photo: &dyn Fn(&PhotoId) -> Option<String>) -> String {
    let image = |id: &PhotoId| photo(id).map(|src| Image { src, size: None });
    let mut page = Writer::preview(&image).headed();
    block::write(blocks, &mut page);
    page.out
}
