//! Shows the page in a window of its own.

use super::Nothing;
use crate::app::App;
use crate::error::AppError;

pub(super) fn page_open(app: &App, _: Nothing) -> Result<Nothing, AppError> {
    app.host.show_page()?;
    Ok(Nothing {})
}
