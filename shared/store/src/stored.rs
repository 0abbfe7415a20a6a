//! What can be bound to a statement.

use kernel::{BasisPoints, Currency, Day, Id, Role, Timestamp, Version};
use uuid::Uuid;

/// A value on its way into the database. `None` is a null of that type.
#[derive(Clone, Debug, PartialEq)]
pub enum Value {
    /// `boolean`.
    Bool(Option<bool>),
    /// `bigint`.
    Int(Option<i64>),
    /// `double precision`.
    Real(Option<f64>),
    /// `text`.
    Text(Option<String>),
    /// `bytea`.
    Bytes(Option<Vec<u8>>),
    /// `date`.
    Day(Option<Day>),
    /// `timestamptz`.
    Timestamp(Option<Timestamp>),
    /// `uuid`.
    Uuid(Option<Uuid>),
    /// `jsonb`, as JSON text.
    Json(Option<String>),
    /// A value that has no stored form, and why; binding it fails.
    Unfit(String),
}

/// A type with a stored form. A service gives its own types one by implementing this.
pub trait Stored {
    /// The null of this type.
    const NULL: Value;
    /// The stored form.
    fn to_value(&self) -> Value;
}

/// What may stand in a list of parameters: every [`Stored`] type, and [`Value`] itself.
pub trait Bind {
    /// The stored form.
    fn bound(&self) -> Value;
}

impl<T: Stored + ?Sized> Bind for T {
    fn bound(&self) -> Value {
        self.to_value()
    }
}
impl Bind for Value {
    fn bound(&self) -> Value {
        self.clone()
    }
}
impl<T: Stored> From<T> for Value {
    fn from(stored: T) -> Self {
        stored.to_value()
    }
}

impl<T: Stored> Stored for Option<T> {
    const NULL: Value = T::NULL;
    fn to_value(&self) -> Value {
        self.as_ref().map_or(T::NULL, Stored::to_value)
    }
}
impl<T: Stored + ?Sized> Stored for &T {
    const NULL: Value = T::NULL;
    fn to_value(&self) -> Value {
        (**self).to_value()
    }
}

impl Stored for bool {
    const NULL: Value = Value::Bool(None);
    fn to_value(&self) -> Value {
        Value::Bool(Some(*self))
    }
}
impl Stored for i64 {
    const NULL: Value = Value::Int(None);
    fn to_value(&self) -> Value {
        Value::Int(Some(*self))
    }
}
impl Stored for i32 {
    const NULL: Value = Value::Int(None);
    fn to_value(&self) -> Value {
        Value::Int(Some(i64::from(*self)))
    }
}
impl Stored for u32 {
    const NULL: Value = Value::Int(None);
    fn to_value(&self) -> Value {
        Value::Int(Some(i64::from(*self)))
    }
}
impl Stored for u64 {
    const NULL: Value = Value::Int(None);
    fn to_value(&self) -> Value {
        i64::try_from(*self).map_or_else(|why| Value::Unfit(format!("{self} as bigint: {why}")), Value::from)
    }
}
impl Stored for f64 {
    const NULL: Value = Value::Real(None);
    fn to_value(&self) -> Value {
        Value::Real(Some(*self))
    }
}
impl Stored for str {
    const NULL: Value = Value::Text(None);
    fn to_value(&self) -> Value {
        Value::Text(Some(self.to_owned()))
    }
}
impl Stored for String {
    const NULL: Value = Value::Text(None);
    fn to_value(&self) -> Value {
        self.as_str().to_value()
    }
}
impl Stored for [u8] {
    const NULL: Value = Value::Bytes(None);
    fn to_value(&self) -> Value {
        Value::Bytes(Some(self.to_vec()))
    }
}
impl Stored for Vec<u8> {
    const NULL: Value = Value::Bytes(None);
    fn to_value(&self) -> Value {
        self.as_slice().to_value()
    }
}
impl Stored for Day {
    const NULL: Value = Value::Day(None);
    fn to_value(&self) -> Value {
        Value::Day(Some(*self))
    }
}
impl Stored for Timestamp {
    const NULL: Value = Value::Timestamp(None);
    fn to_value(&self) -> Value {
        Value::Timestamp(Some(*self))
    }
}
impl Stored for Uuid {
    const NULL: Value = Value::Uuid(None);
    fn to_value(&self) -> Value {
        Value::Uuid(Some(*self))
    }
}
impl<K: kernel::Kind> Stored for Id<K> {
    const NULL: Value = Value::Uuid(None);
    fn to_value(&self) -> Value {
        Value::Uuid(Some(self.uuid()))
    }
}
impl Stored for Currency {
    const NULL: Value = Value::Text(None);
    fn to_value(&self) -> Value {
        self.code().to_value()
    }
}
impl Stored for Role {
    const NULL: Value = Value::Text(None);
    fn to_value(&self) -> Value {
        self.name().to_value()
    }
}
impl Stored for Version {
    const NULL: Value = Value::Int(None);
    fn to_value(&self) -> Value {
        self.get().to_value()
    }
}
impl Stored for BasisPoints {
    const NULL: Value = Value::Int(None);
    fn to_value(&self) -> Value {
        self.get().to_value()
    }
}
impl Stored for serde_json::Value {
    const NULL: Value = Value::Json(None);
    fn to_value(&self) -> Value {
        Value::Json(Some(self.to_string()))
    }
}
