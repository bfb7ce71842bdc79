//! How a value of a record stands in a column.

use chrono::NaiveDate;
use records::{
    AgeGroup, Area, Clock, ClockSpan, Consent, DocumentKind, Domain, Dong, EventKind, EventStatus, LegalVerb,
    Level, Mode, OutcomeKind, Ownership, PersonId, PhotoId, PhotoWidth, ProgrammeKind, SchoolId, Scope,
    Session, Signing, SpeechKind,
};
use rusqlite::ToSql;
use rusqlite::types::{FromSql, FromSqlError, FromSqlResult, ToSqlOutput, Value, ValueRef};

/// A value that a column can hold. (`ToSql` cannot be given to the types of another crate.)
pub(crate) trait Column: Sized {
    /// The value as SQLite keeps it.
    fn put(&self) -> rusqlite::Result<ToSqlOutput<'_>>;
    /// The value as it was kept.
    fn take(value: ValueRef<'_>) -> FromSqlResult<Self>;
}

/// A column's value on its way in.
pub(crate) struct Bound<'a, T>(pub(crate) &'a T);

impl<T: Column> ToSql for Bound<'_, T> {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        self.0.put()
    }
}

/// A column's value on its way out.
pub(crate) struct Taken<T>(pub(crate) T);

impl<T: Column> FromSql for Taken<T> {
    fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self> {
        T::take(value).map(Taken)
    }
}

/// Something was written that this program never writes.
fn strange(text: &str) -> FromSqlError {
    FromSqlError::Other(format!("{text:?}").into())
}

impl<T: Column> Column for Option<T> {
    fn put(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        self.as_ref().map_or(Ok(ToSqlOutput::Owned(Value::Null)), Column::put)
    }
    fn take(value: ValueRef<'_>) -> FromSqlResult<Self> {
        if value == ValueRef::Null { Ok(None) } else { T::take(value).map(Some) }
    }
}

/// What rusqlite keeps by itself.
macro_rules! plain {
    ($($kind:ty),*) => { $(
        impl Column for $kind {
            fn put(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
                self.to_sql()
            }
            fn take(value: ValueRef<'_>) -> FromSqlResult<Self> {
                FromSql::column_result(value)
            }
        }
    )* };
}
plain!(String, u32, bool);

/// Text behind a name of its own.
macro_rules! ids {
    ($($kind:ident),*) => { $(
        impl Column for $kind {
            fn put(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
                self.0.to_sql()
            }
            fn take(value: ValueRef<'_>) -> FromSqlResult<Self> {
                String::column_result(value).map($kind)
            }
        }
    )* };
}
ids!(SchoolId, PersonId, PhotoId);

/// The closed lists, by their codes.
macro_rules! codes {
    ($($kind:ident),*) => { $(
        impl Column for $kind {
            fn put(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
                Ok(self.code().into())
            }
            fn take(value: ValueRef<'_>) -> FromSqlResult<Self> {
                let code = value.as_str()?;
                $kind::from_code(code).ok_or_else(|| strange(code))
            }
        }
    )* };
}
codes!(
    AgeGroup,
    Consent,
    DocumentKind,
    Domain,
    EventKind,
    EventStatus,
    LegalVerb,
    Level,
    Mode,
    OutcomeKind,
    Ownership,
    PhotoWidth,
    ProgrammeKind,
    Scope,
    Session,
    Signing,
    SpeechKind
);

/// What is written as text and parsed again.
macro_rules! as_text {
    ($($kind:ty: $parse:expr),*) => { $(
        impl Column for $kind {
            fn put(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
                Ok(self.to_string().into())
            }
            fn take(value: ValueRef<'_>) -> FromSqlResult<Self> {
                let text = value.as_str()?;
                $parse(text).ok_or_else(|| strange(text))
            }
        }
    )* };
}
as_text!(
    NaiveDate: |text: &str| text.parse().ok(),
    Clock: Clock::parse,
    ClockSpan: ClockSpan::parse
);

impl Column for Area {
    fn put(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        Ok(format!("{} {} {} {}", self.x, self.y, self.width, self.height).into())
    }
    fn take(value: ValueRef<'_>) -> FromSqlResult<Self> {
        let text = value.as_str()?;
        let numbers: Result<Vec<u32>, _> = text.split(' ').map(str::parse).collect();
        match numbers.as_deref() {
            Ok([x, y, width, height]) => Ok(Area { x: *x, y: *y, width: *width, height: *height }),
            _ => Err(strange(text)),
        }
    }
}

impl Column for Dong {
    fn put(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        let amount = i64::try_from(self.0);
        amount.map(Into::into).map_err(|error| rusqlite::Error::ToSqlConversionFailure(error.into()))
    }
    fn take(value: ValueRef<'_>) -> FromSqlResult<Self> {
        let amount = value.as_i64()?;
        u64::try_from(amount).map(Dong).map_err(|_| FromSqlError::OutOfRange(amount))
    }
}
