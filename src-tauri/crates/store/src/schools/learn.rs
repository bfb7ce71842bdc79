//! Learning the schools from saved events, as the people are: by name as spelled, and only what events hold.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;
use records::EventFile;
use rusqlite::{Connection, OptionalExtension};
use vietnamese::index::spelling;

use crate::error::StoreError;
use crate::events;
use crate::rows::Bound;

/// Learns from a file that takes the place of an old one; none: the event comes, or goes. Whether the directory changed.
pub(crate) fn learn(
    db: &Connection,
    event: i64,
    old: Option<&EventFile>,
    new: Option<&EventFile>,
) -> Result<bool, StoreError> {
    let shown = |file: Option<&EventFile>| file.map(|file| (file.event.date, file.schools.clone()));
    if shown(old) == shown(new) {
        return Ok(false);
    }
    let (before, after) = (by_school(old), by_school(new));
    db.prepare_cached("DELETE FROM schools_met WHERE event = ?")?.execute([event])?;
    for (matching, places) in &after {
        let school = school(db, matching)?;
        let mut meet = db.prepare_cached(include_str!("meet.sql"))?;
        for (ord, on) in places {
            meet.execute((event, ord, school, Bound(on)))?;
        }
    }
    let matches: BTreeSet<&String> = before.keys().chain(after.keys()).collect();
    for matching in matches {
        let more = i64::from(after.contains_key(matching)) - i64::from(before.contains_key(matching));
        follow(db, matching, more)?;
    }
    Ok(true)
}

/// Learns the directory from all events.
pub(crate) fn learn_all(db: &Connection) -> Result<(), StoreError> {
    db.execute("DELETE FROM schools", [])?;
    for event in events::all_kept(db)? {
        learn(db, event, None, Some(&events::load(db, event)?))?;
    }
    Ok(())
}

/// The places of each school in the event's list, and the event's day.
fn by_school(file: Option<&EventFile>) -> BTreeMap<String, Vec<(i64, NaiveDate)>> {
    let mut schools: BTreeMap<_, Vec<_>> = BTreeMap::new();
    if let Some(file) = file {
        for (ord, school) in (0..).zip(&file.schools) {
            let matching = spelling(&school.name);
            if !matching.is_empty() {
                schools.entry(matching).or_default().push((ord, file.event.date));
            }
        }
    }
    schools
}

/// The school's number in the directory, new if need be.
fn school(db: &Connection, matching: &str) -> Result<i64, StoreError> {
    let found = db
        .prepare_cached("SELECT id FROM schools WHERE match = ?")?
        .query_row([matching], |row| row.get(0))
        .optional()?;
    if let Some(id) = found {
        return Ok(id);
    }
    db.prepare_cached("INSERT INTO schools (match, name, met, last_on) VALUES (?, '', 0, '')")?
        .execute([matching])?;
    Ok(db.last_insert_rowid())
}

/// Brings a school's entry up to date; one that no event shows any more has none.
fn follow(db: &Connection, matching: &str, more: i64) -> Result<(), StoreError> {
    let (school, met): (i64, i64) = db
        .prepare_cached("UPDATE schools SET met = met + ? WHERE match = ? RETURNING id, met")?
        .query_row((more, matching), |row| Ok((row.get(0)?, row.get(1)?)))?;
    let follow = if met == 0 { "DELETE FROM schools WHERE id = ?" } else { include_str!("refresh.sql") };
    db.prepare_cached(follow)?.execute([school])?;
    Ok(())
}
