//! What the directories learn from an event, told to the change.

use records::EventFile;

use crate::changes::{Change, Kind};
use crate::error::StoreError;
use crate::{people, schools};

/// Learns from a file that takes the place of an old one; none: the event comes, or goes.
pub(super) fn learn(
    change: &Change<'_>,
    event: i64,
    old: Option<&EventFile>,
    new: Option<&EventFile>,
) -> Result<(), StoreError> {
    if people::learn(change, event, old, new)? {
        change.touch(Kind::People);
    }
    if schools::learn(change, event, old, new)? {
        change.touch(Kind::Schools);
    }
    Ok(())
}
