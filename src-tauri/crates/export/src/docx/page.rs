//! The page: A4, the decree's margins, the page number at top centre from the second page (Phụ lục I, Phần I).

use docx_rs::{
    Header, HeaderReference, PageMargin, PageNum, PageNumType, PageSize, Paragraph, SectionProperty,
};

use super::sheet::{Sheet, mm};
use super::styles;

/// A4 upright, in twentieths of a point.
const A4: (u32, u32) = (11906, 16838);
/// From the paper's edge to the page number: about the middle of a margin of 20 mm.
const HEADER_MM: f64 = 10.0;
/// The relationship of the header part.
pub(super) const HEADER_ID: &str = "rIdHeader1";

/// A section of the paper. An appendix counts its own pages.
pub(super) fn section(sheet: &Sheet, restart: bool) -> SectionProperty {
    let mut section = SectionProperty::new()
        .page_size(PageSize::new().size(A4.0, A4.1))
        .page_margin(PageMargin {
            top: sheet.margin_top,
            bottom: sheet.margin_top,
            left: sheet.margin_left,
            right: sheet.margin_right,
            header: mm(HEADER_MM),
            footer: mm(HEADER_MM),
            gutter: 0,
        })
        .title_pg();
    section.header_reference = Some(HeaderReference::new("default", HEADER_ID));
    if restart {
        section = section.page_num_type(PageNumType::new().start(1));
    }
    section
}

/// The header of every page but the first.
pub(super) fn header() -> Header {
    Header::new().add_paragraph(Paragraph::new().style(styles::HEADER).add_page_num(PageNum::new()))
}
