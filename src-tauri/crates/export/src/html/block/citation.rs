//! A line of the legal bases.

use writing::Text;

use crate::html::writer::Writer;

/// In italics.
pub(super) fn write(basis: &Text, page: &mut Writer) {
    page.text("p", "citation", basis);
}
