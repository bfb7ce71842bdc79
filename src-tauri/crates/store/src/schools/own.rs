//! The user's own school.

use chrono::{DateTime, Utc};
use records::School;

use super::SchoolTables;
use crate::changes::{ChangeName, Changed, Kind};
use crate::error::StoreError;
use crate::rows::{Lists, Table};
use crate::store::Store;

const OWN: SchoolTables = SchoolTables {
    schools: Table { name: "own_school", owner: "own" },
    bodies: Table { name: "own_governing_bodies", owner: "own" },
    localities: Table { name: "own_localities", owner: "own" },
    texts: Lists { name: "own_texts", owner: "own", value: "text" },
};

/// There is one own school.
const ONE: i64 = 1;

impl Store {
    /// The user's own school as it is today, once it was entered.
    pub fn own_school(&self) -> Result<Option<School>, StoreError> {
        Ok(OWN.take(&*self.reading()?, ONE)?.pop())
    }

    /// Keeps the user's own school. Events keep the school as it was when they were written.
    pub fn save_own_school(&self, school: &School, now: DateTime<Utc>) -> Result<Changed<()>, StoreError> {
        self.change(ChangeName::SaveOwnSchool, None, now, |change| {
            if OWN.take(change, ONE)?.pop().as_ref() != Some(school) {
                OWN.put(change, ONE, std::slice::from_ref(school))?;
                change.touch(Kind::OwnSchool);
            }
            Ok(())
        })
    }
}
