//! Reading the texts of an event as one paper.

use proofing::{Finding, Proofreader};
use records::{DocumentKind, EventFile};

use super::Field;

/// The rule that is for papers that are filed alone.
const OFFICIAL: &str = "superlative";

/// The findings in texts that belong together, each with its text; the event says where they are printed.
pub fn check<'f>(
    reader: &Proofreader,
    file: Option<&EventFile>,
    fields: &'f [Field],
) -> Vec<(&'f Field, Finding)> {
    let texts: Vec<&str> = fields.iter().map(|field| field.text.as_str()).collect();
    let found = fields.iter().zip(reader.check_paper(&texts));
    let each = found.flat_map(|(field, found)| found.into_iter().map(move |finding| (field, finding)));
    each.filter(|(field, finding)| {
        finding.rule != OFFICIAL || file.is_some_and(|file| is_for_files(file, &field.path))
    })
    .collect()
}

/// Whether a text goes into a paper that is filed: an own wording into its own, a field into all that are wanted.
fn is_for_files(file: &EventFile, path: &str) -> bool {
    let filed = |kind| matches!(kind, DocumentKind::Report | DocumentKind::Minutes | DocumentKind::Plan);
    let own = path.strip_prefix("documents[").and_then(|rest| rest.split(']').next());
    match own.and_then(|index| index.parse().ok()).and_then(|index: usize| file.documents.get(index)) {
        Some(document) => filed(document.kind),
        None => file.documents.iter().any(|document| filed(document.kind)),
    }
}
