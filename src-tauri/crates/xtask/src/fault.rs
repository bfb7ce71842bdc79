//! What went wrong, in words for whoever sits at the terminal.

use std::fmt;

/// A task's end.
pub(crate) type Outcome<T = ()> = Result<T, Fault>;

/// Why a task ended early.
#[derive(Debug)]
pub(crate) struct Fault(String);

impl Fault {
    pub(crate) fn new(words: impl Into<String>) -> Self {
        Self(words.into())
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(&self.0)
    }
}

impl From<std::io::Error> for Fault {
    fn from(source: std::io::Error) -> Self {
        Self(source.to_string())
    }
}
