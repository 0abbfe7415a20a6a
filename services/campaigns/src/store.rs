//! The nouns at rest.

pub mod campaigns;
pub mod debtors;
pub mod effects;
pub mod freezing;
pub mod lists;
pub mod members;
pub mod plans;
pub mod previews;
pub mod profiles;
pub mod progress;
pub mod receipts;
pub mod segments;
pub mod withdrawals;

use kernel::{Currency, Money};
use store::{Migration, Row, StoreError, Value};

use crate::domain::compile::Param;

/// The tables of this service.
pub const MIGRATIONS: &[Migration] =
    &[Migration { name: "0001_campaigns", sql: include_str!("../migrations/0001_campaigns.sql") }];

/// A compiled rule's value on its way into a statement.
pub fn bound(param: &Param) -> Value {
    match param {
        Param::Text(text) => text.as_str().into(),
        Param::Whole(number) => (*number).into(),
        Param::Day(day) => (*day).into(),
        Param::Truth(truth) => (*truth).into(),
    }
}

/// The money of two columns.
fn money(row: &Row, minor: &str, currency: &str) -> Result<Money, StoreError> {
    Ok(Money::of_minor(row.get(minor)?, row.get::<Currency>(currency)?))
}

/// The eight ageing columns.
fn ageing(row: &Row) -> Result<[i64; 8], StoreError> {
    let mut ageing = [0; 8];
    for (bucket, minor) in ageing.iter_mut().enumerate() {
        *minor = row.get(&format!("age_{bucket}"))?;
    }
    Ok(ageing)
}

/// A stored word that the domain does not know.
fn unknown(noun: &str, word: &str) -> StoreError {
    StoreError::Invalid(format!("`{word}` is not a {noun}"))
}
