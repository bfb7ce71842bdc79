//! The contract with the interface: every command's name, request and reply, declared once.
//!
//! A command is a function in the file that bears its name. The list below makes the dispatcher that the
//! window and the loopback bridge call, and the TypeScript types that the interface is checked against.

mod citation_remove;
mod citation_save;
mod citation_search;
mod clipboard_copy;
mod consent_list;
mod consent_save;
mod consents_remove;
mod consents_save;
mod content_check;
mod dispatch;
mod draft;
mod event_create;
mod event_delete;
mod event_duplicate;
mod event_file;
mod event_file_save;
mod event_import;
mod event_list;
mod event_open;
mod event_purge;
mod event_restore;
mod event_save;
mod event_status;
mod event_status_set;
mod event_version_restore;
mod event_versions;
mod export;
mod export_cancel;
mod export_progress;
mod export_size;
mod folder_choose;
mod folder_open;
mod kind_form;
mod page_close;
mod page_open;
mod people_paste;
mod people_suggest;
mod photo_add;
mod photos_add;
mod photos_cancel;
mod photos_delete;
mod photos_own;
mod photos_progress;
mod phrase_list;
mod phrase_remove;
mod phrase_save;
mod portal_pieces;
mod preview;
mod proof_habits_save;
mod proof_rules;
mod proofread;
mod sample_create;
mod school_save;
mod school_suggest;
mod settings_save;
mod start;
mod style_save;
mod template_copy;
mod template_list;
mod template_open;
mod template_remove;
#[cfg(test)]
mod tests;
mod text_suggest;
mod typescript;
mod window_forward;
mod year_register;
mod year_register_save;

pub use citation_remove::CitationRemove;
pub use citation_save::CitationSave;
pub use citation_search::{CitationSearch, LibraryCitation};
pub use clipboard_copy::ClipboardCopy;
pub use consent_list::{ConsentList, ConsentRegister, ElsewhereConsent, ListedConsent, ShownIn};
pub use consent_save::ConsentSave;
pub use consents_remove::ConsentsRemove;
pub use consents_save::{ConsentsSave, SavedConsents};
pub use content_check::ContentCheck;
pub use draft::{Draft, Edit, Key};
pub use event_create::EventCreate;
pub use event_delete::EventDelete;
pub use event_duplicate::EventDuplicate;
pub use event_file::{EventFileReply, EventFileRequest};
pub use event_file_save::{EventFileSave, SavedEventFile};
pub use event_import::EventImport;
pub use event_list::{EventList, EventSummary};
pub use event_open::{EventOpen, OpenEvent};
pub use event_purge::EventPurge;
pub use event_restore::EventRestore;
pub use event_save::{EventSave, Remark, Saved};
pub use event_status::{EventStatusRequest, EventStatuses, StatusStep};
pub use event_status_set::EventStatusSet;
pub use event_version_restore::EventVersionRestore;
pub use event_versions::{EventVersions, Version};
pub use export::{Export, Exported, ExportedFile, Format, Mode};
pub use export_progress::ExportProgress;
pub use export_size::ExportSize;
pub use folder_choose::ChosenFolder;
pub use folder_open::FolderOpen;
pub use kind_form::KindChoice;
pub use people_paste::{PastedPeople, PastedPerson, PeoplePaste};
pub use people_suggest::{PeopleSuggest, PersonSuggestion};
pub use photo_add::{AddedPhoto, PhotoAdd};
pub use photos_add::{PhotosAdd, PhotosJob};
pub use photos_own::{EventPhotos, OwnPhotos};
pub use photos_progress::{PhotoOutcome, PhotosProgress};
pub use phrase_list::Phrases;
pub use portal_pieces::{PortalPieces, PortalPiecesRequest};
pub use preview::{
    Figures, Gap, Notice, Origin, Piece, Preview, PreviewFormat, PreviewRequest, PreviewSection, Sheet,
    SheetSection, Since,
};
pub use proof_rules::ProofRule;
pub use proofread::{ProofText, Proofread, Slip, SlipLevel};
pub use sample_create::SampleCreate;
pub use school_save::SchoolSave;
pub use school_suggest::{SchoolSuggest, SchoolSuggestion};
pub(crate) use settings_save::settings;
pub use settings_save::{Language, Settings, Theme};
pub use start::{KindCard, Start};
pub use style_save::StyleSave;
pub(crate) use style_save::style;
pub use template_list::{Template, TemplateChoice, TemplateFault, TemplatePart};
pub use text_suggest::TextSuggest;
pub use typescript::typescript;
pub use year_register::{RegisterLine, YearRegister};
pub use year_register_save::YearRegisterSave;

use records::School;
use writing::HouseStyle;
use writing::kinds::KindForm;

use crate::phrases::Phrase;
use crate::proofreading::Habits;

