//! The stand-alone page: a whole document with its pictures inside, for a browser, a mail, a proof-reader.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use records::PhotoId;
use writing::{Article, Block};

use super::block;
use super::writer::{Image, Writer};
use crate::escape::html;
use crate::{Pictures, clean};

/// How the page looks on a screen and on paper.
const STYLE: &str = include_str!("page.css");
/// What a browser's tab and a search result show of a title, in characters.
const LONGEST_TITLE: usize = 70;
/// What a search result shows of a description.
const LONGEST_DESCRIPTION: usize = 320;

/// The Article as one HTML file without scripts and without any address but its own pictures.
pub fn page(article: &Article, pictures: &dyn Pictures) -> String {
    let image = |photo: &PhotoId| {
        let jpeg = pictures.jpeg(photo).filter(|jpeg| jpeg.width > 0 && jpeg.height > 0)?;
        let src = format!("data:image/jpeg;base64,{}", STANDARD.encode(&jpeg.bytes));
        Some(Image { src, size: Some((jpeg.width, jpeg.height)) })
    };
    let title = title(article);
    let mut page = Writer::page(&image);
    if !article.blocks().any(is_heading) {
        page.heading(1, "unseen", &html(&title));
    }
    block::write(article.blocks(), &mut page);
    if page.has_no_heading() {
        page.heading(1, "unseen", &html(&title));
    }
    let description = description(article)
        .map(|words| format!("<meta name=\"description\" content=\"{}\">\n", html(&words)))
        .unwrap_or_default();
    format!(
        "<!DOCTYPE html>\n<html lang=\"vi\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <title>{}</title>\n{description}<style>\n{STYLE}</style>\n</head>\n<body>\n<main>\n{}</main>\n</body>\n</html>\n",
        html(&shortened(&title, LONGEST_TITLE)),
        page.out,
    )
}

fn is_heading(block: &Block) -> bool {
    matches!(block, Block::Title(_) | Block::TypeName(_))
}

/// The page's title, never empty.
fn title(article: &Article) -> String {
    [&article.title, &article.properties.title, &article.properties.subject]
        .into_iter()
        .map(|title| clean::words(title).trim().to_owned())
        .find(|title| !title.is_empty())
        .unwrap_or_else(|| "Văn bản".to_owned())
}

/// The lead; of a paper without lead, its first paragraph.
fn description(article: &Article) -> Option<String> {
    let lead =
        article.blocks().find_map(|block| if let Block::Lead(text) = block { Some(text) } else { None });
    let text = lead.or_else(|| {
        article.blocks().find_map(|block| if let Block::Paragraph(text) = block { Some(text) } else { None })
    })?;
    let words = shortened(clean::words(&text.words()).trim(), LONGEST_DESCRIPTION);
    (!words.is_empty()).then_some(words)
}

/// The first words, with an ellipsis where some are left out.
fn shortened(words: &str, most: usize) -> String {
    if words.chars().count() <= most {
        return words.to_owned();
    }
    let kept: String = words.chars().take(most - 1).collect();
    let kept = kept.rsplit_once(' ').map_or(kept.as_str(), |(whole_words, _)| whole_words);
    format!("{}…", kept.trim_end_matches([' ', ',', ';', '–', '-']))
}
