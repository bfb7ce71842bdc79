//! A document as it would come out now.

use std::collections::HashSet;
use std::hash::{DefaultHasher, Hash, Hasher};

use records::{DocumentKind, EventFile, PhotoId};
use serde::{Deserialize, Serialize};

use vietnamese::text;
use writing::article::{self, Article, Block, Section};
use writing::kinds::{self, Worded, Words};
use writing::{ComposeFault, wording};

use super::{Draft, Edit, style};
use crate::app::App;
use crate::consents;
use crate::error::{AppError, Code};
use crate::pages::Page;
use crate::photo_address;

/// The document wanted.
#[derive(Debug, Clone, PartialEq, Deserialize, ts_rs::TS)]
#[serde(deny_unknown_fields)]
pub struct PreviewRequest {
    /// All that is entered now, saved or not; nothing where `since` says it.
    #[serde(default)]
    #[ts(optional)]
    pub event: Option<Draft>,
    /// What was entered since a page before; nothing where `event` says all.
    #[serde(default)]
    #[ts(optional)]
    pub since: Option<Since>,
    /// Which paper.
    pub document: DocumentKind,
    /// As which file it should look.
    pub format: PreviewFormat,
    /// Whether the sections are wanted too, to be rewritten.
    #[serde(default)]
    #[ts(as = "Option<bool>", optional)]
    pub sections: bool,
}

/// What was entered since a page before. The interface holds that page: its pieces are not sent again.
#[derive(Debug, Clone, PartialEq, Deserialize, ts_rs::TS)]
#[serde(deny_unknown_fields)]
pub struct Since {
    /// The page's number.
    pub page: u32,
    /// The changes, in order.
    pub edits: Vec<Edit>,
}

/// As which file a preview should look.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, ts_rs::TS)]
#[serde(rename_all = "lowercase")]
pub enum PreviewFormat {
    /// The Word page.
    Docx,
    /// The web page.
    Html,
    /// The message.
    Message,
}

/// A document as it would come out now.
#[derive(Debug, Clone, PartialEq, Serialize, ts_rs::TS)]
pub struct Preview {
    /// The number under which this page is known; with another page it grows old.
    pub number: u32,
    /// The page for a sandboxed frame.
    pub sheet: Sheet,
    /// The headline, or the type and subject.
    pub title: String,
    /// Its size.
    pub figures: Figures,
    /// Its sections in order, if they were wanted.
    pub sections: Option<Vec<PreviewSection>>,
    /// What it lacks.
    pub gaps: Vec<Gap>,
    /// What the author should know.
    pub notices: Vec<Notice>,
    /// Which papers the event can give.
    pub yields: Vec<DocumentKind>,
}

/// A page: an `<article>` with a `section[data-section]` for each section and a `span[data-from]` for each sentence.
#[derive(Debug, Clone, PartialEq, Serialize, ts_rs::TS)]
pub struct Sheet {
    /// The article's opening tag.
    pub open: String,
    /// What stands in it.
    pub sections: Vec<SheetSection>,
}

/// A section of a page.
#[derive(Debug, Clone, PartialEq, Serialize, ts_rs::TS)]
pub struct SheetSection {
    /// Its opening tag.
    pub open: String,
    /// What stands in it, in order.
    pub pieces: Vec<Piece>,
}

/// Some elements of a page that belong together.
#[derive(Debug, Clone, PartialEq, Serialize, ts_rs::TS)]
pub struct Piece {
    /// The same for the same words, as long as the program runs.
    pub stamp: String,
    /// The elements; none where the interface holds them.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub html: Option<String>,
}

/// The size of a document.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, ts_rs::TS)]
pub struct Figures {
    /// Syllables (chữ).
    pub syllables: u32,
    /// Characters of the lead (sapo); 0 without lead.
    pub lead_chars: u32,
    /// Minutes that reading takes, at least 1.
    pub minutes: u32,
}

/// A section of a document.
#[derive(Debug, Clone, PartialEq, Serialize, ts_rs::TS)]
pub struct PreviewSection {
    /// Its name: "lead".
    pub name: String,
    /// What to call it before the user.
    pub label: Words,
    /// Where its wording comes from.
    pub origin: Origin,
    /// Whether the facts below changed since the author rewrote it.
    pub stale: bool,
    /// What is printed, as HTML to edit.
    pub html: String,
    /// What the program writes by itself.
    pub generated_html: String,
    /// The same as plain text: to be kept as `basis` when the author rewrites the section or keeps her wording.
    pub basis: String,
    /// What the program had written when the author began, if she rewrote it.
    pub earlier: Option<String>,
}

/// Where a section's wording comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, ts_rs::TS)]
#[serde(rename_all = "lowercase")]
pub enum Origin {
    /// Composed from the event.
    Generated,
    /// The author's.
    Own,
    /// Layout that is not for rewriting.
    Fixed,
}

/// Something that the paper cannot stand without.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ts_rs::TS)]
pub struct Gap {
    /// What is missing, in Vietnamese.
    pub what: String,
    /// The field that would fill it.
    pub field: String,
}

/// Something to know that is not a gap.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ts_rs::TS)]
pub struct Notice {
    /// What, in Vietnamese.
    pub vi: String,
    /// The same in English.
    pub en: String,
    /// The field it is about.
    pub field: String,
}

