//! What can go wrong with the data file, said so that a vice-principal knows what is safe and what to do.

use rusqlite::ErrorCode;

use crate::events::EventKey;

/// Why the store could not do it. `Display` is Vietnamese: what happened, what is safe, what to do.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// The file was written by a newer program.
    #[error(
        "Dữ liệu được ghi bằng phiên bản Tin Trường mới hơn (dạng {found}, phiên bản này đọc đến dạng {known}). \
         Tệp dữ liệu vẫn nguyên vẹn; hãy cài phiên bản mới nhất rồi mở lại."
    )]
    Newer {
        /// The file's version.
        found: u32,
        /// The newest version that this program knows.
        known: u32,
    },
    /// A database, but of another program.
    #[error(
        "Tệp này là dữ liệu của một chương trình khác, không phải của Tin Trường. \
         Tệp không bị thay đổi; hãy chọn thư mục dữ liệu khác."
    )]
    Foreign,
    /// Not a database at all.
    #[error(
        "Tệp dữ liệu không đọc được: nội dung không phải là dữ liệu Tin Trường. \
         Tệp được giữ nguyên như cũ; hãy chép tệp từ bản sao lưu gần nhất rồi mở lại."
    )]
    NotADatabase,
    /// The file is damaged.
    #[error(
        "Tệp dữ liệu bị hỏng một phần. Chương trình không ghi gì thêm để khỏi mất dữ liệu còn lại; \
         hãy giữ tệp này và dùng bản sao lưu gần nhất."
    )]
    Damaged(String),
    /// A value that this program never writes.
    #[error(
        "Có một giá trị lạ trong tệp dữ liệu nên không đọc được phần này. \
         Dữ liệu không bị thay đổi; hãy dùng phiên bản Tin Trường mới nhất hoặc bản sao lưu gần nhất."
    )]
    Strange(String),
    /// The disk is full.
    #[error(
        "Ổ đĩa đã đầy nên chưa lưu được. Những gì đã lưu trước đó vẫn an toàn; \
         hãy xóa bớt tệp trên ổ đĩa, chương trình sẽ lưu lại."
    )]
    Full,
    /// The file or its folder may not be written.
    #[error(
        "Thư mục dữ liệu chỉ cho phép đọc nên chưa lưu được. Những gì đã lưu trước đó vẫn an toàn; \
         hãy cấp quyền ghi cho thư mục dữ liệu hoặc chuyển dữ liệu sang thư mục khác."
    )]
    ReadOnly,
    /// Another program holds the file.
    #[error(
        "Tệp dữ liệu đang được chương trình khác dùng. Những gì đã lưu trước đó vẫn an toàn; \
         hãy đóng cửa sổ Tin Trường khác (nếu có) rồi thử lại."
    )]
    Locked,
    /// The file cannot be opened or made.
    #[error(
        "Không mở được tệp dữ liệu. Chưa có gì bị thay đổi; \
         hãy kiểm tra thư mục dữ liệu còn đó và được phép đọc, ghi."
    )]
    CannotOpen(String),
    /// Reading or writing the disk failed.
    #[error(
        "Ổ đĩa báo lỗi khi đọc hoặc ghi dữ liệu. Những gì đã lưu trước đó vẫn an toàn; \
         hãy kiểm tra ổ đĩa (USB, ổ mạng) còn kết nối rồi thử lại."
    )]
    Disk(String),
    /// The folder's file system cannot keep the promise that what is saved stays.
    #[error(
        "Thư mục dữ liệu nằm ở nơi không lưu an toàn được (thường là ổ mạng). \
         Chưa có gì bị thay đổi; hãy chuyển dữ liệu về ổ đĩa của máy này."
    )]
    Unsafe {
        /// The setting that did not hold: "journal_mode = delete".
        found: String,
    },
    /// No such event.
    #[error("Không tìm thấy sự kiện này; có thể đã bị xóa hẳn. Hãy mở lại danh sách sự kiện.")]
    NoEvent(EventKey),
    /// The version was thinned out, or never was.
    #[error(
        "Không còn bản cũ số {number} của sự kiện này. Bản hiện tại không bị thay đổi; hãy chọn bản khác."
    )]
    NoVersion {
        /// The number asked for.
        number: u32,
    },
    /// No such paper in the library of citations.
    #[error(
        "Văn bản này không còn trong thư viện căn cứ. Hãy mở lại thư viện; các sự kiện đã viện dẫn không đổi."
    )]
    NoCitation,
    /// No such child in the register of consents.
    #[error("Trẻ này không còn trong sổ đồng ý. Hãy mở lại sổ; các sự kiện không đổi.")]
    NoConsent,
    /// Another child of the school year has this code.
    #[error(
        "Mã “{code}” đã có trong sổ năm học này. Chưa có gì thay đổi; hãy đặt mã khác hoặc sửa dòng đã có."
    )]
    CodeTaken {
        /// The code.
        code: String,
    },
    /// The event is already there.
    #[error("Sự kiện này đã có trong danh sách. Không có gì bị ghi đè; hãy mở sự kiện đó ra.")]
    KeyTaken(EventKey),
    /// Only what is in the bin is purged.
    #[error("Sự kiện này chưa nằm trong thùng rác nên không xóa hẳn. Hãy xóa vào thùng rác trước.")]
    NotInBin(EventKey),
    /// The event was saved elsewhere meanwhile.
    #[error(
        "Sự kiện đã được lưu ở cửa sổ khác trong lúc đang sửa. Cả bản đã lưu và nội dung đang sửa đều còn; \
         hãy mở lại sự kiện để xem bản mới nhất."
    )]
    Conflict {
        /// The revision that the change started from.
        given: u32,
        /// The revision that is stored.
        stored: u32,
    },
    /// The text was approved, so it no longer changes.
    #[error(
        "Sự kiện đã được duyệt nên nội dung được khóa lại. Bản đã duyệt vẫn nguyên; \
         muốn sửa thì mở lại sự kiện và ghi lý do."
    )]
    Approved,
    /// An approved text is opened again for a reason only.
    #[error(
        "Chưa ghi lý do mở lại nên sự kiện vẫn khóa. Hãy viết một câu lý do; câu đó được giữ trong lịch sử."
    )]
    NoReason,
    /// Anything else that SQLite says: a fault of this program.
    #[error(
        "Có lỗi khi làm việc với dữ liệu. Những gì đã lưu trước đó vẫn an toàn; \
         hãy thử lại, nếu vẫn lỗi thì đóng rồi mở lại chương trình."
    )]
    Fault(String),
}

