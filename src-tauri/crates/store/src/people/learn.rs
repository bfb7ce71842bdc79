//! Learning who is who from saved events.
//!
//! The directory holds what the events hold and nothing more: a name that was only half typed leaves it with the next
//! save. One is the same person by name and school, both as spelled: "Hương" and "Hường" are two.

use std::collections::BTreeSet;

use chrono::NaiveDate;
use records::{EventFile, Person};
use rusqlite::{Connection, OptionalExtension};
use vietnamese::index::spelling;

use crate::error::StoreError;
use crate::events;
use crate::rows::{Bound, Taken};

/// A person as one event shows them.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
struct Sighting<'a> {
    matching: String,
    on: NaiveDate,
    full_name: &'a str,
    titles: &'a [String],
    honorific: Option<&'a str>,
    school_name: Option<&'a str>,
    organisation: Option<&'a str>,
}

impl<'a> Sighting<'a> {
    fn of(file: &'a EventFile, person: &'a Person) -> Option<Self> {
        let name = spelling(&person.full_name);
        if name.is_empty() {
            return None;
        }
        // Without school and organisation one belongs to the school that writes.
        let home = || person.organisation.is_none().then(|| file.writer());
        let school = person.school.as_ref().or_else(home).and_then(|id| file.school(id));
        let school_name = school.map(|school| school.name.as_str());
        let organisation = person.organisation.as_deref();
        let place = spelling(school_name.or(organisation).unwrap_or_default());
        Some(Self {
            matching: format!("{name}|{place}"),
            on: file.event.date,
            full_name: &person.full_name,
            titles: &person.titles,
            honorific: person.honorific.as_deref(),
            school_name,
            organisation,
        })
    }
}

/// Learns from a file that takes the place of an old one; whether the directory changed.
pub(crate) fn learn(
    db: &Connection,
    event: i64,
    old: Option<&EventFile>,
    new: &EventFile,
) -> Result<bool, StoreError> {
    let before = old.map(sightings).unwrap_or_default();
    let after = sightings(new);
    if before == after {
        return Ok(false);
    }
    db.prepare_cached("DELETE FROM people_met WHERE event = ?")?.execute([event])?;
    let mut meet = db.prepare_cached(include_str!("meet.sql"))?;
    for (ord, sighting) in (0_i64..).zip(&after) {
        if let Some(sighting) = sighting {
            let person = person(db, sighting)?;
            meet.execute((event, ord, person, sighting.school_name))?;
        }
    }
    let before: BTreeSet<&Sighting<'_>> = before.iter().flatten().collect();
    let after: BTreeSet<&Sighting<'_>> = after.iter().flatten().collect();
    let affected: BTreeSet<&str> =
        before.symmetric_difference(&after).map(|sighting| sighting.matching.as_str()).collect();
    for matching in affected {
        relearn(db, matching)?;
    }
    Ok(true)
}

/// Forgets what an event showed, when it goes.
pub(crate) fn forget(db: &Connection, event: i64) -> Result<(), StoreError> {
    let mut select = db.prepare_cached(include_str!("met_at.sql"))?;
    let met: Vec<String> = select.query_map([event], |row| row.get(0))?.collect::<Result<_, _>>()?;
    db.prepare_cached("DELETE FROM people_met WHERE event = ?")?.execute([event])?;
    met.iter().try_for_each(|matching| relearn(db, matching))
}

/// Learns the directory from all events.
pub(crate) fn learn_all(db: &Connection) -> Result<(), StoreError> {
    db.execute("DELETE FROM people", [])?;
    for event in events::all_kept(db)? {
        learn(db, event, None, &events::load(db, event)?)?;
    }
    Ok(())
}

fn sightings(file: &EventFile) -> Vec<Option<Sighting<'_>>> {
    file.people.iter().map(|person| Sighting::of(file, person)).collect()
}

/// The person's number in the directory, new if need be.
fn person(db: &Connection, sighting: &Sighting<'_>) -> Result<i64, StoreError> {
    let found = db
        .prepare_cached("SELECT id FROM people WHERE match = ?")?
        .query_row([&sighting.matching], |row| row.get(0))
        .optional()?;
    if let Some(id) = found {
        return Ok(id);
    }
    db.prepare_cached("INSERT INTO people (match, full_name, met, last_on) VALUES (?, ?, 0, '')")?
        .execute([&sighting.matching, sighting.full_name])?;
    Ok(db.last_insert_rowid())
}

/// The titles of a day.
type Titles = (NaiveDate, Vec<String>);

/// Writes a person's entry anew from all events that show them; without any it goes.
fn relearn(db: &Connection, matching: &str) -> Result<(), StoreError> {
    db.prepare_cached(include_str!("refresh.sql"))?.execute([matching])?;
    db.prepare_cached("DELETE FROM people WHERE match = ? AND met = 0")?.execute([matching])?;
    let mut spans: Vec<Titles> = Vec::new();
    for (on, titles) in titles(db, matching)? {
        // An event that names no title says nothing about the last one.
        let same = spans.last().is_some_and(|(_, last)| *last == titles);
        if !same && !titles.is_empty() {
            spans.push((on, titles));
        }
    }
    db.prepare_cached(include_str!("forget_titles.sql"))?.execute([matching])?;
    let mut insert = db.prepare_cached(include_str!("title.sql"))?;
    let ends: Vec<_> = spans.iter().skip(1).map(|(on, _)| Some(*on)).chain([None]).collect();
    for ((from, titles), to) in spans.iter().zip(ends) {
        for (ord, title) in (0_i64..).zip(titles) {
            insert.execute((matching, Bound(from), ord, title, Bound(&to)))?;
        }
    }
    Ok(())
}

/// A person's titles at every event, the oldest first; of several on one day the last one counts.
fn titles(db: &Connection, matching: &str) -> Result<Vec<Titles>, StoreError> {
    let mut select = db.prepare_cached(include_str!("titles.sql"))?;
    let mut rows = select.query([matching])?;
    let mut all: Vec<Titles> = Vec::new();
    while let Some(row) = rows.next()? {
        let on = row.get::<_, Taken<NaiveDate>>(0)?.0;
        let titles = serde_json::from_str(row.get_ref(1)?.as_str().map_err(rusqlite::Error::from)?)
            .map_err(|error| StoreError::Strange(error.to_string()))?;
        match all.last_mut() {
            Some(last) if last.0 == on => last.1 = titles,
            _ => all.push((on, titles)),
        }
    }
    Ok(all)
}
