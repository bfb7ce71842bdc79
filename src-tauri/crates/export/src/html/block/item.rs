//! Items of lists.

use writing::Text;

use crate::escape::html;
use crate::html::writer::Writer;

/// Dashes make a list; other markers ("a)", "1.") are words, since other places refer to them.
pub(super) fn write(marker: &str, text: &Text, page: &mut Writer) {
    let marker = marker.trim();
    if marker == "-" {
        page.open_list();
        page.text("li", "", text);
    } else {
        page.close_list();
        let inside = format!("{} {}", html(marker), page.runs(text));
        if !inside.trim().is_empty() {
            page.element("p", "item", inside.trim());
        }
    }
}
