//! Points in time as the tables keep them: UTC text to the millisecond, which sorts as time does.

use chrono::{DateTime, SecondsFormat, Utc};
use rusqlite::ToSql;
use rusqlite::types::{FromSql, FromSqlError, FromSqlResult, ToSqlOutput, ValueRef};

/// A point in time in a column.
pub(crate) struct Moment(pub(crate) DateTime<Utc>);

impl ToSql for Moment {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        Ok(self.0.to_rfc3339_opts(SecondsFormat::Millis, true).into())
    }
}

impl FromSql for Moment {
    fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self> {
        let text = value.as_str()?;
        let at = DateTime::parse_from_rfc3339(text).map_err(FromSqlError::other)?;
        Ok(Self(at.to_utc()))
    }
}
