//! Short texts offered again: places, campaigns, recipients, whatever a field held before.

use rusqlite::Connection;

use crate::error::StoreError;
use crate::rows::TEXTS;
use crate::store::Store;

/// The fields whose earlier values are offered, each with its table and column. The names that must never show and
/// what is private to one event (reasons, observations) are not among them.
const COLUMNS: &[(&str, &str, &str)] = &[
    ("event.title", "event_facts", "title"),
    ("event.topic", "event_facts", "topic"),
    ("event.campaign", "event_facts", "campaign"),
    ("event.unit", "event_facts", "unit"),
    ("event.place", "event_facts", "place"),
    ("people.honorific", "event_people", "honorific"),
    ("people.organisation", "event_people", "organisation"),
    ("attendance.groups.label", "event_groups", "label"),
    ("programme.title", "event_programme", "title"),
    ("programme.subject", "event_programme", "subject"),
    ("programme.class", "event_programme", "class"),
    ("speeches.speaker", "event_speeches", "speaker"),
    ("legal_bases.kind", "event_legal_bases", "kind"),
    ("legal_bases.number", "event_legal_bases", "number"),
    ("legal_bases.issuer", "event_legal_bases", "issuer"),
    ("legal_bases.summary", "event_legal_bases", "summary"),
    ("outcomes.owner", "event_outcomes", "owner"),
    ("schedule.owner", "event_schedule", "owner"),
    ("budget.source", "event_budgets", "source"),
    ("budget.lines.item", "event_budget_lines", "item"),
    ("commitments.document", "event_commitments", "document"),
    ("contest.awards.award", "event_awards", "award"),
    ("contest.awards.subject", "event_awards", "subject"),
    ("documents.archive", "event_documents", "archive"),
    ("documents.subject", "event_documents", "subject"),
    ("documents.drafting_unit", "event_documents", "drafting_unit"),
    ("author.name", "event_credits", "name"),
    ("author.title", "event_credits", "title"),
    ("editor.name", "event_credits", "name"),
    ("editor.title", "event_credits", "title"),
    ("approver.name", "event_credits", "name"),
    ("approver.title", "event_credits", "title"),
];

/// The lists of short texts whose earlier values are offered.
const PARTS: &[&str] = &[
    "event.co_organisers",
    "event.purposes",
    "people.titles",
    "programme.tags",
    "contest.rounds",
    "documents.to",
    "documents.recipients",
];

impl Store {
    /// What a field of the event file held before, if it has all words of the query, each at least begun; what was
    /// used most often and last comes first. `documents[0].to` is `documents.to`; a field that offers nothing gives
    /// an empty list.
    pub fn suggest_texts(&self, field: &str, query: &str, limit: usize) -> Result<Vec<String>, StoreError> {
        let field = without_numbers(field);
        let (table, column, part) = if PARTS.contains(&field.as_str()) {
            (TEXTS.name, TEXTS.value, Some(field.as_str()))
        } else if let Some((_, table, column)) = COLUMNS.iter().find(|(name, ..)| *name == field) {
            let credit = (*table == "event_credits").then(|| field.split('.').next()).flatten();
            (*table, *column, credit)
        } else {
            return Ok(Vec::new());
        };
        values(&*self.reading()?, table, column, part, query, limit)
    }
}

fn values(
    db: &Connection,
    table: &str,
    column: &str,
    part: Option<&str>,
    query: &str,
    limit: usize,
) -> Result<Vec<String>, StoreError> {
    let only = part.map_or(":part IS NULL", |_| "held.part = :part");
    // Both names come from the lists above.
    let sql = include_str!("values.sql").replace("TABLE_NAME", table).replace("COLUMN_NAME", column);
    let mut select = db.prepare_cached(&sql.replace("ONLY_PART", only))?;
    let mut rows = select.query([part])?;
    let mut found = Vec::new();
    while found.len() < limit
        && let Some(row) = rows.next()?
    {
        let text: String = row.get(0)?;
        if text != query && !text.trim().is_empty() && vietnamese::matches(query, &text) {
            found.push(text);
        }
    }
    Ok(found)
}

/// "documents[0].to" without its numbers.
fn without_numbers(field: &str) -> String {
    field.split('[').map(|piece| piece.split_once(']').map_or(piece, |(_, rest)| rest)).collect()
}
