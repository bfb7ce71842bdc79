//! Deletes the pictures that only one event in the bin shows. The event keeps its captions.

use store::EventKey;

use super::photos_own::own;
use super::{EventPhotos, OwnPhotos};
use crate::app::App;
use crate::error::AppError;

pub(super) fn photos_delete(app: &App, request: EventPhotos) -> Result<OwnPhotos, AppError> {
    if app.store.event(&EventKey(request.id.clone()))?.deleted_at.is_none() {
        return Err(AppError::other(
            "Sự kiện này vẫn đang dùng các ảnh của nó nên ảnh chưa bị xoá. Hãy xoá sự kiện trước.",
            "This event still shows its pictures, so none was deleted. Delete the event first.",
        ));
    }
    // Asked again now: another event may have taken one of them since it was offered.
    let files = own(app, &request.id)?;
    for file in &files {
        app.photos.remove(file)?;
    }
    Ok(OwnPhotos { files })
}
