//! Who wrote.

use writing::Text;

use crate::html::writer::Writer;

/// At the right, in italics.
pub(super) fn write(author: &Text, page: &mut Writer) {
    page.text("p", "byline", author);
}
