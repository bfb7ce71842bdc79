//! Everybody met, for the proofreader to look names up.

use std::sync::{Arc, PoisonError};

use proofing::{Directory, Known};

use crate::app::App;
use crate::error::AppError;

/// Everybody met; read from the store again only after it changed.
pub(crate) fn directory(app: &App) -> Result<Arc<Directory>, AppError> {
    let mut kept = app.directory.lock().unwrap_or_else(PoisonError::into_inner);
    let changes = app.store.people_changes();
    if let Some((_, directory)) = kept.as_ref().filter(|(of, _)| *of == changes) {
        return Ok(Arc::clone(directory));
    }
    let people = app.store.known_people()?.into_iter();
    let directory = Directory::new(people.map(|one| Known { name: one.full_name, titles: one.titles }));
    let (_, directory) = kept.insert((changes, Arc::new(directory)));
    Ok(Arc::clone(directory))
}
