//! Learning the schools from saved events, as the people are: by name as spelled, and only what events hold.

use std::collections::BTreeSet;

use records::{EventFile, School};
use rusqlite::Connection;
use vietnamese::index::spelling;

use crate::error::StoreError;
use crate::events;

/// Learns from a file that takes the place of an old one; whether the directory changed.
pub(crate) fn learn(
    db: &Connection,
    event: i64,
    old: Option<&EventFile>,
    new: &EventFile,
) -> Result<bool, StoreError> {
    if old.is_some_and(|old| old.schools == new.schools && old.event.date == new.event.date) {
        return Ok(false);
    }
    let mut affected = met(db, event)?;
    db.prepare_cached("DELETE FROM schools_met WHERE event = ?")?.execute([event])?;
    for (ord, School { name, .. }) in (0_i64..).zip(&new.schools) {
        let matching = spelling(name);
        if !matching.is_empty() {
            db.prepare_cached(include_str!("add.sql"))?.execute([&matching, name])?;
            db.prepare_cached(include_str!("meet.sql"))?.execute((event, ord, &matching))?;
            affected.insert(matching);
        }
    }
    relearn(db, &affected)?;
    Ok(true)
}

/// Forgets what an event showed, when it goes.
pub(crate) fn forget(db: &Connection, event: i64) -> Result<(), StoreError> {
    let met = met(db, event)?;
    db.prepare_cached("DELETE FROM schools_met WHERE event = ?")?.execute([event])?;
    relearn(db, &met)
}

/// Learns the directory from all events.
pub(crate) fn learn_all(db: &Connection) -> Result<(), StoreError> {
    db.execute("DELETE FROM schools", [])?;
    for event in events::all_kept(db)? {
        learn(db, event, None, &events::load(db, event)?)?;
    }
    Ok(())
}

/// The schools that an event shows.
fn met(db: &Connection, event: i64) -> Result<BTreeSet<String>, StoreError> {
    let mut select = db.prepare_cached(include_str!("met_at.sql"))?;
    let met = select.query_map([event], |row| row.get(0))?;
    Ok(met.collect::<Result<_, _>>()?)
}

/// Writes the schools' entries anew from all events that show them; without any they go.
fn relearn(db: &Connection, schools: &BTreeSet<String>) -> Result<(), StoreError> {
    let mut refresh = db.prepare_cached(include_str!("refresh.sql"))?;
    let mut clear = db.prepare_cached(include_str!("clear.sql"))?;
    for matching in schools {
        refresh.execute([matching])?;
        clear.execute([matching])?;
    }
    Ok(())
}
