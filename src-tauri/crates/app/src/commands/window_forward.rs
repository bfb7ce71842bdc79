//! Brings the window with the form to the front.

use super::Nothing;
use crate::app::App;
use crate::error::AppError;

pub(super) fn window_forward(app: &App, _: Nothing) -> Result<Nothing, AppError> {
    app.host.come_forward()?;
    Ok(Nothing {})
}
