//! Rows and cells of either database.

use std::fmt::Display;

use chrono::{DateTime, NaiveDate, Utc};
use kernel::{Day, Timestamp};
use sqlx::postgres::PgRow;
use sqlx::sqlite::SqliteRow;
use sqlx::{ColumnIndex, Decode, Postgres, Row as _, Sqlite, Type, TypeInfo, ValueRef};
use uuid::Uuid;

use super::postgres::JsonText;
use crate::StoreError;

/// One row of an answer.
pub struct Row(Inner);

enum Inner {
    Postgres(PgRow),
    Sqlite(SqliteRow),
}

/// One column of one row.
pub struct Cell<'a> {
    row: &'a Inner,
    index: usize,
    column: &'a str,
}

impl Row {
    pub(super) fn postgres(row: PgRow) -> Self {
        Self(Inner::Postgres(row))
    }

    pub(super) fn sqlite(row: SqliteRow) -> Self {
        Self(Inner::Sqlite(row))
    }

    /// The cell of a column, by name.
    pub fn cell<'a>(&'a self, column: &'a str) -> Result<Cell<'a>, StoreError> {
        let index = match &self.0 {
            Inner::Postgres(row) => column.index(row),
            Inner::Sqlite(row) => column.index(row),
        };
        match index {
            Ok(index) => Ok(Cell { row: &self.0, index, column }),
            Err(_) => Err(StoreError::Invalid(format!("the answer has no column `{column}`"))),
        }
    }
}

impl Cell<'_> {
    /// What to say when this cell does not hold what was expected.
    #[must_use]
    pub fn unreadable(&self, why: impl Display) -> StoreError {
        StoreError::Invalid(format!("column `{}`: {why}", self.column))
    }

    /// Whether it is null.
    pub fn is_null(&self) -> Result<bool, StoreError> {
        match self.row {
            Inner::Postgres(row) => Ok(row.try_get_raw(self.index)?.is_null()),
            Inner::Sqlite(row) => Ok(row.try_get_raw(self.index)?.is_null()),
        }
    }

    /// A `boolean`.
    pub fn boolean(&self) -> Result<bool, StoreError> {
        match self.row {
            Inner::Postgres(row) => self.of_postgres(row, "boolean"),
            Inner::Sqlite(row) => Ok(self.of_sqlite::<i64>(row, &["INTEGER"], "boolean")? != 0),
        }
    }

    /// A `bigint`, or any narrower integer.
    pub fn int(&self) -> Result<i64, StoreError> {
        match self.row {
            Inner::Postgres(row) => match row.try_get_raw(self.index)?.type_info().name() {
                "INT4" => self.of_postgres::<i32>(row, "bigint").map(i64::from),
                "INT2" => self.of_postgres::<i16>(row, "bigint").map(i64::from),
                _ => self.of_postgres(row, "bigint"),
            },
            Inner::Sqlite(row) => self.of_sqlite(row, &["INTEGER"], "bigint"),
        }
    }

    /// A `double precision`.
    pub fn real(&self) -> Result<f64, StoreError> {
        match self.row {
            Inner::Postgres(row) => self.of_postgres(row, "double precision"),
            Inner::Sqlite(row) => self.of_sqlite(row, &["REAL", "INTEGER"], "double precision"),
        }
    }

    /// A `text`.
    pub fn text(&self) -> Result<String, StoreError> {
        match self.row {
            Inner::Postgres(row) => self.of_postgres(row, "text"),
            Inner::Sqlite(row) => self.of_sqlite(row, &["TEXT"], "text"),
        }
    }

    /// A `bytea`.
    pub fn bytes(&self) -> Result<Vec<u8>, StoreError> {
        match self.row {
            Inner::Postgres(row) => self.of_postgres(row, "bytea"),
            Inner::Sqlite(row) => self.of_sqlite(row, &["BLOB"], "bytea"),
        }
    }

    /// A `uuid`.
    pub fn uuid(&self) -> Result<Uuid, StoreError> {
        match self.row {
            Inner::Postgres(row) => self.of_postgres(row, "uuid"),
            Inner::Sqlite(row) => self.of_sqlite(row, &["BLOB"], "uuid"),
        }
    }

    /// A `date`.
    pub fn day(&self) -> Result<Day, StoreError> {
        match self.row {
            Inner::Postgres(row) => self.of_postgres::<NaiveDate>(row, "date").map(Day::of),
            Inner::Sqlite(row) => {
                let text: &str = self.of_sqlite(row, &["TEXT"], "date")?;
                text.parse().map_err(|why| self.unreadable(format!("`{text}` is not a day: {why}")))
            }
        }
    }

    /// A `timestamptz`.
    pub fn timestamp(&self) -> Result<Timestamp, StoreError> {
        match self.row {
            Inner::Postgres(row) => self.of_postgres::<DateTime<Utc>>(row, "timestamptz").map(Timestamp::of),
            Inner::Sqlite(row) => {
                let text: &str = self.of_sqlite(row, &["TEXT"], "timestamptz")?;
                text.parse().map_err(|why| self.unreadable(format!("`{text}` is not an instant: {why}")))
            }
        }
    }

    /// A `jsonb`, as JSON text.
    pub fn json_text(&self) -> Result<String, StoreError> {
        match self.row {
            Inner::Postgres(row) => self.of_postgres::<JsonText>(row, "jsonb").map(|json| json.0),
            // SQLite turns JSON text that looks like a number into one.
            Inner::Sqlite(row) => match row.try_get_raw(self.index)?.type_info().name() {
                "INTEGER" => self.of_sqlite::<i64>(row, &["INTEGER"], "jsonb").map(|number| number.to_string()),
                "REAL" => self.of_sqlite::<f64>(row, &["REAL"], "jsonb").map(|number| number.to_string()),
                _ => self.of_sqlite(row, &["TEXT"], "jsonb"),
            },
        }
    }

    fn of_postgres<'r, T>(&self, row: &'r PgRow, expected: &str) -> Result<T, StoreError>
    where
        T: Decode<'r, Postgres> + Type<Postgres>,
    {
        let raw = row.try_get_raw(self.index)?;
        if raw.is_null() {
            return Err(self.unreadable("is null"));
        }
        if !T::compatible(&raw.type_info()) {
            return Err(self.unreadable(format!("expected {expected}, found {}", raw.type_info().name())));
        }
        T::decode(raw).map_err(|why| self.unreadable(why))
    }

    fn of_sqlite<'r, T>(&self, row: &'r SqliteRow, stored_as: &[&str], expected: &str) -> Result<T, StoreError>
    where
        T: Decode<'r, Sqlite>,
    {
        let raw = row.try_get_raw(self.index)?;
        if raw.is_null() {
            return Err(self.unreadable("is null"));
        }
        let found = raw.type_info();
        if !stored_as.contains(&found.name()) {
            return Err(self.unreadable(format!("expected {expected}, found {}", found.name())));
        }
        T::decode(raw).map_err(|why| self.unreadable(why))
    }
}
