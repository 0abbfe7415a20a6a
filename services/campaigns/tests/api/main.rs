//! The service through its front door, with its real store.
#![expect(clippy::unwrap_used, reason = "a test may give up")]

mod effects;
mod freezing;
mod lists;
mod portfolio;
mod previews;
mod refusals;
mod running;
mod segments;
