//! The program while it runs.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use photos::folder::PhotoFolder;
use photos::{Intake, Limits};
use proofing::{Directory, Proofreader};
use store::Store;

use crate::clock::Clock;
use crate::commands;
use crate::error::AppError;
use crate::folders::Folders;
use crate::home::{self, Hold, Home};
use crate::host::Host;
use crate::own_templates::OwnTemplates;
use crate::pages::Pages;
use crate::photo_address::{self, Size};
use crate::work::Work;

/// The program while it runs: the data folder, held; what it knows; what surrounds it.
pub struct App {
    pub(crate) templates: OwnTemplates,
    pub(crate) store: Store,
    pub(crate) photos: PhotoFolder,
    pub(crate) intake: Intake,
    pub(crate) folders: Folders,
    /// The export that is being made.
    pub(crate) exporting: Mutex<Option<Arc<Work>>>,
    pages: Mutex<Pages>,
    pub(crate) host: Box<dyn Host>,
    pub(crate) clock: Box<dyn Clock>,
    /// With what it read last.
    pub(crate) proofreader: Mutex<Option<Arc<Proofreader>>>,
    /// Everybody met, for the proofreader; the number is the store's, which grows with each change.
    pub(crate) directory: Mutex<Option<(u64, Arc<Directory>)>>,
    // Last, so that everything is closed before another program may come in.
    _hold: Hold,
}

impl App {
    /// Opens the data folder and all that is in it.
    pub fn open(home: &Home, host: Box<dyn Host>, clock: Box<dyn Clock>) -> Result<Self, AppError> {
        let hold = home.hold(home::CLOSING)?;
        let templates = OwnTemplates::at(home.templates())?;
        let store = Store::open(&home.database())?;
        store.fill_citations(writing::kinds::citations(), clock.now())?;
        let photos = PhotoFolder::open(home.photos())?;
        let intake = Intake::new(photos.clone(), Limits::default());
        Ok(Self {
            templates,
            store,
            photos,
            intake,
            folders: Folders::default(),
            exporting: Mutex::default(),
            pages: Mutex::default(),
            host,
            clock,
            proofreader: Mutex::default(),
            directory: Mutex::default(),
            _hold: hold,
        })
    }

    /// A picture of the photo folder, as JPEG; `address` is what follows the photo base: `HASH?size=thumb`.
    pub fn photo(&self, address: &str) -> Option<Vec<u8>> {
        let (hash, size, edits) = photo_address::read(address)?;
        let picture = match size {
            Size::Page => self.photos.page(hash, &edits),
            Size::Thumb => self.photos.thumb(hash, &edits),
        };
        picture.inspect_err(|fault| tracing::info!(code = fault.code(), "no picture")).ok().map(|it| it.jpeg)
    }

    /// The pages that the interface shows.
    pub(crate) fn pages(&self) -> MutexGuard<'_, Pages> {
        self.pages.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The margins of the school's papers in millimetres: top, right, bottom, left. The lower one is like the upper one.
    pub fn margins(&self) -> [f64; 4] {
        let style = commands::style(self).unwrap_or_default();
        [style.margin_top, style.margin_right, style.margin_top, style.margin_left].map(f64::from)
    }

    /// Whether the user chose night; `None` leaves it to the machine.
    pub fn is_night(&self) -> Option<bool> {
        match commands::settings(self).ok()?.theme {
            commands::Theme::System => None,
            theme => Some(theme == commands::Theme::Dark),
        }
    }
}
