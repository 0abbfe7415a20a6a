//! The nouns at rest.

pub mod campaigns;
pub mod debtors;
pub mod effects;
pub mod entries;
pub mod exclusions;
pub mod freezing;
pub mod funnels;
pub mod listing;
pub mod lists;
pub mod members;
pub mod people;
pub mod plans;
pub mod previews;
pub mod profiles;
pub mod progress;
pub mod receipts;
pub mod segments;
pub mod tasks;
pub mod withdrawals;

use contracts::approvals::SampleLine;
use kernel::{Currency, Day, Money};
use store::{Migration, Row, StoreError, Value};

use crate::domain::compile::Param;

/// The tables of this service.
pub const MIGRATIONS: &[Migration] = &[
    Migration { name: "0001_campaigns", sql: include_str!("../migrations/0001_campaigns.sql") },
    Migration { name: "0002_people", sql: include_str!("../migrations/0002_people.sql") },
    Migration { name: "0003_segment_versions", sql: include_str!("../migrations/0003_segment_versions.sql") },
    Migration { name: "0004_tasks", sql: include_str!("../migrations/0004_tasks.sql") },
    Migration { name: "0005_delistings", sql: include_str!("../migrations/0005_delistings.sql") },
];

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

/// How many lines an approver is shown.
const SAMPLES: i64 = 10;

/// A member as an approver sees it.
fn sample_line(row: &Row) -> Result<SampleLine, StoreError> {
    let (oldest, frozen_on): (Option<Day>, Day) = (row.get("oldest_due_on")?, row.get("frozen_on")?);
    Ok(SampleLine {
        reference: row.get("reference")?,
        name: row.get("customer_name")?,
        amount: money(row, "frozen_minor", "currency")?,
        days_past_due: oldest.map(|day| frozen_on.days_since(day)),
    })
}

/// The eight ageing columns.
fn ageing(row: &Row) -> Result<[i64; 8], StoreError> {
    let mut ageing = [0; 8];
    for (bucket, minor) in ageing.iter_mut().enumerate() {
        *minor = row.get(&format!("age_{bucket}"))?;
    }
    Ok(ageing)
}

/// A pattern that finds a text anywhere, whatever its case; to be compared with `like … escape '\\'` and `lower(…)`.
fn like(text: &str) -> String {
    let escaped = text.trim().to_lowercase().replace('\\', "\\\\").replace('%', "\\%").replace('_', "\\_");
    format!("%{escaped}%")
}

/// A stored word that the domain does not know.
fn unknown(noun: &str, word: &str) -> StoreError {
    StoreError::Invalid(format!("`{word}` is not a {noun}"))
}