impl StoreError {
    /// A stable code for who has to act on it.
    pub const fn code(&self) -> &'static str {
        match self {
            Self::Newer { .. } => "store_newer",
            Self::Foreign => "store_foreign",
            Self::NotADatabase => "store_not_a_database",
            Self::Damaged(_) => "store_damaged",
            Self::Strange(_) => "store_strange",
            Self::Full => "disk_full",
            Self::ReadOnly => "read_only",
            Self::Locked => "store_locked",
            Self::CannotOpen(_) => "store_cannot_open",
            Self::Disk(_) => "disk_error",
            Self::Unsafe { .. } => "store_unsafe",
            Self::NoEvent(_) => "no_event",
            Self::NoVersion { .. } => "no_version",
            Self::NoCitation => "no_citation",
            Self::NoConsent => "no_consent",
            Self::CodeTaken { .. } => "code_taken",
            Self::KeyTaken(_) => "key_taken",
            Self::NotInBin(_) => "not_in_bin",
            Self::Conflict { .. } => "conflict",
            Self::Approved => "approved",
            Self::NoReason => "no_reason",
            Self::Fault(_) => "store_fault",
        }
    }

    /// What SQLite said, for a log; empty where the error says it all. Holds no personal data.
    pub fn detail(&self) -> &str {
        match self {
            Self::Damaged(detail)
            | Self::Strange(detail)
            | Self::CannotOpen(detail)
            | Self::Disk(detail)
            | Self::Fault(detail) => detail,
            Self::Unsafe { found } => found,
            _ => "",
        }
    }
}

impl From<rusqlite::Error> for StoreError {
    fn from(error: rusqlite::Error) -> Self {
        let detail = error.to_string();
        match error {
            rusqlite::Error::FromSqlConversionFailure(..)
            | rusqlite::Error::IntegralValueOutOfRange(..)
            | rusqlite::Error::InvalidColumnType(..) => Self::Strange(detail),
            rusqlite::Error::SqliteFailure(cause, _) => match cause.code {
                ErrorCode::DiskFull => Self::Full,
                ErrorCode::ReadOnly | ErrorCode::PermissionDenied => Self::ReadOnly,
                ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked => Self::Locked,
                ErrorCode::DatabaseCorrupt => Self::Damaged(detail),
                ErrorCode::NotADatabase => Self::NotADatabase,
                ErrorCode::CannotOpen => Self::CannotOpen(detail),
                ErrorCode::SystemIoFailure | ErrorCode::FileLockingProtocolFailed => Self::Disk(detail),
                _ => Self::Fault(detail),
            },
            _ => Self::Fault(detail),
        }
    }
}
