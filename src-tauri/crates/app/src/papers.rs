//! The papers of an event as files: what the window exports and what the command line writes.

use export::{ExportFault, Format};
use photos::PhotoFault;
use records::{DocumentKind, EventFile};
use writing::article::{Article, Gap, Notice};
use writing::{ComposeFault, Composer, HouseStyle};

use crate::deliver::Output;
use crate::pictures::Pictures;
use crate::work::{Cancelled, Work};

/// The papers of an event, made but not yet written.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Papers {
    /// The files and folders.
    pub outputs: Vec<Output>,
    /// What the papers lack, each said once.
    pub gaps: Vec<Gap>,
    /// What the author should know, each said once.
    pub notices: Vec<Notice>,
}

/// Why a paper could not be made.
#[derive(Debug, thiserror::Error)]
pub enum PaperFault {
    /// It cannot be composed: mostly, the event cannot yield this kind.
    #[error("{1}")]
    Compose(DocumentKind, #[source] ComposeFault),
    /// A renderer failed.
    #[error("{0}")]
    Export(#[from] ExportFault),
    /// A picture could not be made small enough for a portal.
    #[error("{0}")]
    Photo(#[from] PhotoFault),
    /// The user thought better of it.
    #[error("{0}")]
    Cancelled(#[from] Cancelled),
}

/// The formats that a paper comes in: a message is text, an official paper has no place in a portal's news.
pub fn fitting(document: DocumentKind) -> &'static [Format] {
    match document {
        DocumentKind::News => &[Format::Docx, Format::Html, Format::Portal],
        DocumentKind::Message => &[Format::Message],
        DocumentKind::Report | DocumentKind::Minutes | DocumentKind::Plan | DocumentKind::Letter => {
            &[Format::Docx, Format::Html]
        }
    }
}

/// Makes the papers, each in those of the formats that fit it. Nothing is made if one of them cannot be.
pub fn make(
    composer: &Composer,
    style: &HouseStyle,
    file: &EventFile,
    pictures: &Pictures,
    documents: &[DocumentKind],
    formats: &[Format],
    work: &Work,
) -> Result<Papers, PaperFault> {
    work.expect(documents.len());
    let mut papers = Papers::default();
    let mut small = None;
    for (i, kind) in documents.iter().enumerate() {
        if documents[..i].contains(kind) {
            continue;
        }
        work.go_on()?;
        let article =
            composer.compose(file, *kind, style).map_err(|fault| PaperFault::Compose(*kind, fault))?;
        for format in fitting(*kind).iter().filter(|format| formats.contains(format)) {
            if *format == Format::Portal && small.is_none() {
                small = Some(pictures.for_portal(work)?);
            }
            let pictures = small.as_ref().filter(|_| *format == Format::Portal).unwrap_or(pictures);
            papers.outputs.push(output(file, &article, *format, pictures)?);
        }
        papers.note(article);
        work.stepped();
    }
    Ok(papers)
}

impl Papers {
    /// The size of the largest file.
    pub(crate) fn largest(&self) -> u64 {
        self.outputs.iter().flat_map(Output::entries).map(|(_, bytes)| bytes).max().unwrap_or_default()
    }

    fn note(&mut self, article: Article) {
        for gap in article.gaps {
            if !self.gaps.contains(&gap) {
                self.gaps.push(gap);
            }
        }
        for notice in article.notices {
            if !self.notices.contains(&notice) {
                self.notices.push(notice);
            }
        }
    }
}

fn output(
    file: &EventFile,
    article: &Article,
    format: Format,
    pictures: &Pictures,
) -> Result<Output, ExportFault> {
    let event = &file.event;
    let title = event.title.as_deref().or(event.topic.as_deref()).unwrap_or_default();
    let title = writing::without_children(file, title);
    let named = |extension: &str| {
        export::name::file_name(Some(event.date), event.kind, &title, article.kind, extension)
    };
    Ok(match format {
        Format::Docx => Output::File { name: named("docx"), bytes: export::docx::write(article, pictures)? },
        Format::Html => {
            Output::File { name: named("html"), bytes: export::html::page(article, pictures).into_bytes() }
        }
        Format::Message => {
            Output::File { name: named("txt"), bytes: export::message::text(article).into_bytes() }
        }
        Format::Portal => Output::Folder {
            name: export::name::folder_name(Some(event.date), event.kind, &title, article.kind),
            files: export::portal::folder(article, pictures),
        },
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_paper_has_a_format() {
        for kind in DocumentKind::ALL {
            assert!(!fitting(*kind).is_empty(), "{kind}");
        }
        assert!(!fitting(DocumentKind::Report).contains(&Format::Portal));
    }
}
