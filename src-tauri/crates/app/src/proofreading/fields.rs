//! The fields of prose of an event.

use records::{EventFile, Json};
use writing::{Block, wording};

/// A text of an event and where it stands in the file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Field {
    /// "event.title", "speeches[0].gist[1]".
    pub path: String,
    /// The text as it was entered.
    pub text: String,
}

/// Fields that hold prose; codes, ids, numbers of documents and names of files are not read.
const PROSE: [&str; 34] = [
    "title",
    "topic",
    "campaign",
    "unit",
    "co_organisers",
    "place",
    "purposes",
    "meaning",
    "detail",
    "gist",
    "points",
    "summary",
    "text",
    "strengths",
    "weaknesses",
    "causes",
    "solutions",
    "replacement",
    "rounds",
    "award",
    "content",
    "source",
    "item",
    "caption",
    "alt",
    "label",
    "reason",
    "thanks",
    "closing",
    "full_name",
    "titles",
    "name",
    "recipients",
    "subject",
];

/// Every text of an event file that was read as JSON, as given, in the order of the file.
pub fn fields_of(file: &Json) -> Vec<Field> {
    let mut found = Vec::new();
    walk(file, String::new(), false, &mut found);
    found
}

/// The author's own wordings of sections, a text a paragraph.
pub fn own_wordings(file: &EventFile) -> Vec<Field> {
    let sections = file.documents.iter().enumerate().flat_map(|(at, document)| {
        let each = document.sections.iter().enumerate();
        each.map(move |(index, section)| (format!("documents[{at}].sections[{index}].html"), section))
    });
    sections
        .flat_map(|(path, section)| {
            let blocks = wording::blocks(&section.html).into_iter().enumerate();
            blocks.map(move |(number, block)| Field {
                path: format!("{path}#{number}"),
                text: match block {
                    Block::Item { text, .. } | Block::Paragraph(text) => text.words(),
                    other => wording::plain_text(&[other]),
                },
            })
        })
        .collect()
}

fn walk(value: &Json, path: String, prose: bool, found: &mut Vec<Field>) {
    match value {
        Json::Object(fields) => {
            for (name, value) in fields {
                let path = if path.is_empty() { name.clone() } else { format!("{path}.{name}") };
                walk(value, path, PROSE.contains(&name.as_str()), found);
            }
        }
        Json::List(items) => {
            for (index, item) in items.iter().enumerate() {
                walk(item, format!("{path}[{index}]"), prose, found);
            }
        }
        // One word alone may be a code.
        Json::Text(text) if prose && text.trim().contains(char::is_whitespace) => {
            found.push(Field { path, text: text.clone() });
        }
        _ => {}
    }
}
