//! Writes an event's documents into a chosen folder.

use std::sync::{Arc, MutexGuard, PoisonError};

use rayon::prelude::*;
use records::{DocumentKind, EventFile, Photo};
use serde::{Deserialize, Serialize};
use store::EventKey;

use super::preview::{cited, composing};
use super::{Gap, Notice, style};
use crate::app::App;
use crate::consents;
use crate::deliver::{Output, deliver};
use crate::error::AppError;
use crate::papers::{self, PaperFault, Papers};
use crate::pictures::{Pictures, edits, jpeg};
use crate::work::Work;

/// What to write, and where.
#[derive(Debug, Clone, PartialEq, Deserialize, ts_rs::TS)]
#[serde(deny_unknown_fields)]
pub struct Export {
    /// Which event, as it was last saved.
    pub id: String,
    /// Which papers.
    pub documents: Vec<DocumentKind>,
    /// In which formats; each paper comes in those that fit it.
    pub formats: Vec<Format>,
    /// The folder's id, from choosing it.
    pub folder: String,
    /// As a draft, or to be signed; without it a draft.
    #[serde(default)]
    #[ts(optional, as = "Option<Mode>")]
    pub mode: Mode,
    /// No file is to be larger, in bytes; without it pictures keep their quality.
    #[serde(default)]
    #[ts(optional)]
    pub max_bytes: Option<u64>,
}

/// For whom the papers are.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize, ts_rs::TS)]
#[serde(rename_all = "lowercase")]
#[ts(rename = "ExportMode")]
pub enum Mode {
    /// To go on working with: what is missing is shown, highlighted.
    #[default]
    Draft,
    /// To be signed and filed: nothing may be missing.
    Final,
}

/// A format of files.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
#[serde(rename_all = "lowercase")]
pub enum Format {
    /// Word.
    Docx,
    /// A stand-alone web page.
    Html,
    /// A folder of pieces for the school's portal.
    Portal,
    /// Plain text for Zalo.
    Message,
}

/// What was written.
#[derive(Debug, Clone, PartialEq, Serialize, ts_rs::TS)]
pub struct Exported {
    /// The files, in the order written.
    pub files: Vec<ExportedFile>,
    /// What the author should know.
    pub notices: Vec<Notice>,
    /// What the papers lack.
    pub gaps: Vec<Gap>,
}

/// A file that was written.
#[derive(Debug, Clone, PartialEq, Serialize, ts_rs::TS)]
pub struct ExportedFile {
    /// Its name within the folder.
    pub name: String,
    /// Its size.
    pub bytes: u64,
}

pub(super) fn export(app: &App, request: Export) -> Result<Exported, AppError> {
    let work = Arc::new(Work::default());
    exporting(app).replace(Arc::clone(&work));
    let done = write(app, &request, &work);
    exporting(app).take_if(|it| Arc::ptr_eq(it, &work));
    done
}

/// The export that is being made. Each change of it is one assignment, so a poisoned lock is as good as a sound one.
pub(super) fn exporting(app: &App) -> MutexGuard<'_, Option<Arc<Work>>> {
    app.exporting.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Makes the papers and writes them; stopped, it writes nothing.
pub(super) fn write(app: &App, request: &Export, work: &Work) -> Result<Exported, AppError> {
    let folder = app.folders.get(&request.folder)?;
    let key = EventKey(request.id.clone());
    let Made { file, papers: made, mut notices } = make(app, request, work)?;
    if made.outputs.is_empty() {
        return Err(AppError::other(
            "Chưa có gì để xuất. Hãy chọn ít nhất một loại văn bản và một định dạng hợp với nó.",
            "There is nothing to export. Choose at least one paper and a format that fits it.",
        ));
    }
    if request.mode == Mode::Final && !made.gaps.is_empty() {
        return Err(AppError::gaps(made.gaps.into_iter().map(Gap::from).collect()));
    }
    work.go_on().map_err(PaperFault::from)?;
    deliver(&folder, &made.outputs)?;
    app.store.note_exports(&key, &request.documents, app.clock.now())?;
    notices.extend(made.notices.into_iter().map(Notice::from));
    for document in &request.documents {
        let cited = cited(app, &file, *document)?.into_iter().map(Notice::from);
        let new: Vec<Notice> = cited.filter(|notice| !notices.contains(notice)).collect();
        notices.extend(new);
    }
    let entries = made.outputs.iter().flat_map(Output::entries);
    Ok(Exported {
        files: entries.map(|(name, bytes)| ExportedFile { name, bytes }).collect(),
        notices,
        gaps: made.gaps.into_iter().map(Gap::from).collect(),
    })
}

