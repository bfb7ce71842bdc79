//! What the directories learn from an event, told to the change.

use records::EventFile;

use crate::changes::{Change, Kind};
use crate::error::StoreError;
use crate::{people, schools};

/// Learns from a file that takes the place of an old one.
pub(super) fn learn(
    change: &Change<'_>,
    event: i64,
    old: Option<&EventFile>,
    new: &EventFile,
) -> Result<(), StoreError> {
    if people::learn(change, event, old, new)? {
        change.touch(Kind::People);
    }
    if schools::learn(change, event, old, new)? {
        change.touch(Kind::Schools);
    }
    Ok(())
}

/// Forgets what an event showed.
pub(super) fn forget(change: &Change<'_>, event: i64) -> Result<(), StoreError> {
    people::forget(change, event)?;
    schools::forget(change, event)?;
    change.touch(Kind::People);
    change.touch(Kind::Schools);
    Ok(())
}
