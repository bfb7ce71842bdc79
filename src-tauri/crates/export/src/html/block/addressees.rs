//! Kính gửi.

use crate::html::writer::Writer;
use crate::lines::{self, Addressees};

/// One addressee on the line, several below it.
pub(super) fn write(to: &[String], page: &mut Writer) {
    match lines::addressees(to) {
        Addressees::None => {}
        Addressees::One(one) => page.line("p", "addressee", &format!("Kính gửi: {one}")),
        Addressees::Several(several) => {
            page.raw("<div class=\"addressees\">\n");
            page.line("p", "", "Kính gửi:");
            page.raw("<div>\n");
            several.iter().for_each(|line| page.line("p", "", line));
            page.raw("</div>\n</div>\n");
        }
    }
}
