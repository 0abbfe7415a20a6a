//! What reports are made of: pure values and the sentences of the activity feed.

pub mod collection_report;
pub mod collection_tables;
pub mod progress;
pub mod summary;
