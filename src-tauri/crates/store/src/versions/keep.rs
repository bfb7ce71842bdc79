//! Keeping versions: all of the last hour, then the last of each hour for a day, then the last of each day.

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
    thin(db, event, now)
}

/// Thins an event's older versions.
fn thin(db: &Connection, event: i64, now: DateTime<Utc>) -> Result<(), StoreError> {
    let (hour, day) = (now - TimeDelta::hours(1), now - TimeDelta::days(1));
    db.prepare_cached(include_str!("thin.sql"))?.execute((event, Moment(hour), Moment(day)))?;
    Ok(())
}

/// Thins the versions of the events that were worked on last: when one goes over to the next event, all states of the
/// last hour are still there, and no save of that event will come to thin them.
pub(crate) fn thin_recent(db: &Connection, now: DateTime<Utc>) -> Result<(), StoreError> {
    let mut select = db.prepare_cached("SELECT id FROM events ORDER BY saved_at DESC LIMIT 20")?;
    let recent: Vec<i64> = select.query_map([], |row| row.get(0))?.collect::<Result<_, _>>()?;
    recent.into_iter().try_for_each(|event| thin(db, event, now))
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
