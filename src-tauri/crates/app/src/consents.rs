//! What the register of consents says of an event's photos, before anything of them leaves.

use records::consent::is_telling;
use records::{ChildConsent, Consent, EventFile};
use vietnamese::SchoolYear;

use crate::app::App;
use crate::error::AppError;

/// Lets the register of the event's school year decide, as it stands today, which photos of children may leave. The
/// codes become words that never show.
pub(crate) fn settle(app: &App, file: &mut EventFile) -> Result<(), AppError> {
    for (place, codes) in decide(app, file)? {
        file.photos[place].children.extend(codes.into_iter().filter(|code| is_telling(code)));
    }
    Ok(())
}

/// The same for an event that goes to another machine: the codes mean nothing there, so they stay here.
pub(crate) fn detach(app: &App, file: &mut EventFile) -> Result<(), AppError> {
    decide(app, file).map(drop)
}

/// The codes taken from each photo that had some.
fn decide(app: &App, file: &mut EventFile) -> Result<Vec<(usize, Vec<String>)>, AppError> {
    if !file.photos.iter().any(|photo| photo.has_codes()) {
        return Ok(Vec::new());
    }
    let today = app.clock.today();
    let year = SchoolYear::of(file.event.date).to_string();
    let mut children: Vec<(String, Option<ChildConsent>)> = Vec::new();
    for code in file.photos.iter().flat_map(|photo| &photo.codes) {
        if !children.iter().any(|(known, _)| known == code) {
            children.push((code.clone(), app.store.consent(&year, code)?));
        }
    }
    let register = |code: &str| {
        let child = children.iter().find(|(known, _)| known == code).and_then(|(_, child)| child.as_ref());
        child.map_or(Consent::Missing, |child| child.on(today))
    };
    let photos = file.photos.iter_mut().enumerate();
    Ok(photos.map(|(place, photo)| (place, photo.settle(register))).collect())
}
