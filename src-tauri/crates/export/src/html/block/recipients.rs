//! Nơi nhận.

use crate::html::writer::Writer;
use crate::lines;

/// The head and its lines.
pub(super) fn write(to: &[String], page: &mut Writer) {
    let to = lines::recipients(to);
    if to.is_empty() {
        return;
    }
    page.raw("<div class=\"recipients\">\n");
    page.line("p", "recipients-head", "Nơi nhận:");
    to.iter().for_each(|line| page.line("p", "", line));
    page.raw("</div>\n");
}