pub(super) fn preview(app: &App, mut request: PreviewRequest) -> Result<Preview, AppError> {
    let Page { event, stamps: held } = before(app, &mut request)?;
    let (mut file, _) = event.read()?;
    consents::settle(app, &mut file)?;
    let article =
        app.templates.composer()?.compose(&file, request.document, &style(app)?).map_err(composing)?;
    let cited = cited(app, &file, request.document)?;
    let photo = |id: &PhotoId| {
        let photo = file.photos.iter().find(|photo| photo.id == *id)?;
        Some(format!("{}/{}", app.host.photo_base(), photo_address::page(photo)))
    };
    let format = match request.format {
        PreviewFormat::Docx => export::Format::Docx,
        PreviewFormat::Html => export::Format::Html,
        PreviewFormat::Message => export::Format::Message,
    };
    let (sheet, stamps) = sheet(export::html::preview(&article, &photo, format), &held);
    Ok(Preview {
        number: app.pages().keep(Page { event, stamps }),
        sheet,
        figures: figures(&article),
        sections: request.sections.then(|| article.sections.iter().map(section).collect()),
        gaps: article.gaps.into_iter().map(Gap::from).collect(),
        notices: article.notices.into_iter().chain(cited).map(Notice::from).collect(),
        title: article.title,
        yields: writing::yields(&file),
    })
}

/// The event as it is entered now, and the stamps of the pieces that the interface holds.
fn before(app: &App, request: &mut PreviewRequest) -> Result<Page, AppError> {
    match (request.event.take(), request.since.take()) {
        (Some(event), None) => Ok(Page { event, stamps: HashSet::new() }),
        (None, Some(Since { page, edits })) => {
            let known = app.pages().take(page);
            let edited = known.and_then(|mut page| page.event.edit(edits).map(|()| page));
            edited.ok_or_else(|| {
                AppError::new(
                    Code::Forgotten,
                    "Trang bên cạnh cần được dựng lại từ đầu. Những gì đã nhập vẫn còn nguyên.",
                    "The page has to be made anew from the beginning. Everything entered is safe.",
                )
            })
        }
        _ => Err(AppError::ours("a page is made from an event or from what changed since a page")),
    }
}

/// The page without what the interface holds, and the stamps of all its pieces.
fn sheet(page: export::html::Sheet, held: &HashSet<String>) -> (Sheet, HashSet<String>) {
    let mut stamps = HashSet::with_capacity(held.len());
    let mut piece = |html: String| {
        let stamp = stamp(&html);
        let html = (!held.contains(&stamp)).then_some(html);
        stamps.insert(stamp.clone());
        Piece { stamp, html }
    };
    let section = |section: export::html::SheetSection| SheetSection {
        open: section.open,
        pieces: section.pieces.into_iter().map(&mut piece).collect(),
    };
    (Sheet { open: page.open, sections: page.sections.into_iter().map(section).collect() }, stamps)
}

fn stamp(html: &str) -> String {
    let mut hasher = DefaultHasher::new();
    html.hash(&mut hasher);
    format!("{:016x}", hasher.finish())
}

/// What the library knows about the papers that a document cites.
pub(super) fn cited(
    app: &App,
    file: &EventFile,
    document: DocumentKind,
) -> Result<Vec<article::Notice>, AppError> {
    if file.legal_bases.is_empty() {
        return Ok(Vec::new());
    }
    let library: Vec<_> = app.store.citations()?.into_iter().map(|one| one.citation).collect();
    Ok(writing::citation_notices(file, document, &library))
}

/// A paper that cannot be composed, in words for the window.
pub(super) fn composing(fault: ComposeFault) -> AppError {
    match fault {
        ComposeFault::NotYielded(kind) => AppError::other(
            format!("Sự kiện loại này không lập được văn bản loại “{}”.", kind.word().vi),
            format!("This kind of event does not give this paper: {}.", kind.word().en),
        ),
        ComposeFault::Template(fault) => AppError::ours(fault),
    }
}

/// Reading for the sense, with names and numbers: about 200 syllables a minute.
const SYLLABLES_A_MINUTE: usize = 200;

fn figures(article: &Article) -> Figures {
    let syllables = text::syllables(&export::message::text(article));
    let lead = article.blocks().find_map(|block| match block {
        Block::Lead(lead) => Some(text::chars(&lead.words())),
        _ => None,
    });
    let count = |number: usize| u32::try_from(number).unwrap_or(u32::MAX);
    Figures {
        syllables: count(syllables),
        lead_chars: count(lead.unwrap_or(0)),
        minutes: count(syllables.div_ceil(SYLLABLES_A_MINUTE).max(1)),
    }
}

fn section(section: &Section) -> PreviewSection {
    let word = kinds::vocabulary().section(&section.name);
    let label = match word {
        Some(word) => Words { vi: word.vi.clone(), en: word.en.clone() },
        None => Words { vi: section.name.clone(), en: section.name.clone() },
    };
    let (origin, generated, stale, earlier) = match &section.origin {
        article::Origin::Fixed => (Origin::Fixed, &section.blocks, false, None),
        article::Origin::Generated => (Origin::Generated, &section.blocks, false, None),
        article::Origin::Own { generated, stale, basis } => {
            (Origin::Own, generated, *stale, Some(basis.clone()))
        }
    };
    PreviewSection {
        name: section.name.clone(),
        label,
        origin,
        stale,
        html: wording::to_html(&section.blocks),
        generated_html: wording::to_html(generated),
        basis: wording::plain_text(generated),
        earlier,
    }
}

impl From<article::Gap> for Gap {
    fn from(gap: article::Gap) -> Self {
        Self { what: gap.what, field: gap.field }
    }
}

impl From<article::Notice> for Notice {
    fn from(notice: article::Notice) -> Self {
        Self { vi: notice.vi, en: notice.en, field: notice.field }
    }
}
