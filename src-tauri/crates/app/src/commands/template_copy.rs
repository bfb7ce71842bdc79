//! Copies a shipped template for the school to change.

use super::template_list::{Template, TemplateChoice, template};
use crate::app::App;
use crate::error::AppError;

pub(super) fn template_copy(app: &App, choice: TemplateChoice) -> Result<Template, AppError> {
    app.templates.copy(choice.kind, choice.document.into())?;
    template(app, choice)
}
