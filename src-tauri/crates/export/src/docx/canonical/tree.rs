//! A small XML tree. Text and values are kept as written, escaped, so nothing changes by passing through.

use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};

/// An element with its attributes and what is inside.
#[derive(Debug, Clone, PartialEq, Default)]
pub(crate) struct Element {
    /// The name with its prefix: "w:p".
    pub(crate) name: String,
    /// Names and values, the values escaped.
    pub(crate) attributes: Vec<(String, String)>,
    /// What is inside.
    pub(crate) children: Vec<Node>,
}

/// What can be inside an element.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Node {
    /// An element.
    Element(Element),
    /// Text, escaped.
    Text(String),
}

impl Element {
    /// An empty element.
    pub(crate) fn new(name: &str) -> Self {
        Self { name: name.to_owned(), ..Self::default() }
    }

    /// The same with an attribute; the value is escaped here.
    pub(crate) fn with(mut self, name: &str, value: &str) -> Self {
        self.set(name, value);
        self
    }

    /// Sets an attribute; the value is escaped here.
    pub(crate) fn set(&mut self, name: &str, value: &str) {
        let value = escape(value);
        match self.attributes.iter_mut().find(|(known, _)| known == name) {
            Some((_, old)) => *old = value,
            None => self.attributes.push((name.to_owned(), value)),
        }
    }

    /// An attribute's value as written.
    pub(crate) fn get(&self, name: &str) -> Option<&str> {
        self.attributes.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str())
    }

    /// The elements inside.
    pub(crate) fn elements(&self) -> impl Iterator<Item = &Element> {
        self.children
            .iter()
            .filter_map(|node| if let Node::Element(element) = node { Some(element) } else { None })
    }

    /// The elements inside, to be changed.
    pub(crate) fn elements_mut(&mut self) -> impl Iterator<Item = &mut Element> {
        self.children
            .iter_mut()
            .filter_map(|node| if let Node::Element(element) = node { Some(element) } else { None })
    }

    /// The element inside with a name; it is made if there is none.
    pub(crate) fn child(&mut self, name: &str) -> &mut Element {
        let place = self
            .children
            .iter()
            .position(|node| matches!(node, Node::Element(element) if element.name == name));
        let place = place.unwrap_or_else(|| {
            self.children.push(Node::Element(Element::new(name)));
            self.children.len() - 1
        });
        match &mut self.children[place] {
            Node::Element(element) => element,
            Node::Text(_) => unreachable!("the place of an element holds an element"),
        }
    }

    /// Adds an element inside.
    pub(crate) fn push(&mut self, element: Element) {
        self.children.push(Node::Element(element));
    }

    /// Adds text inside, escaped already; no text adds nothing.
    pub(crate) fn push_text(&mut self, text: String) {
        if !text.is_empty() {
            self.children.push(Node::Text(text));
        }
    }

    /// Does something to this element and everything inside, parents first.
    pub(crate) fn visit(&mut self, change: &mut impl FnMut(&mut Element)) {
        change(self);
        self.elements_mut().for_each(|element| element.visit(change));
    }

    /// The whole as a part of a package.
    pub(crate) fn to_part(&self) -> Vec<u8> {
        let mut out = String::from("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n");
        self.print(&mut out);
        out.into_bytes()
    }

    fn print(&self, out: &mut String) {
        out.push('<');
        out.push_str(&self.name);
        for (name, value) in &self.attributes {
            out.push(' ');
            out.push_str(name);
            out.push_str("=\"");
            out.push_str(value);
            out.push('"');
        }
        if self.children.is_empty() {
            out.push_str("/>");
            return;
        }
        out.push('>');
        for node in &self.children {
            match node {
                Node::Element(element) => element.print(out),
                Node::Text(text) => out.push_str(text),
            }
        }
        out.push_str("</");
        out.push_str(&self.name);
        out.push('>');
    }
}

/// Text as it stands in XML.
pub(crate) fn escape(text: &str) -> String {
    quick_xml::escape::escape(text).into_owned()
}

/// Reads a part. Comments and instructions are left out.
pub(crate) fn parse(part: &[u8]) -> Result<Element, String> {
    let text = std::str::from_utf8(part).map_err(|fault| fault.to_string())?;
    let mut reader = Reader::from_str(text);
    let mut open = vec![Element::default()];
    loop {
        match reader.read_event().map_err(|fault| fault.to_string())? {
            Event::Start(start) => open.push(element(&start)?),
            Event::Empty(start) => {
                let element = element(&start)?;
                inside(&mut open)?.push(Node::Element(element));
            }
            Event::End(_) => {
                let element = open.pop().ok_or("an element ends that did not begin")?;
                inside(&mut open)?.push(Node::Element(element));
            }
            Event::Text(text) => add_text(inside(&mut open)?, &text),
            Event::GeneralRef(name) => add_text(inside(&mut open)?, &format!("&{};", &*name)),
            Event::CData(text) => add_text(inside(&mut open)?, &escape(&text)),
            Event::Eof => break,
            Event::Comment(_) | Event::Decl(_) | Event::PI(_) | Event::DocType(_) => {}
        }
    }
    let document = open.pop().filter(|_| open.is_empty()).ok_or("an element does not end")?;
    document.elements().next().cloned().ok_or_else(|| "the part is empty".to_owned())
}

fn inside(open: &mut [Element]) -> Result<&mut Vec<Node>, String> {
    open.last_mut().map(|element| &mut element.children).ok_or_else(|| "text outside the root".to_owned())
}

fn add_text(nodes: &mut Vec<Node>, text: &str) {
    match nodes.last_mut() {
        Some(Node::Text(before)) => before.push_str(text),
        _ => nodes.push(Node::Text(text.to_owned())),
    }
}

fn element(start: &BytesStart) -> Result<Element, String> {
    let mut element = Element::new(start.name().as_ref());
    for attribute in start.attributes() {
        let attribute = attribute.map_err(|fault| fault.to_string())?;
        element.attributes.push((attribute.key.as_ref().to_owned(), attribute.value.clone().into_owned()));
    }
    Ok(element)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_read_is_written_again() {
        let xml = "<w:p w:a=\"1 &amp; 2\"><w:t xml:space=\"preserve\"> a &lt; b &#x1F600; </w:t><w:e/></w:p>";
        let printed = String::from_utf8(parse(xml.as_bytes()).unwrap().to_part()).unwrap();
        assert_eq!(printed.lines().nth(1).unwrap(), xml);
    }

    #[test]
    fn a_broken_part_is_refused() {
        assert!(parse(b"<w:p><w:t></w:p>").is_err());
        assert!(parse(b"").is_err());
    }
}
