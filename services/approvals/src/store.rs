//! Approvals at rest.

pub mod delegations;
pub mod history;
pub mod links;
pub mod lists;
pub mod people;
pub mod policies;
pub mod requests;
pub mod secrets;
mod stages;

use store::Migration;

/// What the database of this service looks like.
pub const MIGRATIONS: &[Migration] = &[
    Migration { name: "0001_approvals", sql: include_str!("../migrations/0001_approvals.sql") },
    Migration { name: "0002_samples", sql: include_str!("../migrations/0002_samples.sql") },
];
