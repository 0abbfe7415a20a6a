//! The verbs.

pub mod ageing_trend;
pub mod hand_back_refused;
pub mod index_accounts;
pub mod inspect_file;
pub mod keep_layout;
pub mod key_figures;
pub mod place_hold;
pub mod publish_balances;
pub mod reading;
pub mod record_receipt;
pub mod release_hold;
pub mod request_import;
pub mod resolve_clarification;
pub mod return_receipt;
pub mod run_import;
pub mod take_statements;
