//! Bank statements at rest, and what has to be known to apply them.

pub mod booking;
pub mod candidates;
pub mod clarifications;
pub mod entries;
pub mod statements;
