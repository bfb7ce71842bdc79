//! Lists inside records (a speech's points, an item's performers): one table for all lists of a sort.

use rusqlite::Connection;

use super::{Bound, Column, Taken};
use crate::error::StoreError;

/// A table of lists: owner, `part` (which list), `item` (of which row, from 0), `ord`, value.
pub(crate) struct Lists {
    /// Its name.
    pub(crate) name: &'static str,
    /// The column of the owner.
    pub(crate) owner: &'static str,
    /// The column of the value.
    pub(crate) value: &'static str,
}

/// An event's lists of short texts.
pub(crate) const TEXTS: Lists = Lists { name: "event_texts", owner: "event", value: "text" };
/// An event's lists of people.
pub(crate) const ROLES: Lists = Lists { name: "event_roles", owner: "event", value: "person" };

impl Lists {
    /// Puts these lists, one an item, in the place of the part's old ones.
    pub(crate) fn put<'a, T: Column + 'a>(
        &self,
        db: &Connection,
        owner: i64,
        part: &str,
        lists: impl IntoIterator<Item = &'a Vec<T>>,
    ) -> Result<(), StoreError> {
        let Self { name, owner: column, value } = self;
        db.prepare_cached(&format!("DELETE FROM {name} WHERE {column} = ? AND part = ?"))?
            .execute((owner, part))?;
        let sql = format!("INSERT INTO {name} ({column}, part, item, ord, {value}) VALUES (?, ?, ?, ?, ?)");
        let mut insert = db.prepare_cached(&sql)?;
        for (item, list) in (0_i64..).zip(lists) {
            for (ord, value) in (0_i64..).zip(list) {
                insert.execute((owner, part, item, ord, Bound(value)))?;
            }
        }
        Ok(())
    }

    /// Hands every value of a part to the list of its item, in their order.
    pub(crate) fn take<'a, T: Column + 'a>(
        &self,
        db: &Connection,
        owner: i64,
        part: &str,
        lists: impl IntoIterator<Item = &'a mut Vec<T>>,
    ) -> Result<(), StoreError> {
        let Self { name, owner: column, value } = self;
        let sql =
            format!("SELECT item, {value} FROM {name} WHERE {column} = ? AND part = ? ORDER BY item, ord");
        let mut select = db.prepare_cached(&sql)?;
        let mut rows = select.query((owner, part))?;
        let mut lists = (0_i64..).zip(lists);
        let mut current = lists.next();
        while let Some(row) = rows.next()? {
            let item: i64 = row.get(0)?;
            while current.as_ref().is_some_and(|(place, _)| *place < item) {
                current = lists.next();
            }
            if let Some((_, list)) = &mut current {
                list.push(row.get::<_, Taken<T>>(1)?.0);
            }
        }
        Ok(())
    }

    /// One list that belongs to the event itself.
    pub(crate) fn take_one<T: Column>(
        &self,
        db: &Connection,
        owner: i64,
        part: &str,
    ) -> Result<Vec<T>, StoreError> {
        let mut list = Vec::new();
        self.take(db, owner, part, [&mut list])?;
        Ok(list)
    }
}
