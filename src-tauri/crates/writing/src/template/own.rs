//! A school's own templates: compiled beside the shipped ones, tried before they serve, and left out if they are broken.

use std::collections::BTreeSet;

use minijinja::Environment;
use records::{DocumentKind, EventKind};

use super::{TemplateFault, Templates, mark::mark_source};
use crate::phrase::PhraseBank;

/// What a school can word for itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Part {
    /// A document's template.
    Document(DocumentKind),
    /// The sentences of news and messages.
    Phrases,
}

impl Part {
    /// The parts that events of a kind can have.
    pub fn of(kind: EventKind) -> Vec<Self> {
        let documents = crate::kinds::of(kind).yields.iter().map(|document| Self::Document(*document));
        documents.chain([Self::Phrases]).collect()
    }

    /// Its file's name within the kind's folder.
    pub fn file_name(self) -> String {
        match self {
            Self::Document(document) => format!("{document}.jinja"),
            Self::Phrases => "phrases.toml".into(),
        }
    }

    /// Whether a document is made with it.
    pub(crate) fn serves(self, document: DocumentKind) -> bool {
        match self {
            Self::Document(own) => own == document,
            Self::Phrases => matches!(document, DocumentKind::News | DocumentKind::Message),
        }
    }
}

/// A template as a school wrote it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OwnTemplate {
    /// For which kind of event.
    pub kind: EventKind,
    /// For what.
    pub part: Part,
    /// Its text; or why it could not be read.
    pub text: Result<String, String>,
}

/// A school's template that cannot be used; the shipped one is used instead.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OwnFault {
    /// For which kind of event.
    pub kind: EventKind,
    /// For what.
    pub part: Part,
    /// Line and cause; the template's name is its path within the folder of templates.
    pub fault: TemplateFault,
}

/// The name in the environment of what a school wrote; shipped names have no such beginning.
pub(crate) fn name(kind: EventKind, part: Part) -> String {
    match part {
        Part::Document(document) => format!("own/{kind}/{document}"),
        Part::Phrases => format!("own/{kind}/phrases"),
    }
}

/// The shipped templates with a school's own beside them, and what is wrong with those that were left out.
pub(crate) fn beside_shipped(own: &[OwnTemplate]) -> Result<(Templates, Vec<OwnFault>), TemplateFault> {
    let mut templates = Templates::load()?;
    let mut faults = Vec::new();
    for template in own {
        if let Err(fault) = add(&mut templates, template) {
            faults.push(OwnFault { kind: template.kind, part: template.part, fault });
        }
    }
    Ok((templates, faults))
}

fn add(templates: &mut Templates, own: &OwnTemplate) -> Result<(), TemplateFault> {
    let name = name(own.kind, own.part);
    let text = own.text.as_ref().map_err(|cause| TemplateFault {
        template: name.clone(),
        line: None,
        cause: cause.clone(),
    })?;
    // Characters composed, as everything that is entered; the marks' own characters go.
    let text = vietnamese::normal::nfc(text.trim_start_matches('\u{feff}'));
    match own.part {
        Part::Phrases => {
            let bank = PhraseBank::load(&mut templates.env, &name, &text)?;
            let shipped = templates.bank(&format!("{}/phrases", own.kind));
            templates.put_bank(name, bank.over(shipped.as_deref()));
        }
        Part::Document(_) => {
            templates.env.add_template_owned(name.clone(), mark_source(&text))?;
            if let Err(fault) = unknown_names(&templates.env, &name, &text) {
                templates.env.remove_template(&name);
                return Err(fault);
            }
        }
    }
    Ok(())
}

/// A template may ask only for what papers know, in whichever of its branches.
fn unknown_names(env: &Environment<'_>, name: &str, text: &str) -> Result<(), TemplateFault> {
    let asked = env.get_template(name)?.undeclared_variables(false);
    let known: BTreeSet<String> = crate::compose::names_known();
    let functions: BTreeSet<&str> = env.globals().map(|(name, _)| name).collect();
    let unknown = |name: &&String| !known.contains(*name) && !functions.contains(name.as_str());
    let mut unknown: Vec<&String> = asked.iter().filter(unknown).collect();
    unknown.sort();
    let Some(first) = unknown.first() else { return Ok(()) };
    let line = text.lines().position(|line| in_a_tag(line, first));
    Err(TemplateFault {
        template: name.to_owned(),
        line: line.map(|line| line + 1),
        cause: format!("không có mục nào tên là “{first}” trong sự kiện"),
    })
}

/// Whether a line bears a name as a word of its own behind a tag's beginning.
fn in_a_tag(line: &str, name: &str) -> bool {
    let Some(tag) = line.find('{') else { return false };
    let word = |c: char| c.is_alphanumeric() || c == '_';
    line[tag..].split(|c| !word(c)).any(|found| found == name)
}
