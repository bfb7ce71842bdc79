//! Learning who is who from saved events.
//!
//! The directory holds what the events hold and nothing more: a name that was only half typed leaves it with the next
//! save. One is the same person by name and school, both as spelled: "Hương" and "Hường" are two.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;
use records::{EventFile, Person};
use rusqlite::{Connection, OptionalExtension};
use vietnamese::index::spelling;

use super::titles;
use crate::error::StoreError;
use crate::events;
use crate::rows::Bound;

/// A person as one event shows them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Sighting<'a> {
    matching: String,
    pub(super) on: NaiveDate,
    full_name: &'a str,
    pub(super) titles: &'a [String],
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

/// Learns from a file that takes the place of an old one; none: the event comes, or goes. Whether the directory changed.
pub(crate) fn learn(
    db: &Connection,
    event: i64,
    old: Option<&EventFile>,
    new: Option<&EventFile>,
) -> Result<bool, StoreError> {
    if let (Some(old), Some(new)) = (old, new)
        && same_people(old, new)
    {
        return Ok(false);
    }
    let (before, after) = (sightings(old), sightings(new));
    if before == after {
        return Ok(false);
    }
    db.prepare_cached("DELETE FROM people_met WHERE event = ?")?.execute([event])?;
    let mut meet = db.prepare_cached(include_str!("meet.sql"))?;
    for (ord, sighting) in (0_i64..).zip(&after) {
        if let Some(sighting) = sighting {
            let person = person(db, sighting)?;
            meet.execute((event, ord, person, sighting.school_name, Bound(&sighting.on)))?;
        }
    }
    let (before, after) = (by_person(&before), by_person(&after));
    let matches: BTreeSet<&str> = before.keys().chain(after.keys()).copied().collect();
    for matching in matches {
        let none = Vec::new();
        let seen = Seen {
            event,
            before: before.get(matching).unwrap_or(&none),
            after: after.get(matching).unwrap_or(&none),
        };
        if seen.before != seen.after {
            follow(db, matching, &seen)?;
        }
    }
    Ok(true)
}

/// Whether all that a sighting is made of is the same: most saves change a text, and spelling two hundred names takes
/// longer than writing it.
fn same_people(old: &EventFile, new: &EventFile) -> bool {
    old.event.date == new.event.date
        && old.writer() == new.writer()
        && old.people == new.people
        && old.schools == new.schools
}

/// How an event showed a person before a change, and how it does now; usually once or not at all.
pub(super) struct Seen<'a> {
    pub(super) event: i64,
    pub(super) before: &'a Vec<&'a Sighting<'a>>,
    pub(super) after: &'a Vec<&'a Sighting<'a>>,
}

/// Brings a person's entry up to date; whom no event shows any more has none.
fn follow(db: &Connection, matching: &str, seen: &Seen<'_>) -> Result<(), StoreError> {
    let more = i64::from(!seen.after.is_empty()) - i64::from(!seen.before.is_empty());
    let (person, met): (i64, i64) = db
        .prepare_cached("UPDATE people SET met = met + ? WHERE match = ? RETURNING id, met")?
        .query_row((more, matching), |row| Ok((row.get(0)?, row.get(1)?)))?;
    if met == 0 {
        db.prepare_cached("DELETE FROM people WHERE id = ?")?.execute([person])?;
        return Ok(());
    }
    db.prepare_cached(include_str!("refresh.sql"))?.execute([person])?;
    titles::follow(db, person, seen)
}

/// Learns the directory from all events.
pub(crate) fn learn_all(db: &Connection) -> Result<(), StoreError> {
    db.execute("DELETE FROM people", [])?;
    for event in events::all_kept(db)? {
        learn(db, event, None, Some(&events::load(db, event)?))?;
    }
    Ok(())
}

fn sightings(file: Option<&EventFile>) -> Vec<Option<Sighting<'_>>> {
    let people = file.into_iter().flat_map(|file| file.people.iter().map(move |person| (file, person)));
    people.map(|(file, person)| Sighting::of(file, person)).collect()
}

fn by_person<'a>(sightings: &'a [Option<Sighting<'a>>]) -> BTreeMap<&'a str, Vec<&'a Sighting<'a>>> {
    let mut people: BTreeMap<_, Vec<_>> = BTreeMap::new();
    for sighting in sightings.iter().flatten() {
        people.entry(sighting.matching.as_str()).or_default().push(sighting);
    }
    people
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
