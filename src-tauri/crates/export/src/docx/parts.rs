//! The package's small parts that say the same of every document, or nearly.

use super::canonical::Element;
use super::media::Media;
use super::page;

const RELATIONSHIPS: &str = "http://schemas.openxmlformats.org/package/2006/relationships";
const OFFICE: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE: &str = "http://schemas.openxmlformats.org/package/2006/relationships/metadata";
const WORD_TYPE: &str = "application/vnd.openxmlformats-officedocument.wordprocessingml";

/// `[Content_Types].xml`.
pub(super) fn content_types() -> Vec<u8> {
    let mut root =
        Element::new("Types").with("xmlns", "http://schemas.openxmlformats.org/package/2006/content-types");
    for (extension, kind) in [
        ("rels", "application/vnd.openxmlformats-package.relationships+xml"),
        ("xml", "application/xml"),
        ("jpg", "image/jpeg"),
    ] {
        root.push(Element::new("Default").with("Extension", extension).with("ContentType", kind));
    }
    for (part, kind) in [
        ("word/document.xml", format!("{WORD_TYPE}.document.main+xml")),
        ("word/styles.xml", format!("{WORD_TYPE}.styles+xml")),
        ("word/settings.xml", format!("{WORD_TYPE}.settings+xml")),
        ("word/fontTable.xml", format!("{WORD_TYPE}.fontTable+xml")),
        ("word/header1.xml", format!("{WORD_TYPE}.header+xml")),
        ("docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml".to_owned()),
        (
            "docProps/app.xml",
            "application/vnd.openxmlformats-officedocument.extended-properties+xml".to_owned(),
        ),
    ] {
        let name = format!("/{part}");
        root.push(Element::new("Override").with("PartName", &name).with("ContentType", &kind));
    }
    root.to_part()
}

/// `_rels/.rels`.
pub(super) fn package_relationships() -> Vec<u8> {
    relationships([
        ("rId1".to_owned(), format!("{OFFICE}/officeDocument"), "word/document.xml".to_owned()),
        ("rId2".to_owned(), format!("{PACKAGE}/core-properties"), "docProps/core.xml".to_owned()),
        ("rId3".to_owned(), format!("{OFFICE}/extended-properties"), "docProps/app.xml".to_owned()),
    ])
}

/// `word/_rels/document.xml.rels`.
pub(super) fn document_relationships(media: &Media) -> Vec<u8> {
    let fixed = [
        ("rIdStyles".to_owned(), format!("{OFFICE}/styles"), "styles.xml".to_owned()),
        ("rIdSettings".to_owned(), format!("{OFFICE}/settings"), "settings.xml".to_owned()),
        ("rIdFonts".to_owned(), format!("{OFFICE}/fontTable"), "fontTable.xml".to_owned()),
        (page::HEADER_ID.to_owned(), format!("{OFFICE}/header"), "header1.xml".to_owned()),
    ];
    let pictures = media.relationships().map(|(id, target)| (id, format!("{OFFICE}/image"), target));
    relationships(fixed.into_iter().chain(pictures))
}

fn relationships(list: impl IntoIterator<Item = (String, String, String)>) -> Vec<u8> {
    let mut root = Element::new("Relationships").with("xmlns", RELATIONSHIPS);
    for (id, kind, target) in list {
        root.push(Element::new("Relationship").with("Id", &id).with("Type", &kind).with("Target", &target));
    }
    root.to_part()
}

/// `word/settings.xml`: the current mode, so that Word does not write "Compatibility Mode" in its title bar.
pub(super) const SETTINGS: &str = concat!(
    r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>"#,
    "\n",
    r#"<w:settings xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">"#,
    r#"<w:zoom w:percent="100"/><w:defaultTabStop w:val="720"/>"#,
    r#"<w:characterSpacingControl w:val="doNotCompress"/><w:compat>"#,
    r#"<w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/>"#,
    r#"</w:compat><w:themeFontLang w:val="vi-VN"/>"#,
    r#"<w:decimalSymbol w:val=","/><w:listSeparator w:val=";"/></w:settings>"#,
);

/// `word/fontTable.xml`: what to take where Times New Roman is missing.
pub(super) const FONT_TABLE: &str = concat!(
    r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>"#,
    "\n",
    r#"<w:fonts xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">"#,
    r#"<w:font w:name="Times New Roman"><w:altName w:val="Tinos"/><w:panose1 w:val="02020603050405020304"/>"#,
    r#"<w:charset w:val="00"/><w:family w:val="roman"/><w:pitch w:val="variable"/></w:font></w:fonts>"#,
);
