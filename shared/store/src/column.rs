//! What can be read from a row.

use std::any::type_name;
use std::str::FromStr;

use kernel::{BasisPoints, Currency, Day, Id, Role, Timestamp, Version};
use uuid::Uuid;

use crate::{Cell, Row, StoreError};

/// A type that can be read from a column. A service gives its own types one by implementing this.
pub trait Column: Sized {
    /// Reads the cell; refuses a null.
    fn read(cell: &Cell<'_>) -> Result<Self, StoreError>;
}

impl Row {
    /// The value of a column, by name.
    pub fn get<T: Column>(&self, column: &str) -> Result<T, StoreError> {
        T::read(&self.cell(column)?)
    }

    /// The value of a text column that parses into `T`.
    pub fn parsed<T: FromStr>(&self, column: &str) -> Result<T, StoreError>
    where
        T::Err: std::fmt::Display,
    {
        parsed(&self.cell(column)?)
    }
}

fn parsed<T: FromStr>(cell: &Cell<'_>) -> Result<T, StoreError>
where
    T::Err: std::fmt::Display,
{
    cell.text()?.parse().map_err(|why| cell.unreadable(why))
}

fn narrowed<T: TryFrom<i64>>(cell: &Cell<'_>) -> Result<T, StoreError> {
    let wide = cell.int()?;
    T::try_from(wide).ok().ok_or_else(|| cell.unreadable(format!("{wide} does not fit {}", type_name::<T>())))
}

impl<T: Column> Column for Option<T> {
    fn read(cell: &Cell<'_>) -> Result<Self, StoreError> {
        if cell.is_null()? { Ok(None) } else { T::read(cell).map(Some) }
    }
}
impl Column for bool {
    fn read(cell: &Cell<'_>) -> Result<Self, StoreError> {
        cell.boolean()
    }
}
impl Column for i64 {
    fn read(cell: &Cell<'_>) -> Result<Self, StoreError> {
        cell.int()
    }
}
impl Column for i32 {
    fn read(cell: &Cell<'_>) -> Result<Self, StoreError> {
        narrowed(cell)
    }
}
impl Column for u32 {
    fn read(cell: &Cell<'_>) -> Result<Self, StoreError> {
        narrowed(cell)
    }
}
impl Column for u64 {
    fn read(cell: &Cell<'_>) -> Result<Self, StoreError> {
        narrowed(cell)
    }
}
impl Column for f64 {
    fn read(cell: &Cell<'_>) -> Result<Self, StoreError> {
        cell.real()
    }
}
impl Column for String {
    fn read(cell: &Cell<'_>) -> Result<Self, StoreError> {
        cell.text()
    }
}
impl Column for Vec<u8> {
    fn read(cell: &Cell<'_>) -> Result<Self, StoreError> {
        cell.bytes()
    }
}
impl Column for Day {
    fn read(cell: &Cell<'_>) -> Result<Self, StoreError> {
        cell.day()
    }
}
impl Column for Timestamp {
    fn read(cell: &Cell<'_>) -> Result<Self, StoreError> {
        cell.timestamp()
    }
}
impl Column for Uuid {
    fn read(cell: &Cell<'_>) -> Result<Self, StoreError> {
        cell.uuid()
    }
}
impl<K: kernel::Kind> Column for Id<K> {
    fn read(cell: &Cell<'_>) -> Result<Self, StoreError> {
        cell.uuid().map(Self::from_uuid)
    }
}
impl Column for Currency {
    fn read(cell: &Cell<'_>) -> Result<Self, StoreError> {
        parsed(cell)
    }
}
impl Column for Role {
    fn read(cell: &Cell<'_>) -> Result<Self, StoreError> {
        parsed(cell)
    }
}
impl Column for Version {
    fn read(cell: &Cell<'_>) -> Result<Self, StoreError> {
        cell.int().map(Self::of)
    }
}
impl Column for BasisPoints {
    fn read(cell: &Cell<'_>) -> Result<Self, StoreError> {
        let share: u32 = narrowed(cell)?;
        Self::try_from(share).map_err(|why| cell.unreadable(why))
    }
}
impl Column for serde_json::Value {
    fn read(cell: &Cell<'_>) -> Result<Self, StoreError> {
        serde_json::from_str(&cell.json_text()?).map_err(|why| cell.unreadable(why))
    }
}
