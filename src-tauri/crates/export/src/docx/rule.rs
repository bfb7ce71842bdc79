//! Rule lines: an empty paragraph of exact small height with a bottom border and computed indents.
//! A real line, not underlined text and not dashes; and no shape, which old Word versions move about.

use docx_rs::{
    BorderType, Paragraph, ParagraphBorder, ParagraphBorderPosition, ParagraphBorders, ParagraphProperty,
};

use super::sheet::pt;
use super::styles;
use crate::measure::Balanced;

/// Half a point to three quarters prints as a thin solid line; in eighths of a point.
const THICKNESS: usize = 6;

/// A rule of a length in points, centred in a column.
pub(super) fn centred(column: i32, length: f64) -> Paragraph {
    let indent = ((column - pt(length)) / 2).max(0);
    let line = ParagraphBorder::new(ParagraphBorderPosition::Bottom)
        .val(BorderType::Single)
        .size(THICKNESS)
        .space(0)
        .color("000000");
    let mut paragraph = Paragraph::new().style(styles::RULE).indent(Some(indent), None, Some(indent), None);
    paragraph.property = with_border(paragraph.property, line);
    paragraph
}

fn with_border(property: ParagraphProperty, line: ParagraphBorder) -> ParagraphProperty {
    property.set_borders(ParagraphBorders::with_empty().set(line))
}

/// How long the rule below a name is: between a third and a half of its text.
pub(super) fn under(name: &Balanced) -> f64 {
    (0.42 * name.last()).max(name.widest() / 3.0).min(name.last() / 2.0)
}
