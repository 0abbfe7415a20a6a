//! The rules of the ledger: pure, synchronous, without clock or database.

pub mod ageing;
pub mod allocation;
pub mod balance;
pub mod bank;
pub mod cash_application;
pub mod cheque;
pub mod contact;
pub mod correction;
pub mod hold;
pub mod import;
pub mod kpi;
pub mod kpi_risk;
pub mod posting;
pub mod search;
pub mod statement;
pub mod timeline;
pub mod trend;
