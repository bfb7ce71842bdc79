//! "BÁO CÁO" and its subject, together the page's heading.

use writing::article::TypeName;

use crate::escape::html;
use crate::html::writer::Writer;

/// The type's name and the lines of the subject.
pub(super) fn write(name: &TypeName, page: &mut Writer) {
    let mut inside = Vec::new();
    if !name.name.trim().is_empty() {
        inside.push(format!("<span class=\"type\">{}</span>", html(name.name.trim())));
    }
    for about in name.about.iter().filter(|about| !about.is_empty()) {
        inside.push(format!("<span class=\"subject\">{}</span>", page.runs(about)));
    }
    page.heading(1, "type-name", &inside.join(" "));
}
