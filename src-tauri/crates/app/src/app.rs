//! The program while it runs.

use crate::clock::Clock;
use crate::error::AppError;
use crate::folders::Folders;
use crate::home::{Hold, Home};
use crate::host::Host;

/// The program while it runs: the data folder, held; what it knows; what surrounds it.
pub struct App {
    pub(crate) host: Box<dyn Host>,
    pub(crate) clock: Box<dyn Clock>,
    pub(crate) folders: Folders,
    _hold: Hold,
}

impl App {
    /// Opens the data folder and all that is in it.
    pub fn open(home: &Home, host: Box<dyn Host>, clock: Box<dyn Clock>) -> Result<Self, AppError> {
        let hold = home.hold()?;
        Ok(Self { host, clock, folders: Folders::default(), _hold: hold })
    }
}
