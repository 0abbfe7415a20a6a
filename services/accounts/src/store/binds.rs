//! Parameters of a statement that is put together from parts.

use store::{Bind, Value};

/// Values with their placeholders, in the order of their first use.
#[derive(Default)]
pub struct Binds {
    values: Vec<Value>,
}

impl Binds {
    /// Adds a value and returns its placeholder: `$3`.
    pub fn add(&mut self, value: impl Into<Value>) -> String {
        self.values.push(value.into());
        format!("${}", self.values.len())
    }

    /// The values as parameters.
    pub fn params(&self) -> Vec<&(dyn Bind + Sync)> {
        self.values.iter().map(|value| value as &(dyn Bind + Sync)).collect()
    }
}
