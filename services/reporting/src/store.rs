//! Facts at rest.

pub mod activity;
pub mod balances;
pub mod campaigns;
pub mod field;
pub mod people;
pub mod progress;
pub mod receipts;
pub mod reports;
pub mod results;
pub mod trends;
pub mod webhooks;

use store::Migration;

/// The tables of this service.
pub const MIGRATIONS: &[Migration] = &[
    Migration { name: "0001_facts", sql: include_str!("../migrations/0001_facts.sql") },
    Migration { name: "0002_webhooks", sql: include_str!("../migrations/0002_webhooks.sql") },
    Migration { name: "0003_screens", sql: include_str!("../migrations/0003_screens.sql") },
];