/// The papers of a request, not yet written.
pub(super) struct Made {
    file: EventFile,
    pub(super) papers: Papers,
    notices: Vec<Notice>,
}

/// So often pictures are made smaller before a size is given up.
const ATTEMPTS: u32 = 4;

/// Makes the papers, within the size asked for if that can be.
pub(super) fn make(app: &App, request: &Export, work: &Work) -> Result<Made, AppError> {
    let mut file = app.store.event(&EventKey(request.id.clone()))?.file;
    consents::settle(app, &mut file)?;
    let (pictures, mut notices) = pictures(app, &mut file, work)?;
    let formats: Vec<_> = request.formats.iter().map(|format| ::export::Format::from(*format)).collect();
    let composer = app.templates.composer()?;
    let style = style(app)?;
    let make = |pictures: &Pictures| {
        papers::make(&composer, &style, &file, pictures, &request.documents, &formats, work)
    };
    let mut papers = make(&pictures)?;
    let Some(most) = request.max_bytes else { return Ok(Made { file, papers, notices }) };
    let mut room = pictures.bytes();
    for _ in 0..ATTEMPTS {
        let largest = papers.largest();
        if largest <= most {
            break;
        }
        // Text and packing keep their size, so pictures give up a little more than their part.
        room = room.saturating_mul(most) / largest * 19 / 20;
        papers = make(&pictures.within(room, work)?)?;
    }
    if papers.largest() > most {
        notices.push(Notice {
            vi: "Tệp vẫn lớn hơn mức đã chọn dù ảnh đã thu nhỏ hết mức; hãy bớt ảnh hoặc chọn mức lớn hơn.".into(),
            en: "A file is still larger than wanted, with pictures as small as they get; use fewer, or allow more."
                .into(),
            field: "photos".into(),
        });
    }
    Ok(Made { file, papers, notices })
}

/// The pictures that may leave the school. A photo whose picture is gone is left out, and that is said.
fn pictures(app: &App, file: &mut EventFile, work: &Work) -> Result<(Pictures, Vec<Notice>), AppError> {
    work.expect(file.photos.len());
    let page = |photo: &Photo| {
        work.go_on()?;
        let page = photo.consent().may_leave().then(|| app.photos.page(&photo.file, &edits(photo)));
        work.stepped();
        Ok(page)
    };
    let pages: Vec<_> = file.photos.par_iter().map(page).collect::<Result<_, PaperFault>>()?;
    let mut pictures = Pictures::default();
    let mut notices = Vec::new();
    let mut place = 0;
    let mut pages = pages.into_iter();
    file.photos.retain(|photo| {
        place += 1;
        match pages.next().flatten() {
            None => {}
            Some(Ok(picture)) => pictures.add(photo.id.clone(), jpeg(picture)),
            Some(Err(fault)) => {
                tracing::warn!(code = fault.code(), "a photo is left out");
                notices.push(Notice {
                    vi: format!("Ảnh {place} không có trong hồ sơ. {fault}"),
                    en: format!("Photo {place} is left out. {}", fault.message_en()),
                    field: format!("photos[{}].file", place - 1),
                });
                return false;
            }
        }
        true
    });
    Ok((pictures, notices))
}

impl From<Format> for ::export::Format {
    fn from(format: Format) -> Self {
        match format {
            Format::Docx => Self::Docx,
            Format::Html => Self::Html,
            Format::Portal => Self::Portal,
            Format::Message => Self::Message,
        }
    }
}

impl From<PaperFault> for AppError {
    fn from(fault: PaperFault) -> Self {
        match fault {
            PaperFault::Compose(_, fault) => composing(fault),
            PaperFault::Photo(fault) => fault.into(),
            PaperFault::Export(fault) => AppError::ours(fault),
            PaperFault::Cancelled(_) => AppError::other(
                "Đã dừng xuất theo yêu cầu. Chưa có tệp nào được ghi, các tệp cũ vẫn như trước.",
                "The export was stopped, as asked. Nothing was written; older files are as they were.",
            ),
        }
    }
}
