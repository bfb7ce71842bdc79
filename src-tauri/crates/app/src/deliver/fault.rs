//! Why a document could not be written, in words that say what is safe and what to do.

use std::io::{self, ErrorKind};
use std::path::Path;

use crate::error::{AppError, Code};

/// Windows: another program holds the file (ERROR_SHARING_VIOLATION, ERROR_LOCK_VIOLATION).
const HELD: [i32; 2] = [32, 33];

/// The message for a file or folder that could not be written.
pub(super) fn refused(target: &Path, fault: &io::Error) -> AppError {
    let name = target.file_name().unwrap_or(target.as_os_str()).to_string_lossy();
    let (vi, en) = words(&name, target, fault);
    AppError::new(Code::NotWritten, vi, en).with_details([format!("{}: {fault}", target.display())])
}

fn words(name: &str, target: &Path, fault: &io::Error) -> (String, String) {
    let held = cfg!(windows) && fault.raw_os_error().is_some_and(|code| HELD.contains(&code));
    match fault.kind() {
        ErrorKind::PermissionDenied if target.is_file() => word_holds(name),
        _ if held => word_holds(name),
        ErrorKind::PermissionDenied | ErrorKind::ReadOnlyFilesystem => (
            format!(
                "Không ghi được “{name}” vì thư mục này không cho phép ghi. Bài viết vẫn còn nguyên. Hãy chọn thư \
                 mục khác rồi bấm Thử lại."
            ),
            format!(
                "“{name}” could not be written: the folder does not allow it. The text is safe. Choose another \
                 folder and try again."
            ),
        ),
        ErrorKind::StorageFull | ErrorKind::QuotaExceeded => (
            format!(
                "Không ghi được “{name}” vì đĩa đã đầy. Bài viết và tệp cũ vẫn còn nguyên. Hãy xóa bớt tệp không dùng \
                 hoặc chọn thư mục ở đĩa khác rồi bấm Thử lại."
            ),
            format!(
                "“{name}” could not be written: the disk is full. The text and the old file are safe. Make room or \
                 choose a folder on another disk, and try again."
            ),
        ),
        ErrorKind::IsADirectory => (
            format!(
                "Không ghi được tệp vì đã có một thư mục tên là “{name}”. Bài viết vẫn còn nguyên. Hãy đổi tên thư \
                 mục đó hoặc chọn thư mục khác rồi bấm Thử lại."
            ),
            format!(
                "The file could not be written: a folder is called “{name}” already. The text is safe. Rename that \
                 folder or choose another one, and try again."
            ),
        ),
        ErrorKind::NotADirectory | ErrorKind::AlreadyExists => (
            format!(
                "Không tạo được thư mục vì đã có một tệp tên là “{name}”. Bài viết vẫn còn nguyên. Hãy đổi tên tệp đó \
                 hoặc chọn thư mục khác rồi bấm Thử lại."
            ),
            format!(
                "The folder could not be made: a file is called “{name}” already. The text is safe. Rename that file \
                 or choose another folder, and try again."
            ),
        ),
        _ => (
            format!(
                "Không ghi được “{name}”. Bài viết vẫn còn nguyên. Hãy kiểm tra ổ đĩa rồi bấm Thử lại, hoặc chọn thư \
                 mục khác."
            ),
            format!(
                "“{name}” could not be written. The text is safe. Check the disk and try again, or choose another \
                 folder."
            ),
        ),
    }
}

fn word_holds(name: &str) -> (String, String) {
    (
        "Không ghi được tệp vì Word đang mở nó. Bài viết vẫn còn nguyên. Hãy đóng tệp trong Word rồi bấm Thử lại, \
         hoặc lưu bằng tên khác."
            .into(),
        format!(
            "“{name}” could not be written because Word has it open. The text is safe. Close the file in Word and \
             try again, or save under another name."
        ),
    )
}
