//! What the proofreader answers.

use std::ops::Range;

/// How sure a finding is and how loudly it may be shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Level {
    /// May be mended without asking: what the eye does not see.
    Silent,
    /// Wrong for certain: red.
    Certain,
    /// Against the rule book or the house style: amber.
    Rulebook,
    /// Probably wrong where it stands: blue and quiet.
    Context,
    /// For the check-list before an export.
    Content,
}

impl Level {
    /// Every level.
    pub const ALL: [Self; 5] = [Self::Silent, Self::Certain, Self::Rulebook, Self::Context, Self::Content];

    /// The word of the command line and of the interface.
    pub fn code(self) -> &'static str {
        match self {
            Self::Silent => "silent",
            Self::Certain => "certain",
            Self::Rulebook => "rulebook",
            Self::Context => "context",
            Self::Content => "content",
        }
    }

    /// What a reader is told.
    pub fn vi(self) -> &'static str {
        match self {
            Self::Silent => "tự dọn",
            Self::Certain => "lỗi",
            Self::Rulebook => "quy định",
            Self::Context => "nên xem lại",
            Self::Content => "trước khi xuất",
        }
    }
}

/// What is said of a finding, in both languages.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Message {
    /// Vietnamese.
    pub vi: String,
    /// English.
    pub en: String,
}

/// Something to look at, and how it may be mended.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// The rule's name.
    pub rule: &'static str,
    /// How sure it is.
    pub level: Level,
    /// Where it stands, in characters (Unicode scalar values) of the text as given.
    pub span: Range<usize>,
    /// What stands there, as given.
    pub text: String,
    /// Why it was found.
    pub message: Message,
    /// The clause or habit that it rests on, if there is one.
    pub basis: Option<&'static str>,
    /// What may stand there instead, the best first. An empty one takes the text out.
    pub fixes: Vec<String>,
    /// Names this finding in its surroundings, for "not here again"; stays when text elsewhere changes.
    pub context: u64,
}

/// A finding within one line, before it is placed in the text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Slip {
    pub(crate) rule: &'static str,
    pub(crate) level: Level,
    /// In letters of the line.
    pub(crate) at: Range<usize>,
    /// Set where the rule knows the characters as given better than the letters.
    pub(crate) given: Option<Range<usize>>,
    pub(crate) message: Message,
    pub(crate) basis: Option<&'static str>,
    pub(crate) fixes: Vec<String>,
}
