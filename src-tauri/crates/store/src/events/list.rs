//! The list of events.

use rusqlite::{Row, named_params};

use super::{EventKey, EventQuery, EventSummary};
use crate::error::StoreError;
use crate::moment::Moment;
use crate::rows::Taken;
use crate::search;
use crate::store::Store;

impl Store {
    /// The events that a query asks for, the newest day first.
    pub fn events(&self, query: &EventQuery) -> Result<Vec<EventSummary>, StoreError> {
        let db = self.reading()?;
        let mut select = db.prepare_cached(include_str!("list.sql"))?;
        let rows = select.query_map(
            named_params! {
                ":deleted": query.deleted,
                ":school_year": query.school_year,
                ":kind": query.kind.map(records::EventKind::code),
                ":words": search::query(&query.text),
            },
            summary,
        )?;
        Ok(rows.collect::<Result<_, _>>()?)
    }
}

fn summary(row: &Row<'_>) -> rusqlite::Result<EventSummary> {
    Ok(EventSummary {
        key: EventKey(row.get(0)?),
        kind: row.get::<_, Taken<_>>(1)?.0,
        title: row.get(2)?,
        topic: row.get(3)?,
        date: row.get::<_, Taken<_>>(4)?.0,
        end_date: row.get::<_, Taken<_>>(5)?.0,
        school_year: row.get(6)?,
        host: row.get(7)?,
        partners: json(row, 8)?,
        documents: json(row, 9)?,
        photos: row.get(10)?,
        saved_at: row.get::<_, Moment>(11)?.0,
        deleted_at: row.get::<_, Option<Moment>>(12)?.map(|moment| moment.0),
        status: row.get::<_, Taken<_>>(13)?.0,
        exported: json(row, 14)?,
    })
}

/// A list that SQLite gathered.
fn json<T: serde::de::DeserializeOwned>(row: &Row<'_>, column: usize) -> rusqlite::Result<Vec<T>> {
    let text = row.get_ref(column)?.as_str()?;
    serde_json::from_str(text).map_err(|error| {
        rusqlite::Error::FromSqlConversionFailure(column, rusqlite::types::Type::Text, error.into())
    })
}
