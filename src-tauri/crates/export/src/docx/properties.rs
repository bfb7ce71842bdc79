//! What the file says of itself. Nothing of the machine, and no time but the document's own day.

use writing::article::Properties;

use super::canonical::{Element, escape};
use crate::clean;

/// The day of a document that has none.
const NO_DAY: &str = "2000-01-01";

/// `docProps/core.xml`.
pub(super) fn core(properties: &Properties) -> Vec<u8> {
    let author = properties.author.as_deref().filter(|author| !author.trim().is_empty());
    let day = properties.date.map_or_else(|| NO_DAY.to_owned(), |date| date.format("%Y-%m-%d").to_string());
    let time =
        |name: &str| text(Element::new(name).with("xsi:type", "dcterms:W3CDTF"), &format!("{day}T00:00:00Z"));
    let mut root = Element::new("cp:coreProperties")
        .with("xmlns:cp", "http://schemas.openxmlformats.org/package/2006/metadata/core-properties")
        .with("xmlns:dc", "http://purl.org/dc/elements/1.1/")
        .with("xmlns:dcterms", "http://purl.org/dc/terms/")
        .with("xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance");
    for element in [
        text(Element::new("dc:title"), &properties.title),
        text(Element::new("dc:subject"), &properties.subject),
        text(Element::new("dc:creator"), author.unwrap_or(&properties.school)),
        text(Element::new("dc:language"), "vi-VN"),
        time("dcterms:created"),
        time("dcterms:modified"),
    ] {
        root.push(element);
    }
    root.to_part()
}

/// `docProps/app.xml`.
pub(super) fn app(properties: &Properties) -> Vec<u8> {
    let mut root = Element::new("Properties")
        .with("xmlns", "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties");
    root.push(text(Element::new("Application"), "Tin Trường"));
    root.push(text(Element::new("Company"), &properties.school));
    root.to_part()
}

fn text(mut element: Element, words: &str) -> Element {
    element.push_text(escape(clean::words(words).trim()));
    element
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_only_time_is_the_documents_day() {
        let date = chrono::NaiveDate::from_ymd_opt(2026, 10, 21);
        let properties = Properties { title: "A & B".into(), date, ..Properties::default() };
        let xml = String::from_utf8(core(&properties)).unwrap();
        assert!(xml.contains("<dc:title>A &amp; B</dc:title>"));
        assert_eq!(xml.matches("2026-10-21T00:00:00Z").count(), 2);
    }
}
