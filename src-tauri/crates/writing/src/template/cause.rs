//! What is wrong with a template, in the words of someone who changes its wording.

use minijinja::{Error, ErrorKind};

/// The cause of an error in Vietnamese, with what the engine found.
pub(super) fn vietnamese(error: &Error) -> String {
    let cause = match error.kind() {
        ErrorKind::SyntaxError => "viết sai cú pháp",
        ErrorKind::UndefinedError => "dùng một tên không có trong sự kiện",
        ErrorKind::UnknownFilter => "không có bộ lọc này (chữ sau dấu |)",
        ErrorKind::UnknownFunction => "không có hàm này",
        ErrorKind::UnknownTest => "không có phép hỏi này (chữ sau “is”)",
        ErrorKind::UnknownMethod => "giá trị này không có phần được hỏi",
        ErrorKind::TemplateNotFound => "không có mẫu con này",
        ErrorKind::MissingArgument => "thiếu giá trị trong ngoặc",
        ErrorKind::TooManyArguments => "thừa giá trị trong ngoặc",
        ErrorKind::InvalidOperation => "phép tính không làm được",
        _ => "không dùng được",
    };
    match error.detail() {
        // Our own words are a whole sentence.
        Some(detail) if !detail.is_ascii() => detail.to_owned(),
        Some(detail) => format!("{cause}: {}", told(detail)),
        None => cause.to_owned(),
    }
}

/// The engine's words about what it met, the longest first.
const WORDS: &[(&str, &str)] = &[
    ("unexpected end of input", "tệp hết giữa chừng"),
    ("end of variable block", "dấu đóng }}"),
    ("end of block", "dấu đóng %}"),
    ("end of input", "hết tệp"),
    ("unexpected end of string", "chuỗi chữ chưa đóng dấu nháy"),
    ("unknown statement", "lệnh lạ"),
    ("unknown block", "khối lạ"),
    ("unknown filter", "bộ lọc lạ"),
    ("unknown function", "hàm lạ"),
    ("unexpected", "gặp"),
    ("expected", "cần"),
    ("identifier", "một tên"),
    (" is unknown", ""),
];

fn told(detail: &str) -> String {
    let spread = |text: String, (word, vi): &(&str, &str)| text.replace(word, vi);
    WORDS.iter().fold(detail.to_owned(), spread)
}
