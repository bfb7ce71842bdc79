//! What the school can word for itself, and what it has.

use records::{DocumentKind, EventKind};
use serde::{Deserialize, Serialize};
use writing::{OwnFault, Part};

use super::Nothing;
use crate::app::App;
use crate::error::AppError;

/// What a school can word for itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
#[serde(rename_all = "snake_case")]
pub enum TemplatePart {
    /// The news article's course.
    News,
    /// The report.
    Report,
    /// The minutes.
    Minutes,
    /// The plan.
    Plan,
    /// The letter.
    Letter,
    /// The message.
    Message,
    /// The sentences of news and messages.
    Phrases,
}

/// A template of a kind of event.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ts_rs::TS)]
pub struct Template {
    /// The kind of event.
    pub kind: EventKind,
    /// For what.
    pub document: TemplatePart,
    /// Its file within the folder of templates: "exchange/report.jinja".
    pub file: String,
    /// Whether the school has its own.
    pub own: bool,
    /// What is wrong with the school's own; the shipped one is used instead.
    pub fault: Option<TemplateFault>,
}

/// What is wrong with a template.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ts_rs::TS)]
pub struct TemplateFault {
    /// The line, from 1, where known.
    pub line: Option<usize>,
    /// The cause, in Vietnamese.
    pub cause: String,
}

/// A template to copy or to take out of use.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, ts_rs::TS)]
#[serde(deny_unknown_fields)]
pub struct TemplateChoice {
    /// The kind of event.
    pub kind: EventKind,
    /// For what.
    pub document: TemplatePart,
}

pub(super) fn template_list(app: &App, _: Nothing) -> Result<Vec<Template>, AppError> {
    let own = app.templates.list()?;
    let mut templates = Vec::new();
    for kind in EventKind::ALL.iter().copied() {
        for part in Part::of(kind) {
            let found = own.iter().find(|(own_kind, own_part, _)| (*own_kind, *own_part) == (kind, part));
            templates.push(Template {
                kind,
                document: part.into(),
                file: format!("{kind}/{}", part.file_name()),
                own: found.is_some(),
                fault: found.and_then(|(.., fault)| fault.clone()).map(TemplateFault::from),
            });
        }
    }
    Ok(templates)
}

/// The template of a choice as the list tells it now.
pub(super) fn template(app: &App, choice: TemplateChoice) -> Result<Template, AppError> {
    let same = |one: &Template| (one.kind, one.document) == (choice.kind, choice.document);
    let found = template_list(app, Nothing {})?.into_iter().find(same);
    found.ok_or_else(|| AppError::ours("no such template"))
}

impl From<OwnFault> for TemplateFault {
    fn from(OwnFault { fault, .. }: OwnFault) -> Self {
        Self { line: fault.line, cause: fault.cause }
    }
}

impl From<Part> for TemplatePart {
    fn from(part: Part) -> Self {
        match part {
            Part::Document(DocumentKind::News) => Self::News,
            Part::Document(DocumentKind::Report) => Self::Report,
            Part::Document(DocumentKind::Minutes) => Self::Minutes,
            Part::Document(DocumentKind::Plan) => Self::Plan,
            Part::Document(DocumentKind::Letter) => Self::Letter,
            Part::Document(DocumentKind::Message) => Self::Message,
            Part::Phrases => Self::Phrases,
        }
    }
}

impl From<TemplatePart> for Part {
    fn from(part: TemplatePart) -> Self {
        Self::Document(match part {
            TemplatePart::News => DocumentKind::News,
            TemplatePart::Report => DocumentKind::Report,
            TemplatePart::Minutes => DocumentKind::Minutes,
            TemplatePart::Plan => DocumentKind::Plan,
            TemplatePart::Letter => DocumentKind::Letter,
            TemplatePart::Message => DocumentKind::Message,
            TemplatePart::Phrases => return Self::Phrases,
        })
    }
}
