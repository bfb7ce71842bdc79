//! The pieces of a news article, each to be pasted into a field of the school's portal.

use records::DocumentKind;
use serde::{Deserialize, Serialize};

use super::preview::composing;
use super::{Draft, style};
use crate::app::App;
use crate::consents;
use crate::error::AppError;

/// The event whose article is wanted.
#[derive(Debug, Clone, PartialEq, Deserialize, ts_rs::TS)]
#[serde(deny_unknown_fields)]
pub struct PortalPiecesRequest {
    /// All that is entered now, saved or not.
    pub event: Draft,
}

/// The pieces of a news article.
#[derive(Debug, Clone, PartialEq, Serialize, ts_rs::TS)]
pub struct PortalPieces {
    /// The headline.
    pub title: String,
    /// The lead (sapo); empty if there is none.
    pub lead: String,
    /// The body as HTML that every portal's editor lets through.
    pub body_html: String,
    /// The same as plain text.
    pub body_text: String,
    /// The captions in the order of the photos.
    pub captions: Vec<String>,
    /// Who wrote, if said.
    pub author: Option<String>,
}

pub(super) fn portal_pieces(app: &App, request: PortalPiecesRequest) -> Result<PortalPieces, AppError> {
    let (mut file, _) = request.event.read()?;
    consents::settle(app, &mut file)?;
    let article =
        app.templates.composer()?.compose(&file, DocumentKind::News, &style(app)?).map_err(composing)?;
    let export::portal::Pieces { title, lead, body_html, body_text, captions, author } =
        export::portal::pieces(&article);
    Ok(PortalPieces { title, lead, body_html, body_text, captions, author })
}
