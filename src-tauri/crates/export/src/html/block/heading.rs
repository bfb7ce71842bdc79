//! Numbered headings.

use writing::Text;

use crate::escape::html;
use crate::html::writer::Writer;

/// Level 1 of the paper is level 2 of the page: the page's own heading is its title.
pub(super) fn write(level: u8, marker: &str, text: &Text, page: &mut Writer) {
    let inside = format!("{} {}", html(marker.trim()), page.runs(text));
    page.heading(level.clamp(1, 3) + 1, &format!("part-{}", level.clamp(1, 3)), inside.trim());
}
