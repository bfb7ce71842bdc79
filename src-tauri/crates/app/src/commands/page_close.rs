//! Closes the page's own window.

use super::Nothing;
use crate::app::App;
use crate::error::AppError;

pub(super) fn page_close(app: &App, _: Nothing) -> Result<Nothing, AppError> {
    app.host.close_page()?;
    Ok(Nothing {})
}
