//! How a fault crosses to the interface.

use serde::Serialize;
use store::StoreError;

use crate::commands::Gap;

/// What the interface does something about. Everything else is [`Code::Other`]: it is shown, and that is all.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, ts_rs::TS)]
#[serde(rename_all = "snake_case")]
#[ts(rename = "ErrorCode")]
pub enum Code {
    /// The event was saved from elsewhere meanwhile: it is to be opened again.
    Conflict,
    /// Nothing is there under this id: the list is to be read again.
    NotFound,
    /// A file to import has problems; `details` holds one line for each.
    Problems,
    /// Papers that were to be final lack something; `gaps` holds each with its field. Nothing was written.
    Gaps,
    /// The page that a change was told against is no longer known: the event is to be told whole.
    Forgotten,
    /// The text was approved and does not change until it is opened again.
    Locked,
    /// A file could not be written: "try again" and "another folder" are offered.
    NotWritten,
    /// There is nothing to say but the message.
    Other,
}

/// A fault in words for the user: what happened, what is safe, what to do.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ts_rs::TS, thiserror::Error)]
#[error("{message}")]
pub struct AppError {
    /// What the interface may act on.
    pub code: Code,
    /// One or two sentences in Vietnamese.
    pub message: String,
    /// The same in English, where there is one.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub message_en: Option<String>,
    /// More lines in Vietnamese: one a problem of a file.
    pub details: Vec<String>,
    /// What papers that were to be final lack.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[ts(optional, as = "Option<Vec<Gap>>")]
    pub gaps: Vec<Gap>,
}

impl AppError {
    /// A fault with its words in both languages.
    pub fn new(code: Code, vi: impl Into<String>, en: impl Into<String>) -> Self {
        Self { code, message: vi.into(), message_en: Some(en.into()), details: Vec::new(), gaps: Vec::new() }
    }

    /// A fault that the interface only shows.
    pub fn other(vi: impl Into<String>, en: impl Into<String>) -> Self {
        Self::new(Code::Other, vi, en)
    }

    /// Adds lines below the message.
    pub fn with_details(mut self, details: impl IntoIterator<Item = impl ToString>) -> Self {
        self.details.extend(details.into_iter().map(|line| line.to_string()));
        self
    }

    /// Papers that were to be final, and what they lack.
    pub fn gaps(gaps: Vec<Gap>) -> Self {
        let lines: Vec<String> = gaps.iter().map(|gap| format!("Còn thiếu: {}.", gap.what)).collect();
        let refusal = Self::new(
            Code::Gaps,
            "Chưa xuất được bản chính vì văn bản còn chỗ cần bổ sung. Chưa có tệp nào được ghi; hãy điền các chỗ sau, \
             hoặc xuất bản nháp.",
            "The papers lack something, so they cannot be final yet. Nothing was written; fill in what is listed, or \
             export a draft.",
        );
        Self { gaps, ..refusal }.with_details(lines)
    }

    /// A slip of ours, not the user's: what was not understood goes to the details.
    pub fn ours(detail: impl ToString) -> Self {
        Self::other(
            "Chương trình gặp lỗi ngoài dự kiến. Những gì đã nhập vẫn được lưu; hãy thử lại, hoặc đóng rồi mở lại \
             Tin Trường.",
            "Something unexpected went wrong. What was entered is saved; try again, or close Tin Trường and open it \
             again.",
        )
        .with_details([detail])
    }
}

impl From<photos::PhotoFault> for AppError {
    fn from(fault: photos::PhotoFault) -> Self {
        tracing::info!(code = fault.code(), "photo refused");
        Self::other(fault.to_string(), fault.message_en())
    }
}

impl From<StoreError> for AppError {
    fn from(fault: StoreError) -> Self {
        tracing::warn!(code = fault.code(), detail = fault.detail(), "store");
        let code = match fault {
            StoreError::Conflict { .. } => Code::Conflict,
            StoreError::NoEvent(_)
            | StoreError::NoVersion { .. }
            | StoreError::NoCitation
            | StoreError::NoConsent => Code::NotFound,
            StoreError::CodeTaken { .. } => Code::Problems,
            StoreError::Approved => Code::Locked,
            _ => Code::Other,
        };
        Self::new(code, fault.to_string(), english(&fault))
    }
}

/// The store's faults in English; its own words are Vietnamese.
fn english(fault: &StoreError) -> String {
    let words = match fault {
        StoreError::Newer { .. } => {
            "The data was written by a newer Tin Trường. It is safe; install the newest version."
        }
        StoreError::Foreign => {
            "This file is another program's data. It was not changed; choose another data folder."
        }
        StoreError::NotADatabase | StoreError::Damaged(_) | StoreError::Strange(_) => {
            "The data file is damaged or cannot be read. It was left as it is; use the newest version, or a backup."
        }
        StoreError::Full => {
            "The disk is full, so this is not saved yet. What was saved before is safe; make room."
        }
        StoreError::ReadOnly => {
            "The data folder may only be read, so this is not saved yet. Allow writing to it."
        }
        StoreError::Locked => {
            "Another program uses the data file. Close the other Tin Trường window and try again."
        }
        StoreError::CannotOpen(_) => {
            "The data file cannot be opened. Nothing was changed; check the data folder."
        }
        StoreError::Disk(_) => {
            "The disk reports an error. What was saved before is safe; check the disk and try again."
        }
        StoreError::Unsafe { .. } => {
            "The data folder lies where saving is not safe. Move it to a disk of this machine."
        }
        StoreError::NoEvent(_) => "This event is not there any more. Open the list of events again.",
        StoreError::NoCitation => "This paper is not in the library any more. Open the library again.",
        StoreError::NoConsent => "This child is not in the register any more. Open the register again.",
        StoreError::CodeTaken { .. } => {
            "This code is in the register of this year already. Nothing was changed; choose another one."
        }
        StoreError::NoVersion { .. } => {
            "This version is not kept any more. The event is unchanged; choose another one."
        }
        StoreError::KeyTaken(_) => "This event is in the list already. Nothing was overwritten.",
        StoreError::NotInBin(_) => "This event is not in the bin, so it was not deleted for good.",
        StoreError::Conflict { .. } => {
            "The event was saved in another window meanwhile. Both wordings are kept; open it again."
        }
        StoreError::Approved => {
            "The event was approved, so its text is locked. Open it again, with a reason, to change it."
        }
        StoreError::NoReason => "Say in a sentence why it is opened again; it stays in the history.",
        StoreError::Fault(_) => {
            "Something went wrong with the data. What was saved before is safe; try again."
        }
    };
    words.to_owned()
}