dispatch::commands! {
    /// What the interface needs once, when it opens.
    start(Nothing) -> Start;
    /// The form of a kind of event.
    kind_form(KindChoice) -> KindForm;
    /// Keeps the user's settings.
    settings_save(Settings) -> Settings;
    /// Keeps the style of the school's papers.
    style_save(StyleSave) -> HouseStyle;
    /// Keeps the user's own school.
    school_save(SchoolSave) -> School;
    /// The events that match, newest first.
    event_list(EventList) -> Vec<EventSummary>;
    /// A new event of the own school.
    event_create(EventCreate) -> OpenEvent;
    /// An event with all that was entered.
    event_open(EventOpen) -> OpenEvent;
    /// Keeps an event as it stands; words are never refused.
    event_save(EventSave) -> Saved;
    /// Puts an event into the bin.
    event_delete(EventDelete) -> Nothing;
    /// Takes an event back out of the bin.
    event_restore(EventRestore) -> OpenEvent;
    /// Removes an event in the bin for good.
    event_purge(EventPurge) -> Nothing;
    /// Where an event's papers stand, and how they came there.
    event_status(EventStatusRequest) -> EventStatuses;
    /// Takes an event's papers a step further or back.
    event_status_set(EventStatusSet) -> EventStatuses;
    /// A new event after the pattern of an old one, without that day's facts.
    event_duplicate(EventDuplicate) -> OpenEvent;
    /// The versions kept of an event, newest first.
    event_versions(EventVersions) -> Vec<Version>;
    /// Makes an old version the newest.
    event_version_restore(EventVersionRestore) -> OpenEvent;
    /// A new event from the text of an event file.
    event_import(EventImport) -> OpenEvent;
    /// The event as an event file.
    event_file(EventFileRequest) -> EventFileReply;
    /// Writes the event file into a chosen folder, its pictures beside it.
    event_file_save(EventFileSave) -> SavedEventFile;
    /// The year's register: a line an event, the earliest first.
    year_register(YearRegister) -> Vec<RegisterLine>;
    /// Writes the register as a table that Excel opens.
    year_register_save(YearRegisterSave) -> ExportedFile;
    /// The bundled sample event, with its photos.
    sample_create(SampleCreate) -> OpenEvent;
    /// A document as it would come out now.
    preview(PreviewRequest) -> Preview;
    /// The slips in an event as it stands now.
    proofread(Proofread) -> Vec<Slip>;
    /// What to look at in an event's content before its papers go out.
    content_check(ContentCheck) -> Vec<Notice>;
    /// The rules of the proofreader.
    proof_rules(Nothing) -> Vec<ProofRule>;
    /// Keeps how the school wants to be proofread.
    proof_habits_save(Habits) -> Habits;
    /// The pieces of the news article, each for a field of the school's portal.
    portal_pieces(PortalPiecesRequest) -> PortalPieces;
    /// People met before whose name matches.
    people_suggest(PeopleSuggest) -> Vec<PersonSuggestion>;
    /// A pasted list of people, taken apart for the user to accept.
    people_paste(PeoplePaste) -> PastedPeople;
    /// Schools met before whose name matches.
    school_suggest(SchoolSuggest) -> Vec<SchoolSuggestion>;
    /// Texts entered before in the same field.
    text_suggest(TextSuggest) -> Vec<String>;
    /// The library of phrases, to write from.
    phrase_list(Nothing) -> Phrases;
    /// Keeps a phrase of the school's own.
    phrase_save(Phrase) -> Phrases;
    /// Takes a phrase of the school's own out of the library.
    phrase_remove(Phrase) -> Phrases;
    /// Papers of the library to cite, higher authority first.
    citation_search(CitationSearch) -> Vec<LibraryCitation>;
    /// Keeps a paper of the library.
    citation_save(CitationSave) -> LibraryCitation;
    /// Takes a paper out of the library; events that cite it keep their own copy.
    citation_remove(CitationRemove) -> Nothing;
    /// A school year's register of who may be shown, with the articles that show each.
    consent_list(ConsentList) -> ConsentRegister;
    /// Keeps a child of the register, with the day of a withdrawal if there is one.
    consent_save(ConsentSave) -> ListedConsent;
    /// Keeps a list of children at once.
    consents_save(ConsentsSave) -> SavedConsents;
    /// Takes children out of the register.
    consents_remove(ConsentsRemove) -> Nothing;
    /// What the school can word for itself, and what it has.
    template_list(Nothing) -> Vec<Template>;
    /// Copies a shipped template for the school to change.
    template_copy(TemplateChoice) -> Template;
    /// Takes a template of the school's out of use; her words stay in the folder under another name.
    template_remove(TemplateChoice) -> Template;
    /// Shows the folder of the school's own templates.
    template_open(Nothing) -> Nothing;
    /// Takes a picture into the photo folder.
    photo_add(PhotoAdd) -> AddedPhoto;
    /// Takes many pictures in, in the background; answers at once.
    photos_add(PhotosAdd) -> PhotosJob;
    /// How far the taking in of pictures is, and what became of each.
    photos_progress(PhotosJob) -> PhotosProgress;
    /// Takes no more pictures in; those taken in stay.
    photos_cancel(PhotosJob) -> Nothing;
    /// The pictures that no other event shows.
    photos_own(EventPhotos) -> OwnPhotos;
    /// Deletes the pictures that only this event, which is in the bin, shows.
    photos_delete(EventPhotos) -> OwnPhotos;
    /// Asks the user for a folder; null if she thought better of it.
    folder_choose(Nothing) -> Option<ChosenFolder>;
    /// Writes an event's documents into a chosen folder.
    export(Export) -> Exported;
    /// How far the export is; null when none is being made.
    export_progress(Nothing) -> Option<ExportProgress>;
    /// Stops the export before anything is written.
    export_cancel(Nothing) -> Nothing;
    /// How large the files of an export would be; nothing is written, so the folder may be empty.
    export_size(Export) -> ExportSize;
    /// Shows a chosen folder in the file manager.
    folder_open(FolderOpen) -> Nothing;
    /// Puts text on the clipboard.
    clipboard_copy(ClipboardCopy) -> Nothing;
    /// Shows the page in a window of its own, which is then sent what it shows.
    page_open(Nothing) -> Nothing;
    /// Closes the page's own window.
    page_close(Nothing) -> Nothing;
    /// Brings the window with the form to the front.
    window_forward(Nothing) -> Nothing;
}

/// A request or a reply that says nothing: `{}`.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, serde::Serialize, serde::Deserialize, ts_rs::TS)]
#[ts(type = "Record<string, never>")]
pub struct Nothing {}
