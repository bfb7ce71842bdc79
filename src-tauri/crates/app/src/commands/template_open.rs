//! Shows the folder of the school's own templates.

use super::Nothing;
use crate::app::App;
use crate::error::{AppError, Code};

pub(super) fn template_open(app: &App, _: Nothing) -> Result<Nothing, AppError> {
    let folder = app.templates.folder();
    std::fs::create_dir_all(folder).map_err(|fault| {
        AppError::new(
            Code::NotWritten,
            "Chưa tạo được thư mục mẫu. Hãy kiểm tra quyền ghi và chỗ trống trên đĩa.",
            "The folder of templates could not be made. Check its permissions and the free space.",
        )
        .with_details([fault])
    })?;
    app.host.open_folder(folder)?;
    Ok(Nothing {})
}
