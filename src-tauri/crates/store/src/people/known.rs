//! Everybody met, to hold a text against.

use std::sync::atomic::Ordering;

use crate::error::StoreError;
use crate::store::Store;

/// A person met at some event.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KnownPerson {
    /// "Lò Thị Thanh Xuân".
    pub full_name: String,
    /// Every title that an event ever showed.
    pub titles: Vec<String>,
}

impl Store {
    /// Everybody met, in no order.
    pub fn known_people(&self) -> Result<Vec<KnownPerson>, StoreError> {
        let db = self.reading()?;
        let mut select = db.prepare_cached(include_str!("known.sql"))?;
        let mut rows = select.query([])?;
        let mut people: Vec<KnownPerson> = Vec::new();
        let mut last = None;
        while let Some(row) = rows.next()? {
            let id: i64 = row.get(0)?;
            if last != Some(id) {
                people.push(KnownPerson { full_name: row.get(1)?, titles: Vec::new() });
                last = Some(id);
            }
            let title: Option<String> = row.get(2)?;
            if let (Some(person), Some(title)) = (people.last_mut(), title)
                && !person.titles.contains(&title)
            {
                person.titles.push(title);
            }
        }
        Ok(people)
    }

    /// Grows with every change of the directory of people, so that nobody reads it for nothing.
    pub fn people_changes(&self) -> u64 {
        self.people_changes.load(Ordering::Relaxed)
    }
}
