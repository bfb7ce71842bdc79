//! Papers of the library to cite.

use records::Citation;
use serde::{Deserialize, Serialize};
use store::StoredCitation;
use writing::precedence;

use crate::app::App;
use crate::error::AppError;

/// What was typed.
#[derive(Debug, Clone, PartialEq, Deserialize, ts_rs::TS)]
#[serde(deny_unknown_fields)]
pub struct CitationSearch {
    /// Words of kind, number, issuer or summary, with or without marks; empty for all.
    pub text: String,
    /// How many at most.
    pub limit: u32,
}

/// A paper of the library.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ts_rs::TS)]
pub struct LibraryCitation {
    /// Its id in the library.
    pub id: u32,
    /// Whether the school entered or changed it.
    pub own: bool,
    /// The paper.
    pub citation: Citation,
}

impl From<StoredCitation> for LibraryCitation {
    fn from(stored: StoredCitation) -> Self {
        Self { id: stored.key.0, own: stored.own, citation: stored.citation }
    }
}

pub(super) fn citation_search(app: &App, request: CitationSearch) -> Result<Vec<LibraryCitation>, AppError> {
    let mut found = app.store.search_citations(&request.text)?;
    // Higher authority first; of the same authority the newest, those without a day last.
    found.sort_by_cached_key(|one| {
        let citation = &one.citation;
        let place = precedence(&citation.kind, citation.issuer.as_deref().unwrap_or_default());
        (place, std::cmp::Reverse(citation.date), citation.number.clone())
    });
    found.truncate(request.limit as usize);
    Ok(found.into_iter().map(LibraryCitation::from).collect())
}
