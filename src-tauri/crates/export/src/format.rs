//! The formats a document can be written in.

/// A format, by the code that the command line and the interface use.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Format {
    /// A Word file.
    Docx,
    /// A stand-alone web page.
    Html,
    /// A folder with what is pasted into a school portal.
    Portal,
    /// Plain text for Zalo.
    Message,
}

impl Format {
    /// All formats.
    pub const ALL: [Self; 4] = [Self::Docx, Self::Html, Self::Portal, Self::Message];

    /// "docx", "html", "portal", "message".
    pub const fn code(self) -> &'static str {
        match self {
            Self::Docx => "docx",
            Self::Html => "html",
            Self::Portal => "portal",
            Self::Message => "message",
        }
    }

    /// The format of a code.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|format| format.code() == code)
    }
}
