//! Who signs, with recipients or a second signature on the left.

use writing::article::{LeftSide, SignatureBlock};

use super::recipients;
use crate::html::writer::Writer;

/// Two columns.
pub(super) fn write(left: &LeftSide, right: &[SignatureBlock], page: &mut Writer) {
    let class = if matches!(left, LeftSide::Signer(_)) { "signing halves" } else { "signing" };
    page.raw(&format!("<div class=\"{class}\">\n<div>\n"));
    match left {
        LeftSide::Empty => {}
        LeftSide::Recipients(to) => recipients::write(to, page),
        LeftSide::Signer(signer) => write_one(signer, page),
    }
    page.raw("</div>\n<div>\n");
    right.iter().for_each(|signer| write_one(signer, page));
    page.raw("</div>\n</div>\n");
}

fn write_one(signer: &SignatureBlock, page: &mut Writer) {
    signer.authority.iter().for_each(|line| page.line("p", "authority", line));
    let name = page.runs(&signer.name);
    page.element("p", "signer", &name);
}
