//! The head of an official paper.

use writing::article::NationalHead;

use crate::docx::national_head::{COUNTRY, MOTTO};
use crate::html::writer::Writer;

/// Two columns: bodies and number, country and date.
pub(super) fn write(head: &NationalHead, page: &mut Writer) {
    page.raw("<div class=\"national-head\">\n<div class=\"bodies\">\n");
    head.governing.iter().for_each(|line| page.line("p", "governing", line));
    page.line("p", "issuer", &head.issuer.join(" "));
    page.raw("</div>\n<div class=\"country\">\n");
    page.line("p", "country-name", COUNTRY);
    page.line("p", "motto", MOTTO);
    page.raw("</div>\n");
    if head.number.is_some() || head.about.is_some() || head.place_date.is_some() {
        page.raw("<div class=\"numbering\">\n");
        head.number.iter().for_each(|number| page.text("p", "number", number));
        head.about.iter().for_each(|about| page.text("p", "about", about));
        page.raw("</div>\n<div class=\"dating\">\n");
        head.place_date.iter().for_each(|place| page.text("p", "place-date", place));
        page.raw("</div>\n");
    }
    page.raw("</div>\n");
}
