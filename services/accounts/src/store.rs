//! The books at rest. Bulk work is set-based SQL over staged rows, never a loop over them.

pub mod account_list;
pub mod accounts;
pub mod aged_accounts;
pub mod ageing;
pub mod aliases;
pub mod allocations;
pub mod balances;
pub mod bank;
mod binds;
pub mod cheques;
#[cfg(test)]
mod consistency;
pub mod corrections;
pub mod customers;
pub mod day_totals;
pub mod facets;
pub mod holds;
pub mod imports;
pub mod kpis;
pub mod layouts;
pub mod ledger;
pub mod merge;
pub mod payments;
pub mod postings;
pub mod receipts;
pub mod registered;
pub mod registrations;
mod search_terms;
pub mod spellings;
pub mod staging;
pub mod statement;
pub mod tie_out;
pub mod ties;
pub mod timeline;

use store::Migration;

/// The service's tables.
pub const MIGRATIONS: &[Migration] = &[
    Migration { name: "0001_books", sql: include_str!("../migrations/0001_books.sql") },
    Migration { name: "0002_account_list", sql: include_str!("../migrations/0002_account_list.sql") },
    Migration { name: "0003_import_mapping", sql: include_str!("../migrations/0003_import_mapping.sql") },
    Migration { name: "0004_day_totals", sql: include_str!("../migrations/0004_day_totals.sql") },
    Migration { name: "0005_account_words", sql: include_str!("../migrations/0005_account_words.sql") },
    Migration { name: "0006_facets", sql: include_str!("../migrations/0006_facets.sql") },
    Migration { name: "0007_bank_statements", sql: include_str!("../migrations/0007_bank_statements.sql") },
    Migration { name: "0008_layouts", sql: include_str!("../migrations/0008_layouts.sql") },
    Migration { name: "0009_corrections", sql: include_str!("../migrations/0009_corrections.sql") },
    Migration { name: "0010_cheques", sql: include_str!("../migrations/0010_cheques.sql") },
];
