//! `export`: the documents of an event file.

use app::event_files::{self, Unusable};
use records::{DocumentKind, EventFile};

use crate::Refusal;
use crate::arguments::Wanted;
use crate::write::{lines, write};

pub(crate) fn run(wanted: &Wanted) -> Result<(), Refusal> {
    let loaded = event_files::load(&wanted.file).map_err(|fault| {
        Refusal::Input(match fault {
            Unusable::Wrong(problems) => lines(&problems),
            unread @ Unusable::Unread(_) => vec![format!("{}: {unread}", wanted.file.display())],
        })
    })?;
    let documents = if wanted.documents.is_empty() { usual(&loaded.file) } else { wanted.documents.clone() };
    write(&loaded, &documents, &wanted.formats, &wanted.out)
}

/// The documents that the event asks for; if it asks for none, those that its kind usually owes.
fn usual(file: &EventFile) -> Vec<DocumentKind> {
    if file.documents.is_empty() {
        writing::kinds::of(file.event.kind).documents.clone()
    } else {
        file.documents.iter().map(|document| document.kind).collect()
    }
}
