//! The worked cases: an event, and what its documents must show.

use std::fs;
use std::path::{Path, PathBuf};

use serde_json::Value;

use crate::docx::Docx;
use crate::words::{same, strings};
use crate::{html, root};

/// An event file and what is expected of it.
pub struct Case {
    /// "s04-exchange"
    pub name: String,
    /// The event file.
    pub event: PathBuf,
    /// The kinds of documents that the case is about.
    pub documents: Vec<String>,
    /// What must be seen.
    pub facts: Vec<Fact>,
    /// What must be nowhere.
    pub hidden: Vec<String>,
}

/// Something that must be seen.
pub struct Fact {
    /// In words.
    pub fact: String,
    /// The document that must show it, if one is named.
    pub document: Option<String>,
    /// Where a reader would look; only papers with a layout have such places.
    pub zone: Option<String>,
    any_of: Vec<String>,
    also: Vec<String>,
    before: Option<String>,
    pictures: Option<usize>,
    first_line: bool,
}

/// A document in one format, as a reader sees it.
pub struct Seen {
    /// "news"
    pub document: String,
    /// "docx", "html" or "txt".
    pub format: &'static str,
    lines: Vec<String>,
    pictures: usize,
}

impl Case {
    /// Reads a case of `tests/cases`.
    pub fn read(name: &str) -> Self {
        let folder = root().join("tests/cases");
        let text =
            fs::read_to_string(folder.join(format!("{name}.expect.json"))).expect("the case's expectation");
        let expected: Value = serde_json::from_str(&text).expect("the expectation is JSON");
        Self {
            name: name.to_owned(),
            event: folder.join(format!("{name}.event.json")),
            documents: texts(&expected["documents"]),
            facts: expected["must_show"].as_array().into_iter().flatten().map(Fact::read).collect(),
            hidden: texts(&expected["must_not_show"]),
        }
    }
}

impl Fact {
    fn read(json: &Value) -> Self {
        let text = |name: &str| json[name].as_str().map(str::to_owned);
        Self {
            fact: text("fact").unwrap_or_default(),
            document: text("document"),
            zone: text("zone"),
            any_of: texts(&json["any_of"]),
            also: texts(&json["also"]),
            before: text("before"),
            pictures: json["image_count"].as_u64().and_then(|count| usize::try_from(count).ok()),
            first_line: json["first_line"].as_bool().unwrap_or_default(),
        }
    }

    /// Whether a document shows it.
    pub fn is_shown_by(&self, seen: &Seen) -> bool {
        let words = same(&seen.lines.join("\n"));
        let first = seen.lines.first().map(|line| same(line)).unwrap_or_default();
        let has = |text: &String| words.contains(&same(text));
        let found = self.any_of.iter().any(|text| {
            let text = same(text);
            match words.find(&text) {
                Some(place) => {
                    // A second mention further down does not undo the order of the first ones.
                    self.before
                        .as_ref()
                        .is_none_or(|later| words.find(&same(later)).is_some_and(|it| place < it))
                        && (!self.first_line || first.contains(&text))
                }
                None => false,
            }
        });
        found && self.also.iter().all(has) && self.pictures.is_none_or(|count| seen.pictures == count)
    }
}

impl Seen {
    /// Reads a written file by its name; portal folders and pictures are not read here.
    pub fn read(file: &Path) -> Option<Self> {
        let document = document_of(file)?;
        let bytes = fs::read(file).expect("a written file");
        Some(match file.extension()?.to_str()? {
            "docx" => {
                let docx = Docx::read(&bytes);
                Self { document, format: "docx", lines: docx.paragraphs(), pictures: docx.pictures() }
            }
            "html" => {
                let page = String::from_utf8(bytes).expect("a page is UTF-8");
                let shown = html::shown(&page);
                let lines = shown.lines().filter(|line| !line.trim().is_empty()).map(str::to_owned).collect();
                Self { document, format: "html", lines, pictures: html::pictures(&page) }
            }
            "txt" => {
                let text = String::from_utf8(bytes).expect("a message is UTF-8");
                Self {
                    document,
                    format: "txt",
                    lines: text.lines().map(str::to_owned).collect(),
                    pictures: 0,
                }
            }
            _ => return None,
        })
    }
}

/// "news" of "2026-11-06_exchange_giao-luu_news.docx"; nothing of a file inside a portal folder.
fn document_of(file: &Path) -> Option<String> {
    const KINDS: [&str; 6] = ["news", "report", "minutes", "plan", "letter", "message"];
    let (_, kind) = file.file_stem()?.to_str()?.rsplit_once('_')?;
    KINDS.contains(&kind).then(|| kind.to_owned())
}

/// Everything that a file holds and is called, in one form.
pub fn everything(file: &Path) -> String {
    let name = file.file_name().unwrap_or_default().to_string_lossy();
    let bytes = fs::read(file).expect("a written file");
    let words = match file.extension().and_then(|it| it.to_str()) {
        Some("docx") => Docx::read(&bytes).everything(),
        Some("html") => html::everything(&String::from_utf8_lossy(&bytes)),
        Some("txt") => String::from_utf8_lossy(&bytes).into_owned(),
        _ => strings(&bytes),
    };
    same(&format!("{name}\n{words}"))
}

/// Every file under a folder.
pub fn files(folder: &Path) -> Vec<PathBuf> {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        if entry.path().is_dir() {
            files.extend(self::files(&entry.path()));
        } else {
            files.push(entry.path());
        }
    }
    files.sort();
    files
}

fn texts(json: &Value) -> Vec<String> {
    json.as_array().into_iter().flatten().filter_map(Value::as_str).map(str::to_owned).collect()
}
