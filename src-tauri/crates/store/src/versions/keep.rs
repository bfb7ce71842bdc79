//! Keeping versions: all of the last hour, then the last of each hour for a day, then the last of each day.

use chrono::{DateTime, TimeDelta, Utc};
use records::EventFile;
use rusqlite::Connection;

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
    let text = serde_json::to_string(file).map_err(|error| StoreError::Fault(error.to_string()))?;
    let continued = db.prepare_cached(include_str!("continue.sql"))?.execute((
        event,
        revision,
        Moment(now),
        &text,
        Moment(now - ONE_GO),
    ))?;
    if continued > 0 {
        return Ok(());
    }
    db.prepare_cached(include_str!("keep.sql"))?.execute((event, revision, Moment(now), text))?;
    db.prepare_cached(include_str!("thin.sql"))?.execute((
        event,
        Moment(now - TimeDelta::hours(1)),
        Moment(now - TimeDelta::days(1)),
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
