//! The pieces of an article, each to be copied by itself: portals ask for them in fields of their own.

use writing::{Article, Block, Text};

use super::body;
use crate::{clean, message};

/// The pieces; text in NFC, without line breaks but in the body.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Pieces {
    /// The headline.
    pub title: String,
    /// The lead (sapo).
    pub lead: String,
    /// The body as HTML, with the markers of the photos; without headline, lead and author.
    pub body_html: String,
    /// The same as plain text.
    pub body_text: String,
    /// The captions in the order of the photos.
    pub captions: Vec<String>,
    /// Who wrote, if said; the name without "Tác giả:".
    pub author: Option<String>,
}

/// Takes an Article apart.
pub fn pieces(article: &Article) -> Pieces {
    let first = |pick: fn(&Block) -> Option<&Text>| {
        article.blocks().find_map(pick).map(|text| clean::words(&text.words()).trim().to_owned())
    };
    let title = first(|block| if let Block::Title(text) = block { Some(text) } else { None });
    let lead = first(|block| if let Block::Lead(text) = block { Some(text) } else { None });
    let author = first(|block| if let Block::Byline(text) = block { Some(text) } else { None });
    let of_body = |block: &&Block| !matches!(block, Block::Title(_) | Block::Lead(_) | Block::Byline(_));
    let blocks: Vec<Block> = article.blocks().filter(of_body).cloned().collect();
    Pieces {
        title: title.unwrap_or_else(|| clean::words(&article.title).into_owned()),
        lead: lead.unwrap_or_default(),
        body_html: body::html(&blocks),
        body_text: message::plain(&blocks),
        captions: article.figures().map(|figure| clean::words(&figure.caption).into_owned()).collect(),
        author: author.map(|author| author.strip_prefix("Tác giả:").unwrap_or(&author).trim().to_owned()),
    }
}
