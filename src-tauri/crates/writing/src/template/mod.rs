//! Templates: plain lines with minijinja, and what comes of them.

mod blocks;
mod cause;
mod environment;
mod functions;
pub(crate) mod mark;
mod number;
pub(crate) mod own;
mod say;
mod sentence;
mod source;

pub(crate) use blocks::{Paragraphs, read_pieces};
pub(crate) use environment::{Templates, templates};
pub(crate) use number::number;
pub(crate) use say::{Context, Desk, Slots};
pub(crate) use source::source;

use std::fmt;

/// A template that cannot be used, with its line and cause.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TemplateFault {
    /// Which template.
    pub template: String,
    /// The line, from 1, where known.
    pub line: Option<usize>,
    /// The cause.
    pub cause: String,
}

impl fmt::Display for TemplateFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "mẫu \"{}\"", self.template)?;
        if let Some(line) = self.line {
            write!(f, ", dòng {line}")?;
        }
        write!(f, ": {}", self.cause)
    }
}

impl std::error::Error for TemplateFault {}

impl From<minijinja::Error> for TemplateFault {
    fn from(error: minijinja::Error) -> Self {
        // The innermost error names the line that its author must mend.
        let mut at = &error;
        let mut inner: &dyn std::error::Error = &error;
        while let Some(source) = inner.source() {
            if let Some(source) = source.downcast_ref::<minijinja::Error>() {
                at = source;
            }
            inner = source;
        }
        Self { template: at.name().unwrap_or("?").to_owned(), line: at.line(), cause: cause::vietnamese(at) }
    }
}
