//! A school's own templates at work: tried when they are read, and never in the way of a paper.

use std::collections::BTreeSet;
use std::sync::LazyLock;

use records::{DocumentKind, EventFile, EventKind};

use super::{context, render};
use crate::article::Notice;
use crate::style::HouseStyle;
use crate::template::own::{self, OwnFault, OwnTemplate, Part};
use crate::template::{TemplateFault, Templates};
use crate::world::World;

/// The shipped templates with a school's own beside them.
#[derive(Debug)]
pub(super) struct Own {
    pub(super) templates: Templates,
    pub(super) faults: Vec<OwnFault>,
}

/// An event with nearly everything in it.
static SPECIMEN: LazyLock<Option<EventFile>> = LazyLock::new(|| {
    EventFile::read_bytes(include_bytes!("../../../../../assets/sample/mau.event.json")).ok()
});

/// The names that a template can ask for.
pub(crate) fn names_known() -> BTreeSet<String> {
    let mut names = BTreeSet::new();
    for document in DocumentKind::ALL {
        if let Some(file) = SPECIMEN.as_ref() {
            let world = World::new(file, *document, &HouseStyle::default());
            names.extend(context::context(&world).into_keys());
        }
    }
    names
}

impl Own {
    /// Reads what a school wrote; what is broken is told and left out.
    pub(super) fn read(own: &[OwnTemplate]) -> Result<Self, TemplateFault> {
        let (mut templates, mut faults) = own::beside_shipped(own)?;
        for OwnTemplate { kind, part, .. } in own {
            if faults.iter().any(|fault| (fault.kind, fault.part) == (*kind, *part)) {
                continue;
            }
            if let Err(fault) = tried(&templates, *kind, *part) {
                templates.forget(&own::name(*kind, *part));
                faults.push(OwnFault { kind: *kind, part: *part, fault });
            }
        }
        for OwnFault { kind, part, fault } in &mut faults {
            fault.template = file(*kind, *part);
        }
        Ok(Self { templates, faults })
    }

    /// Whether a paper about a kind of event is made with what the school wrote.
    pub(super) fn serves(&self, kind: EventKind, document: DocumentKind) -> bool {
        let template = own::name(kind, Part::Document(document));
        let phrases =
            Part::Phrases.serves(document) && self.templates.bank(&own::name(kind, Part::Phrases)).is_some();
        phrases || self.templates.env.get_template(&template).is_ok()
    }

    /// What the author of a paper should know about templates that were left out.
    pub(super) fn notices(&self, file: &EventFile, document: DocumentKind) -> Vec<Notice> {
        let ours = |fault: &&OwnFault| fault.kind == file.event.kind && fault.part.serves(document);
        self.faults.iter().filter(ours).map(|fault| notice(file, document, &fault.fault)).collect()
    }
}

/// Makes the papers of the specimen with a template.
fn tried(templates: &Templates, kind: EventKind, part: Part) -> Result<(), TemplateFault> {
    let Some(specimen) = SPECIMEN.as_ref() else { return Ok(()) };
    let mut full = specimen.clone();
    full.event.kind = kind;
    let mut bare = full.clone();
    bare.people.clear();
    bare.programme.clear();
    bare.speeches.clear();
    bare.outcomes.clear();
    bare.legal_bases.clear();
    bare.roles = records::Roles::default();
    bare.attendance = records::attendance::Attendance::default();
    for document in DocumentKind::ALL.iter().filter(|document| part.serves(**document)) {
        for file in [&full, &bare] {
            render(templates, &World::new(file, *document, &HouseStyle::default()))?;
        }
    }
    Ok(())
}

/// A template's path within the folder of templates.
fn file(kind: EventKind, part: Part) -> String {
    format!("{kind}/{}", part.file_name())
}

/// A template of the school's failed while this paper was made.
pub(super) fn failed(event: &EventFile, document: DocumentKind, fault: &TemplateFault) -> Notice {
    let kind = event.event.kind;
    let phrases = own::name(kind, Part::Phrases);
    let part = if fault.template.starts_with(&phrases) { Part::Phrases } else { Part::Document(document) };
    notice(event, document, &TemplateFault { template: file(kind, part), ..fault.clone() })
}

fn notice(file: &EventFile, document: DocumentKind, fault: &TemplateFault) -> Notice {
    let line = fault.line.map(|line| format!(", dòng {line}")).unwrap_or_default();
    let line_en = fault.line.map(|line| format!(", line {line}")).unwrap_or_default();
    let place = file.documents.iter().position(|one| one.kind == document).unwrap_or(0);
    Notice {
        vi: format!(
            "Mẫu riêng {}{line} có lỗi: {}. Văn bản này dùng mẫu có sẵn.",
            fault.template, fault.cause
        ),
        en: format!(
            "The school's own template {}{line_en} is broken ({}). The shipped one is used.",
            fault.template, fault.cause
        ),
        field: format!("documents[{place}].kind"),
    }
}
