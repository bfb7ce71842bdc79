//! The papers wanted of an event, with the author's own wording of their sections.

use records::{Document, EventFile, OwnSection};
use rusqlite::Connection;

use crate::error::StoreError;
use crate::rows::{TEXTS, Table, row};

row!(Document {
    kind, number, issue_date, signing, signer, archive, subject, drafting_unit, title, place_date
} elsewhere { to, recipients, sections });

struct SectionRow {
    document: u32,
    name: String,
    html: String,
    basis: Option<String>,
}
row!(SectionRow { document, name, html, basis });

const DOCUMENTS: Table = Table::of_event("event_documents");
const SECTIONS: Table = Table::of_event("event_document_sections");
const TO: &str = "documents.to";
const RECIPIENTS: &str = "documents.recipients";

/// Writes the documents.
pub(crate) fn put(db: &Connection, event: i64, file: &EventFile) -> Result<(), StoreError> {
    let mut sections = Vec::new();
    for (document, record) in (0..).zip(&file.documents) {
        for OwnSection { name, html, basis } in &record.sections {
            let (name, html, basis) = (name.clone(), html.clone(), basis.clone());
            sections.push(SectionRow { document, name, html, basis });
        }
    }
    DOCUMENTS.put(db, event, &file.documents)?;
    SECTIONS.put(db, event, &sections)?;
    TEXTS.put(db, event, TO, file.documents.iter().map(|document| &document.to))?;
    TEXTS.put(db, event, RECIPIENTS, file.documents.iter().map(|document| &document.recipients))
}

/// Reads the documents.
pub(crate) fn take(db: &Connection, event: i64, file: &mut EventFile) -> Result<(), StoreError> {
    let documents = &mut file.documents;
    *documents = DOCUMENTS.take(db, event)?;
    TEXTS.take(db, event, TO, documents.iter_mut().map(|document| &mut document.to))?;
    TEXTS.take(db, event, RECIPIENTS, documents.iter_mut().map(|document| &mut document.recipients))?;
    for SectionRow { document, name, html, basis } in SECTIONS.take(db, event)? {
        if let Some(document) = documents.get_mut(document as usize) {
            document.sections.push(OwnSection { name, html, basis });
        }
    }
    Ok(())
}
