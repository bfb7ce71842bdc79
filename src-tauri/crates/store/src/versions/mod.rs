//! Old states of an event, so that every wording can be had back.

mod keep;
mod packed;
mod read;

use chrono::{DateTime, Utc};

pub(crate) use keep::{begin_all, keep, thin_recent};

/// A state that an event was in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Version {
    /// The revision that it was.
    pub number: u32,
    /// When it was last saved.
    pub saved_at: DateTime<Utc>,
}
