//! What reports, the feed and webhooks are made of: pure values.

pub mod campaign_result;
pub mod campaign_tables;
pub mod collection_report;
pub mod collection_tables;
pub mod event_types;
pub mod facts;
pub mod progress;
pub mod report;
pub mod report_kinds;
pub mod summary;
pub mod tables;
pub mod trends;
pub mod webhook;
