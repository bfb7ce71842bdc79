//! Keeps a paper of the library.

use records::Citation;
use serde::Deserialize;
use store::CitationKey;

use super::LibraryCitation;
use crate::app::App;
use crate::error::{AppError, Code};

/// A paper to keep.
#[derive(Debug, Clone, PartialEq, Deserialize, ts_rs::TS)]
#[serde(deny_unknown_fields)]
pub struct CitationSave {
    /// Which; null for a new one. One that was taken out comes back.
    pub id: Option<u32>,
    /// The paper.
    pub citation: Citation,
}

pub(super) fn citation_save(app: &App, request: CitationSave) -> Result<LibraryCitation, AppError> {
    let citation = tidy(request.citation);
    if citation.kind.is_empty() {
        return Err(AppError::new(
            Code::Problems,
            "Văn bản chưa lưu được vì thiếu tên loại (ví dụ: Thông tư, Kế hoạch, Công văn).",
            "The paper is not saved: it needs its kind (for example Thông tư, Kế hoạch, Công văn).",
        ));
    }
    let key = app.store.save_citation(request.id.map(CitationKey), &citation, app.clock.now())?;
    let kept = app.store.citations()?.into_iter().find(|one| one.key == key.value);
    kept.map(LibraryCitation::from).ok_or_else(|| AppError::ours("a citation was not kept"))
}

/// Words without needless space; a field that says nothing is none.
fn tidy(mut citation: Citation) -> Citation {
    citation.kind = vietnamese::normal::tidy_line(&citation.kind);
    let Citation { number, issuer, summary, replaced_by, note, .. } = &mut citation;
    for words in [number, issuer, summary, replaced_by, note] {
        *words = words.take().map(|it| vietnamese::normal::tidy_line(&it)).filter(|it| !it.is_empty());
    }
    citation
}
