//! The text in a file of any kind that people have, or what to do with it.

use super::docx;

/// What files of other kinds begin with, and what helps.
const OTHERS: [(&[u8], &str); 4] = [
    (
        b"\xd0\xcf\x11\xe0",
        "tệp Word cũ (.doc) hoặc tệp có mật khẩu; hãy mở bằng Word và lưu lại thành .docx không có mật khẩu",
    ),
    (b"%PDF", "tệp PDF không soát được; hãy dùng tệp Word (.docx) hoặc văn bản gốc"),
    (b"{\\rtf", "tệp RTF; hãy mở bằng Word và lưu lại thành .docx"),
    (b"\x89PNG", "tệp ảnh không soát được; hãy dùng tệp Word (.docx) hoặc văn bản gốc"),
];

/// The text of a Word file, or of plain text in UTF-8 or UTF-16; or why there is none.
pub(super) fn of(bytes: &[u8]) -> Result<String, &'static str> {
    if bytes.starts_with(b"PK\x03\x04") {
        return docx::text(bytes);
    }
    if let Some((_, why)) = OTHERS.iter().find(|(head, _)| bytes.starts_with(head)) {
        return Err(why);
    }
    let text = match bytes {
        [0xef, 0xbb, 0xbf, text @ ..] => String::from_utf8(text.to_vec()).ok(),
        [0xff, 0xfe, text @ ..] => utf16(text, u16::from_le_bytes),
        [0xfe, 0xff, text @ ..] => utf16(text, u16::from_be_bytes),
        text => String::from_utf8(text.to_vec()).ok(),
    };
    text.filter(|text| !text.contains('\0'))
        .ok_or("không phải văn bản UTF-8 hoặc tệp Word (.docx) đọc được; hãy lưu lại với bảng mã UTF-8")
}

fn utf16(bytes: &[u8], unit: fn([u8; 2]) -> u16) -> Option<String> {
    let (pairs, rest) = bytes.as_chunks::<2>();
    let units: Vec<u16> = pairs.iter().map(|pair| unit(*pair)).collect();
    String::from_utf16(&units).ok().filter(|_| rest.is_empty())
}
