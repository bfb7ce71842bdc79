//! Keeping versions: all of the last hour, then the last of each hour for a day, then the last of each day.

use std::ops::RangeInclusive;

use chrono::{DateTime, TimeDelta, Utc};
use records::EventFile;
use rusqlite::Connection;

use super::packed;
use crate::error::StoreError;
use crate::events;
use crate::moment::Moment;

/// Saves this close to the first of them are one version: one is typing.
const ONE_GO: TimeDelta = TimeDelta::seconds(10);

/// Keeps a saved file as a version, and thins the older ones.
pub(crate) fn keep(
    db: &Connection,
    event: i64,
    revision: u32,
    file: &EventFile,
    now: DateTime<Utc>,
) -> Result<(), StoreError> {
    let packed = packed::pack(file)?;
    let continued = db.prepare_cached(include_str!("continue.sql"))?.execute((
        event,
        revision,
        Moment(now),
        &packed,
        Moment(now - ONE_GO),
    ))?;
    if continued > 0 {
        return Ok(());
    }
    db.prepare_cached(include_str!("keep.sql"))?.execute((event, revision, Moment(now), packed))?;
    thin(db, event..=event, now)
}

/// Every event.
pub(crate) const ALL: RangeInclusive<i64> = 0..=i64::MAX;

/// Thins the older versions of some events.
pub(crate) fn thin(
    db: &Connection,
    events: RangeInclusive<i64>,
    now: DateTime<Utc>,
) -> Result<(), StoreError> {
    let (hour, day) = (now - TimeDelta::hours(1), now - TimeDelta::days(1));
    db.prepare_cached(include_str!("thin.sql"))?.execute((
        events.start(),
        events.end(),
        Moment(hour),
        Moment(day),
    ))?;
    Ok(())
}

/// Gives every event without versions its present state as the first.
pub(crate) fn begin_all(db: &Connection) -> Result<(), StoreError> {
    let mut select = db.prepare(include_str!("without.sql"))?;
    let rows = select.query_map([], |row| Ok((row.get(0)?, row.get(1)?, row.get::<_, Moment>(2)?.0)))?;
    for row in rows {
        let (event, revision, saved_at) = row?;
        keep(db, event, revision, &events::load(db, event)?, saved_at)?;
    }
    Ok(())
}
