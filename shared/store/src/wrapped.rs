//! Serde types as columns.

use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::{Cell, Column, StoreError, Stored, Value};

/// Any serde type as one `jsonb` column, stored and loaded whole.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Json<T>(pub T);

/// A serde enum without fields as one `text` column: the word it has on the wire.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Word<T>(pub T);

impl<T: Serialize> Stored for Json<T> {
    const NULL: Value = Value::Json(None);
    fn to_value(&self) -> Value {
        match serde_json::to_string(&self.0) {
            Ok(text) => Value::Json(Some(text)),
            Err(why) => Value::Unfit(format!("no JSON form: {why}")),
        }
    }
}
impl<T: DeserializeOwned> Column for Json<T> {
    fn read(cell: &Cell<'_>) -> Result<Self, StoreError> {
        serde_json::from_str(&cell.json_text()?).map(Self).map_err(|why| cell.unreadable(why))
    }
}

impl<T: Serialize> Stored for Word<T> {
    const NULL: Value = Value::Text(None);
    fn to_value(&self) -> Value {
        match serde_json::to_value(&self.0) {
            Ok(serde_json::Value::String(word)) => Value::Text(Some(word)),
            Ok(other) => Value::Unfit(format!("not a single word: {other}")),
            Err(why) => Value::Unfit(format!("not a single word: {why}")),
        }
    }
}
impl<T: DeserializeOwned> Column for Word<T> {
    fn read(cell: &Cell<'_>) -> Result<Self, StoreError> {
        let word = serde_json::Value::String(cell.text()?);
        serde_json::from_value(word).map(Self).map_err(|why| cell.unreadable(why))
    }
}
