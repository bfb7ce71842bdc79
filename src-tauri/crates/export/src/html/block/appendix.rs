//! The beginning of an appendix.

use writing::Text;

use crate::escape::html;
use crate::html::writer::Writer;

/// Label and title as one heading, the reference below.
pub(super) fn write(label: &str, title: &Text, reference: &str, page: &mut Writer) {
    let mut inside = Vec::new();
    if !label.trim().is_empty() {
        inside.push(format!("<span class=\"label\">{}</span>", html(label.trim())));
    }
    if !title.is_empty() {
        inside.push(page.runs(title));
    }
    page.heading(2, "appendix", &inside.join(" "));
    let reference = reference.trim();
    if !reference.is_empty() {
        let bracketed =
            if reference.starts_with('(') { reference.to_owned() } else { format!("({reference})") };
        page.line("p", "reference", &bracketed);
    }
}
