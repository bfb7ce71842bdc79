//! The command line as it is typed.

use std::path::PathBuf;

use clap::{Args, Parser, Subcommand};
use records::DocumentKind;

/// Tin Trường: bài viết và hồ sơ của một sự kiện chuyên môn, từ dòng lệnh.
#[derive(Parser)]
#[command(name = "tin-truong-cli", version)]
pub(crate) struct Arguments {
    #[command(subcommand)]
    pub(crate) command: Command,
}

#[derive(Subcommand)]
pub(crate) enum Command {
    /// Xuất sự kiện mẫu đi kèm: mọi loại văn bản, mọi định dạng
    Demo {
        /// Thư mục nhận tệp, được tạo nếu chưa có
        #[arg(long, value_name = "THƯ MỤC")]
        out: PathBuf,
    },
    /// Xuất văn bản từ một tệp sự kiện
    Export(Wanted),
    /// Soát lỗi một văn bản: lỗi chính tả, dấu câu, viết hoa, viện dẫn, ngày tháng
    Check {
        /// Tệp .txt, .docx, .event.json, hoặc - cho đầu vào chuẩn
        #[arg(value_name = "TỆP")]
        file: PathBuf,
        /// In kết quả dạng JSON
        #[arg(long)]
        json: bool,
    },
    /// In JSON Schema của tệp sự kiện
    Schema,
}

#[derive(Args)]
pub(crate) struct Wanted {
    /// Tệp sự kiện (.event.json)
    #[arg(value_name = "TỆP")]
    pub(crate) file: PathBuf,
    /// Thư mục nhận tệp, được tạo nếu chưa có
    #[arg(long, value_name = "THƯ MỤC")]
    pub(crate) out: PathBuf,
    /// Loại văn bản, cách nhau bằng dấu phẩy: news, report, minutes, plan, letter, message. Không ghi: các loại
    /// có trong tệp, hoặc các loại thường dùng của sự kiện
    #[arg(long, value_name = "LOẠI", value_delimiter = ',', value_parser = document)]
    pub(crate) documents: Vec<DocumentKind>,
    /// Định dạng, cách nhau bằng dấu phẩy: docx, html, portal, message. Mỗi văn bản chỉ xuất ra các định dạng hợp
    /// với nó
    #[arg(
        long,
        value_name = "ĐỊNH DẠNG",
        value_delimiter = ',',
        value_parser = format,
        default_value = "docx,html,portal,message"
    )]
    pub(crate) formats: Vec<::export::Format>,
}

fn document(code: &str) -> Result<DocumentKind, String> {
    DocumentKind::from_code(code.trim()).ok_or_else(|| {
        let known: Vec<&str> = DocumentKind::ALL.iter().map(|kind| kind.code()).collect();
        format!("không có loại văn bản này; các loại là: {}", known.join(", "))
    })
}

fn format(code: &str) -> Result<::export::Format, String> {
    ::export::Format::from_code(code.trim()).ok_or_else(|| {
        let known: Vec<&str> = ::export::Format::ALL.iter().map(|format| format.code()).collect();
        format!("không có định dạng này; các định dạng là: {}", known.join(", "))
    })
}
