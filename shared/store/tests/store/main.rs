//! The store through its front door, on SQLite, or on PostgreSQL when `DUNLIN_TEST_FOUNDATION=production`.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on fails")]

mod audit;
mod blobs;
mod bulk;
mod fresh;
mod killed;
mod messages;
mod migrations;
mod transactions;
mod values;
