//! Canonical form: what the builder wrote, put in the schema's order and freed from what varies from run to run.
//!
//! The builder (docx-rs 0.4.22) writes children out of order, numbers from process-wide counters, one id for all
//! pictures and no alternative text. Here each part becomes valid, and the same for the same Article, always.

mod order;
mod tree;

pub(crate) use tree::{Element, escape, parse};

use tree::Node;

use crate::fault::ExportFault;

/// The language of all text.
const LANGUAGE: &str = "vi-VN";

/// The namespaces that our parts use; the builder declares many more.
const NAMESPACES: [(&str, &str); 5] = [
    ("w", "http://schemas.openxmlformats.org/wordprocessingml/2006/main"),
    ("r", "http://schemas.openxmlformats.org/officeDocument/2006/relationships"),
    ("wp", "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"),
    ("a", "http://schemas.openxmlformats.org/drawingml/2006/main"),
    ("pic", "http://schemas.openxmlformats.org/drawingml/2006/picture"),
];

/// `word/document.xml`; `alternatives` are the alternative texts of its pictures in their order.
pub(super) fn document(part: &[u8], alternatives: &[String]) -> Result<Element, ExportFault> {
    let mut root = read("document.xml", part)?;
    tidy(&mut root);
    root.visit(&mut table);
    let mut count = 0;
    root.visit(&mut |element| {
        if element.name == "wp:docPr" {
            element.set("id", &(count + 1).to_string());
            element.set("name", &format!("Ảnh {}", count + 1));
            element.set("descr", alternatives.get(count).map_or("", String::as_str));
            count += 1;
        } else if element.name == "pic:cNvPr" {
            element.set("id", &count.to_string());
            element.set("name", &format!("Ảnh {count}"));
        }
    });
    if count != alternatives.len() {
        let cause = format!("{count} pictures drawn, {} placed", alternatives.len());
        return Err(ExportFault::Part { part: "document.xml", cause });
    }
    Ok(root)
}

/// `word/header1.xml`.
pub(super) fn header(part: &[u8]) -> Result<Element, ExportFault> {
    let mut root = read("header1.xml", part)?;
    tidy(&mut root);
    Ok(root)
}

/// `word/styles.xml`: the language set, our Normal instead of the builder's bare one, the defaults named.
pub(super) fn styles(part: &[u8]) -> Result<Element, ExportFault> {
    let mut root = read("styles.xml", part)?;
    let mut bare_normal = true;
    root.children.retain(|node| match node {
        Node::Element(style) if style.get("w:styleId") == Some("Normal") => !std::mem::take(&mut bare_normal),
        _ => true,
    });
    for element in root.elements_mut() {
        match (element.name.as_str(), element.get("w:styleId")) {
            ("w:docDefaults", _) => {
                let language = element.child("w:rPrDefault").child("w:rPr").child("w:lang");
                language.set("w:val", LANGUAGE);
                language.set("w:eastAsia", LANGUAGE);
            }
            ("w:style", Some("Normal" | "TableNormal")) => element.set("w:default", "1"),
            _ => {}
        }
        if element.get("w:type") == Some("table") {
            // A style has no width of its own.
            element.child("w:tblPr").children.retain(|node| !is(node, "w:tblW") && !is(node, "w:jc"));
        }
    }
    tidy(&mut root);
    Ok(root)
}

fn read(part: &'static str, bytes: &[u8]) -> Result<Element, ExportFault> {
    let mut root = parse(bytes).map_err(|cause| ExportFault::Part { part, cause })?;
    root.attributes =
        NAMESPACES.iter().map(|(prefix, name)| (format!("xmlns:{prefix}"), (*name).to_owned())).collect();
    Ok(root)
}

/// Children in the schema's order, nothing that it does not know, nothing empty, nothing that varies.
fn tidy(element: &mut Element) {
    element.elements_mut().for_each(tidy);
    match element.name.as_str() {
        "w:p" | "w:tr" => element.attributes.retain(|(name, _)| !name.starts_with("w14:")),
        "w:gridCol" => element.attributes.retain(|(name, _)| name == "w:w"),
        "w:fldChar" => element.attributes.retain(|(name, _)| name == "w:fldCharType"),
        name if name.starts_with("a:") || name.starts_with("pic:") => {
            element.attributes.retain(|(name, _)| !name.starts_with("xmlns"));
        }
        _ => {}
    }
    if let Some(order) = order::of(&element.name) {
        let place = |node: &Node| match node {
            Node::Element(child) => order.iter().position(|name| *name == child.name),
            Node::Text(_) => None,
        };
        element.children.retain(|node| place(node).is_some());
        element.children.sort_by_key(|node| place(node));
    }
    element.children.retain(|node| match node {
        Node::Element(child) => {
            !child.children.is_empty()
                || !child.attributes.is_empty()
                || !matches!(
                    child.name.as_str(),
                    "w:pPr" | "w:rPr" | "w:trPr" | "w:tcPr" | "w:pBdr" | "w:tcBorders" | "w:tblBorders"
                )
        }
        Node::Text(_) => true,
    });
}

fn is(node: &Node, name: &str) -> bool {
    matches!(node, Node::Element(element) if element.name == name)
}

/// The first row of a table of data repeats on every page.
fn table(element: &mut Element) {
    if element.name != "w:tbl" {
        return;
    }
    let properties = element.child("w:tblPr");
    let data = properties
        .elements()
        .any(|style| style.name == "w:tblStyle" && style.get("w:val") == Some(super::styles::DATA_TABLE));
    let look = if data { "0620" } else { "0600" };
    let tbl_look = properties.child("w:tblLook");
    for (name, value) in [
        ("w:val", look),
        ("w:firstRow", if data { "1" } else { "0" }),
        ("w:lastRow", "0"),
        ("w:firstColumn", "0"),
        ("w:lastColumn", "0"),
        ("w:noHBand", "1"),
        ("w:noVBand", "1"),
    ] {
        tbl_look.set(name, value);
    }
    if data && let Some(head) = element.elements_mut().find(|row| row.name == "w:tr") {
        let row = head.child("w:trPr");
        row.children.push(Node::Element(Element::new("w:tblHeader")));
        tidy(head);
    }
}
