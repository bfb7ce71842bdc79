//! Takes a template of the school's out of use.

use super::template_list::{Template, TemplateChoice, template};
use crate::app::App;
use crate::error::AppError;

pub(super) fn template_remove(app: &App, choice: TemplateChoice) -> Result<Template, AppError> {
    app.templates.remove(choice.kind, choice.document.into())?;
    template(app, choice)
}
