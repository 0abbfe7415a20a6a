//! What this crate promises, seen through HTTP and a small service.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on ends here")]

mod callers;
mod documents;
mod edits;
mod hearing;
mod idempotency;
mod operations;
mod problems;
mod process;
mod sample;
