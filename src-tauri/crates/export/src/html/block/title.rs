//! The headline.

use writing::Text;

use crate::html::writer::Writer;

/// The page's own heading; a second headline stands below it.
pub(super) fn write(title: &Text, page: &mut Writer) {
    let inside = page.runs(title);
    page.heading(1, "title", &inside);
}
