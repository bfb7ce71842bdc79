use std::path::PathBuf;

/// Why a picture was not taken. What is shown to the user is Vietnamese and says what to do next; the
/// caller adds which file it was.
#[derive(Debug, thiserror::Error)]
pub enum PhotoFault {
    /// The bytes are no picture of any known kind, whatever the file is called.
    #[error("Tệp này không phải là ảnh; xin chọn tệp ảnh JPEG, PNG hoặc WebP.")]
    NotAPicture,
    /// A HEIC picture, as iPhones make them.
    #[error(
        "Ảnh này ở định dạng HEIC của iPhone nên chưa đọc được; xin gửi lại ảnh qua Zalo để được ảnh JPEG, \
         hoặc trên iPhone vào Cài đặt › Camera › Định dạng, chọn “Tương thích nhất” rồi chụp."
    )]
    Heic,
    /// A picture or document of a known kind that is not read here.
    #[error("Chưa đọc được tệp dạng {format}; xin lưu ảnh thành JPEG hoặc PNG rồi thêm lại.")]
    UnsupportedFormat {
        /// The common name of the format: "GIF".
        format: &'static str,
    },
    /// The file is larger than the limit.
    #[error(
        "Tệp ảnh nặng {} MB, vượt mức {} MB; xin thu nhỏ ảnh hoặc gửi lại qua Zalo rồi thêm lại.",
        megabytes(*.bytes),
        max_bytes / 1_000_000
    )]
    TooManyBytes {
        /// The size of the file.
        bytes: u64,
        /// The limit that it exceeds.
        max_bytes: u64,
    },
    /// Width, height, their product or the memory they ask for is over the limit.
    #[error("Ảnh có kích thước {width} × {height} điểm ảnh, quá lớn để xử lý; xin thu nhỏ ảnh rồi thêm lại.")]
    TooManyPixels {
        /// Width that the header claims.
        width: u32,
        /// Height that the header claims.
        height: u32,
    },
    /// The file begins like a picture, but is cut short or wrong inside.
    #[error("Tệp ảnh bị hỏng hoặc chép chưa hết; xin chép lại từ máy chụp hoặc nhờ người gửi gửi lại.")]
    Damaged {
        /// What is wrong, for the log.
        detail: String,
    },
    /// The photo folder does not have this picture.
    #[error("Không thấy ảnh này trong kho ảnh; xin thêm lại ảnh vào sự kiện.")]
    Missing {
        /// The content hash that was asked for.
        hash: String,
    },
    /// The disk refused to read or write.
    #[error("Không đọc hoặc ghi được tệp trong kho ảnh; xin kiểm tra ổ đĩa còn chỗ trống rồi thử lại.")]
    Io {
        /// The file or folder.
        path: PathBuf,
        /// What the system said.
        source: std::io::Error,
    },
}

impl PhotoFault {
    /// The name that the interface and the catalogues know this fault by.
    pub fn code(&self) -> &'static str {
        match self {
            PhotoFault::NotAPicture => "photo_not_a_picture",
            PhotoFault::Heic => "photo_heic",
            PhotoFault::UnsupportedFormat { .. } => "photo_unsupported_format",
            PhotoFault::TooManyBytes { .. } => "photo_too_many_bytes",
            PhotoFault::TooManyPixels { .. } => "photo_too_many_pixels",
            PhotoFault::Damaged { .. } => "photo_damaged",
            PhotoFault::Missing { .. } => "photo_missing",
            PhotoFault::Io { .. } => "photo_io",
        }
    }

    /// The same sentence in English, with the cause where there is one.
    pub fn message_en(&self) -> String {
        match self {
            PhotoFault::NotAPicture => {
                "This file is not a picture; please choose a JPEG, PNG or WebP file.".into()
            }
            PhotoFault::Heic => "This is a HEIC picture from an iPhone, which cannot be read yet; send it through \
                 Zalo to get a JPEG, or choose Settings › Camera › Formats › Most Compatible before taking pictures."
                .into(),
            PhotoFault::UnsupportedFormat { format } => {
                format!("{format} files cannot be read yet; please save the picture as JPEG or PNG and add it again.")
            }
            PhotoFault::TooManyBytes { bytes, max_bytes } => format!(
                "The file has {} MB, more than the {} MB allowed; please make the picture smaller and add it again.",
                megabytes(*bytes),
                max_bytes / 1_000_000
            ),
            PhotoFault::TooManyPixels { width, height } => format!(
                "The picture has {width} × {height} pixels, too many to work with; please make it smaller and add it \
                 again."
            ),
            PhotoFault::Damaged { detail } => format!(
                "The file is damaged or was not copied to its end ({detail}); please copy it again or ask for it again."
            ),
            PhotoFault::Missing { hash } => {
                format!("The photo folder has no picture {hash}; please add the picture to the event again.")
            }
            PhotoFault::Io { path, source } => format!(
                "{} could not be read or written ({source}); please check that the disk has room and try again.",
                path.display()
            ),
        }
    }

    pub(crate) fn damaged(detail: impl ToString) -> Self {
        PhotoFault::Damaged { detail: detail.to_string() }
    }
}

/// Rounded up: a file just over the limit must not be said to have exactly the limit.
fn megabytes(bytes: u64) -> u64 {
    bytes.div_ceil(1_000_000)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_sentence_names_both_sizes() {
        let fault = PhotoFault::TooManyBytes { bytes: 60_000_001, max_bytes: 60_000_000 };
        assert!(fault.to_string().contains("61 MB, vượt mức 60 MB"), "{fault}");
        assert!(fault.message_en().contains("61 MB"));
    }

    #[test]
    fn the_cause_stays_out_of_the_users_sentence() {
        let fault = PhotoFault::damaged("bad Huffman code");
        assert!(!fault.to_string().contains("Huffman"));
        assert!(fault.message_en().contains("Huffman"));
    }
}
