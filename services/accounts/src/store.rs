//! The books at rest. Bulk work is set-based SQL over staged rows, never a loop over them.

pub mod accounts;
pub mod ageing;
pub mod allocations;
pub mod balances;
mod binds;
#[cfg(test)]
mod consistency;
pub mod holds;
pub mod imports;
pub mod kpis;
pub mod ledger;
pub mod merge;
pub mod postings;
pub mod receipts;
pub mod registered;
pub mod staging;

use store::Migration;

/// The service's tables.
pub const MIGRATIONS: &[Migration] =
    &[Migration { name: "0001_books", sql: include_str!("../migrations/0001_books.sql") }];
