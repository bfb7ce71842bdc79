//! What can go wrong with an export.

/// Why a document could not be made. Nobody can mend it by changing the event: it is the program's own fault.
#[derive(Debug, thiserror::Error)]
pub enum ExportFault {
    /// A part of the Word file came out wrong.
    #[error("Không tạo được tệp Word: phần {part} bị lỗi ({cause}).")]
    Part {
        /// The part's name within the package.
        part: &'static str,
        /// What was found, for a log.
        cause: String,
    },
    /// The file would be larger than the format allows.
    #[error("Không tạo được tệp Word: tệp quá lớn, hãy bớt ảnh.")]
    TooLarge,
}
