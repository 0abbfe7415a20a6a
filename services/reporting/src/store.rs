//! Facts at rest.

pub mod activity;
pub mod balances;
pub mod campaigns;
pub mod field;
pub mod progress;
pub mod receipts;
pub mod reports;
