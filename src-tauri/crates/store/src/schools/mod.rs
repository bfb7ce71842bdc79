//! Schools: as they were at an event, the user's own as it is today, and the directory of those met.

mod learn;
mod own;
mod suggest;

use chrono::NaiveDate;
use records::school::{GoverningBody, Locality};
use records::{EventFile, School};
use rusqlite::Connection;

use crate::error::StoreError;
use crate::rows::{Lists, TEXTS, Table, row};

pub(crate) use learn::{learn, learn_all};
pub use suggest::SchoolSuggestion;

row!(School { id, name, level, ownership, address, symbol, letterhead_name, letterhead_unit }
    elsewhere { governing_bodies, localities });

/// A governing body's row; its lines are a list of texts.
struct BodyRow {
    school: u32,
    from: Option<NaiveDate>,
    to: Option<NaiveDate>,
}
row!(BodyRow { school, from, to });

struct LocalityRow {
    school: u32,
    from: Option<NaiveDate>,
    to: Option<NaiveDate>,
    name: String,
}
row!(LocalityRow { school, from, to, name });

/// Where whole schools are kept.
struct SchoolTables {
    schools: Table,
    bodies: Table,
    localities: Table,
    texts: Lists,
}

/// The list of the governing bodies' lines.
const LINES: &str = "schools.governing_bodies.lines";

const OF_EVENT: SchoolTables = SchoolTables {
    schools: Table::of_event("event_schools"),
    bodies: Table::of_event("event_governing_bodies"),
    localities: Table::of_event("event_localities"),
    texts: TEXTS,
};

impl SchoolTables {
    fn put(&self, db: &Connection, owner: i64, schools: &[School]) -> Result<(), StoreError> {
        self.schools.put(db, owner, schools)?;
        let mut bodies = Vec::new();
        let mut localities = Vec::new();
        let mut lines = Vec::new();
        for (school, record) in (0..).zip(schools) {
            for GoverningBody { from, to, lines: own } in &record.governing_bodies {
                bodies.push(BodyRow { school, from: *from, to: *to });
                lines.push(own);
            }
            for Locality { from, to, name } in &record.localities {
                localities.push(LocalityRow { school, from: *from, to: *to, name: name.clone() });
            }
        }
        self.bodies.put(db, owner, &bodies)?;
        self.localities.put(db, owner, &localities)?;
        self.texts.put(db, owner, LINES, lines)
    }

    fn take(&self, db: &Connection, owner: i64) -> Result<Vec<School>, StoreError> {
        let mut schools: Vec<School> = self.schools.take(db, owner)?;
        let rows: Vec<BodyRow> = self.bodies.take(db, owner)?;
        let mut lines: Vec<Vec<String>> = vec![Vec::new(); rows.len()];
        self.texts.take(db, owner, LINES, &mut lines)?;
        for (BodyRow { school, from, to }, lines) in rows.into_iter().zip(lines) {
            if let Some(school) = schools.get_mut(school as usize) {
                school.governing_bodies.push(GoverningBody { from, to, lines });
            }
        }
        for LocalityRow { school, from, to, name } in self.localities.take(db, owner)? {
            if let Some(school) = schools.get_mut(school as usize) {
                school.localities.push(Locality { from, to, name });
            }
        }
        Ok(schools)
    }
}

/// Writes the schools of an event.
pub(crate) fn put(db: &Connection, event: i64, file: &EventFile) -> Result<(), StoreError> {
    OF_EVENT.put(db, event, &file.schools)
}

/// Reads the schools of an event.
pub(crate) fn take(db: &Connection, event: i64, file: &mut EventFile) -> Result<(), StoreError> {
    file.schools = OF_EVENT.take(db, event)?;
    Ok(())
}
