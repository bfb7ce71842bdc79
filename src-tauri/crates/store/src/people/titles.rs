//! A person's titles and their days.
//!
//! The spans follow from all events that show the person. Hardly any change of one event moves them, and a teacher who
//! was at every event for ten years is in thousands: so it is first asked whether anything can have moved.

use chrono::NaiveDate;
use rusqlite::{Connection, OptionalExtension};

use super::learn::{Seen, Sighting};
use crate::error::StoreError;
use crate::rows::{Bound, Taken};

/// Titles since a day.
type Titles = (NaiveDate, Vec<String>);

/// Brings a person's titles up to date after one event changed.
pub(super) fn follow(db: &Connection, person: i64, seen: &Seen<'_>) -> Result<(), StoreError> {
    let moved = match (seen.before.as_slice(), seen.after.as_slice()) {
        ([before], [after]) if before.on == after.on && before.titles == after.titles => false,
        ([], [after]) => moves(db, person, seen.event, after, false)?,
        ([before], []) => moves(db, person, seen.event, before, true)?,
        ([before], [after]) => {
            moves(db, person, seen.event, before, true)? || moves(db, person, seen.event, after, false)?
        }
        _ => true,
    };
    if moved { write(db, person) } else { Ok(()) }
}

/// Whether the spans can differ now that the person was, or no longer is, seen so.
fn moves(
    db: &Connection,
    person: i64,
    event: i64,
    seen: &Sighting<'_>,
    gone: bool,
) -> Result<bool, StoreError> {
    if seen.titles.is_empty() {
        return Ok(false);
    }
    let others = same_day(db, person, event, seen.on)?;
    if others.iter().any(|titles| titles != seen.titles) {
        // The later event of a day counts: all must be looked at.
        return Ok(true);
    }
    let span = db
        .prepare_cached(include_str!("span.sql"))?
        .query_row((person, Bound(&seen.on)), |row| {
            Ok((row.get::<_, Taken<NaiveDate>>(0)?.0, row.get::<_, String>(1)?))
        })
        .optional()?;
    // Inside a span of the same titles one sighting more or less says nothing new; the one it begins with does.
    Ok(match span {
        Some((from, titles)) => {
            list(&titles)? != seen.titles || (gone && from == seen.on && others.is_empty())
        }
        None => true,
    })
}

/// The titles that other events of a day name.
fn same_day(db: &Connection, person: i64, event: i64, on: NaiveDate) -> Result<Vec<Vec<String>>, StoreError> {
    let mut select = db.prepare_cached(include_str!("same_day.sql"))?;
    let rows = select.query_map((person, Bound(&on), event), |row| row.get::<_, String>(0))?;
    let mut others = Vec::new();
    for row in rows {
        let titles = list(&row?)?;
        if !titles.is_empty() {
            others.push(titles);
        }
    }
    Ok(others)
}

/// Writes a person's spans anew from all events.
fn write(db: &Connection, person: i64) -> Result<(), StoreError> {
    let mut spans = all(db, person)?;
    spans.dedup_by(|later, earlier| later.1 == earlier.1);
    db.prepare_cached("DELETE FROM person_titles WHERE person = ?")?.execute([person])?;
    let mut insert = db.prepare_cached(include_str!("title.sql"))?;
    let ends: Vec<_> = spans.iter().skip(1).map(|(on, _)| Some(*on)).chain([None]).collect();
    for ((from, titles), to) in spans.iter().zip(ends) {
        for (ord, title) in (0_i64..).zip(titles) {
            insert.execute((person, Bound(from), ord, title, Bound(&to)))?;
        }
    }
    Ok(())
}

/// The titles at every event that names some, the oldest first; of several on one day the last one counts.
fn all(db: &Connection, person: i64) -> Result<Vec<Titles>, StoreError> {
    let mut select = db.prepare_cached(include_str!("titles.sql"))?;
    let mut rows = select.query([person])?;
    let mut all: Vec<Titles> = Vec::new();
    while let Some(row) = rows.next()? {
        let on = row.get::<_, Taken<NaiveDate>>(0)?.0;
        let titles = list(&row.get::<_, String>(1)?)?;
        match all.last_mut() {
            _ if titles.is_empty() => {}
            Some(last) if last.0 == on => last.1 = titles,
            _ => all.push((on, titles)),
        }
    }
    Ok(all)
}

/// A list that SQLite gathered.
fn list(json: &str) -> Result<Vec<String>, StoreError> {
    serde_json::from_str(json).map_err(|error| StoreError::Strange(error.to_string()))
}
