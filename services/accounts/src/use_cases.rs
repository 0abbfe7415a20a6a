//! The verbs.

pub mod key_figures;
pub mod place_hold;
pub mod publish_balances;
mod reading;
pub mod record_receipt;
pub mod release_hold;
pub mod request_import;
pub mod return_receipt;
pub mod run_import;
