//! Running text with the little formatting that papers need, and where each piece came from.

use serde::Serialize;

/// A piece of text in one style.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Run {
    /// The words; NFC, no line breaks.
    pub text: String,
    /// Bold.
    pub bold: bool,
    /// Italic.
    pub italic: bool,
    /// A `[CẦN BỔ SUNG: …]`, to be highlighted.
    pub gap: bool,
    /// The fields that the words were made from: "programme[2]".
    pub from: Vec<String>,
}

/// A line or paragraph of text.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Text(pub Vec<Run>);

impl Text {
    /// Text in one plain run.
    pub fn plain(text: impl Into<String>) -> Self {
        Self(vec![Run { text: text.into(), ..Run::default() }])
    }

    /// The words alone.
    pub fn words(&self) -> String {
        self.0.iter().map(|run| run.text.as_str()).collect()
    }

    /// Whether there are no words.
    pub fn is_empty(&self) -> bool {
        self.0.iter().all(|run| run.text.trim().is_empty())
    }
}

impl From<&str> for Text {
    fn from(text: &str) -> Self {
        Self::plain(text)
    }
}

impl From<String> for Text {
    fn from(text: String) -> Self {
        Self::plain(text)
    }
}
