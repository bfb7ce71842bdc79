//! What to look at in an event's content before its papers go out: it stops nothing.

use serde::Deserialize;

use writing::article::{self, Origin};
use writing::kinds::Worded;

use super::preview::{cited, composing};
use super::{Draft, Notice, style};
use crate::app::App;
use crate::consents;
use crate::error::AppError;
use crate::proofreading::remarks;

/// Which event.
#[derive(Debug, Clone, PartialEq, Deserialize, ts_rs::TS)]
#[serde(deny_unknown_fields)]
pub struct ContentCheck {
    /// All that is entered now, saved or not.
    pub event: Draft,
}

pub(super) fn content_check(app: &App, request: ContentCheck) -> Result<Vec<Notice>, AppError> {
    let (mut file, _) = request.event.read()?;
    consents::settle(app, &mut file)?;
    let composer = app.templates.composer()?;
    let style = style(app)?;
    let mut found = Vec::new();
    for (index, document) in file.documents.iter().enumerate() {
        let article = composer.compose(&file, document.kind, &style).map_err(composing)?;
        for section in
            article.sections.iter().filter(|it| matches!(it.origin, Origin::Own { stale: true, .. }))
        {
            let own = document.sections.iter().position(|own| own.name == section.name);
            let word = document.kind.word();
            found.extend(own.map(|own| article::Notice {
                vi: format!("{}: số liệu đã đổi sau khi đoạn này được viết lại, hãy đọc lại.", word.vi),
                en: format!("{}: the facts changed since this part was rewritten; read it again.", word.en),
                field: format!("documents[{index}].sections[{own}].html"),
            }));
        }
        // Photos that stay are told together.
        found.extend(article.notices.into_iter().filter(|notice| !notice.field.ends_with("].consent")));
        found.extend(cited(app, &file, document.kind)?);
    }
    found.extend(remarks(&file));
    let mut told: Vec<Notice> = Vec::new();
    for notice in found.into_iter().map(Notice::from) {
        if !told.contains(&notice) {
            told.push(notice);
        }
    }
    Ok(told)
}
