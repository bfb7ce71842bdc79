//! Records as rows: one table a record, one row a record, in their order.
//!
//! A field's name is its column's name, so that a table can be read beside its record and nothing is
//! mapped by hand.

mod column;
mod lists;

use rusqlite::{Connection, Statement};

use crate::error::StoreError;

pub(crate) use column::{Bound, Column, Taken};
pub(crate) use lists::{Lists, ROLES, TEXTS};

/// A record whose own fields are the columns of a table. Its inner lists are kept elsewhere.
pub(crate) trait Row: Sized {
    /// The columns after owner and `ord`, quoted.
    const COLUMNS: &'static [&'static str];

    /// Binds the fields to the parameters from `first` on.
    fn bind(&self, to: &mut Statement<'_>, first: usize) -> rusqlite::Result<()>;

    /// Reads the fields from the columns in their order; inner lists are empty.
    fn read(row: &rusqlite::Row<'_>) -> rusqlite::Result<Self>;
}

/// A table of ordered rows that belong to an owner.
pub(crate) struct Table {
    /// Its name.
    pub(crate) name: &'static str,
    /// The column of the owner.
    pub(crate) owner: &'static str,
}

impl Table {
    /// A table of an event's parts.
    pub(crate) const fn of_event(name: &'static str) -> Self {
        Self { name, owner: "event" }
    }

    /// Puts these rows in the place of the owner's old ones.
    pub(crate) fn put<'a, T: Row + 'a>(
        &self,
        db: &Connection,
        owner: i64,
        rows: impl IntoIterator<Item = &'a T>,
    ) -> Result<(), StoreError> {
        let Self { name, owner: column } = self;
        db.prepare_cached(&format!("DELETE FROM {name} WHERE {column} = ?"))?.execute([owner])?;
        let columns = T::COLUMNS.join(", ");
        let marks = ", ?".repeat(T::COLUMNS.len());
        let sql = format!("INSERT INTO {name} ({column}, ord, {columns}) VALUES (?, ?{marks})");
        let mut insert = None;
        for (ord, row) in (0_i64..).zip(rows) {
            let insert = match &mut insert {
                Some(insert) => insert,
                none => none.insert(db.prepare_cached(&sql)?),
            };
            insert.raw_bind_parameter(1, owner)?;
            insert.raw_bind_parameter(2, ord)?;
            row.bind(insert, 3)?;
            insert.raw_execute()?;
        }
        Ok(())
    }

    /// The owner's rows in their order.
    pub(crate) fn take<T: Row>(&self, db: &Connection, owner: i64) -> Result<Vec<T>, StoreError> {
        let Self { name, owner: column } = self;
        let columns = T::COLUMNS.join(", ");
        let sql = format!("SELECT {columns} FROM {name} WHERE {column} = ? ORDER BY ord");
        let mut select = db.prepare_cached(&sql)?;
        let rows = select.query_map([owner], T::read)?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// Puts the one row of a group; a group that says nothing has none.
    pub(crate) fn put_group<T: Row + Default + PartialEq>(
        &self,
        db: &Connection,
        owner: i64,
        group: &T,
    ) -> Result<(), StoreError> {
        self.put(db, owner, Some(group).filter(|group| **group != T::default()))
    }

    /// The one row, if there is one.
    pub(crate) fn take_one<T: Row>(&self, db: &Connection, owner: i64) -> Result<Option<T>, StoreError> {
        Ok(self.take(db, owner)?.into_iter().next())
    }
}

/// Declares which fields of a record are its columns, and which inner values are kept elsewhere.
macro_rules! row {
    ($record:ty { $($field:ident),* $(,)? } $(elsewhere { $($other:ident),* $(,)? })?) => {
        impl $crate::rows::Row for $record {
            const COLUMNS: &'static [&'static str] = &[$(concat!("\"", stringify!($field), "\"")),*];

            fn bind(&self, to: &mut rusqlite::Statement<'_>, first: usize) -> rusqlite::Result<()> {
                let columns: &[&dyn rusqlite::ToSql] = &[$(&$crate::rows::Bound(&self.$field)),*];
                for (i, column) in columns.iter().enumerate() {
                    to.raw_bind_parameter(first + i, column)?;
                }
                Ok(())
            }

            fn read(row: &rusqlite::Row<'_>) -> rusqlite::Result<Self> {
                let mut columns = 0..;
                let mut next = || columns.next().unwrap_or_default();
                Ok(Self {
                    $($field: row.get::<_, $crate::rows::Taken<_>>(next())?.0,)*
                    $($($other: Default::default(),)*)?
                })
            }
        }
    };
}
pub(crate) use row;
