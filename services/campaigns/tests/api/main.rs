//! The service through its front door, with its real store.
#![expect(clippy::unwrap_used, reason = "a test may give up")]

mod drafting;
mod effects;
mod freezing;
mod listing;
mod lists;
mod members;
mod portfolio;
mod previews;
mod refusals;
mod running;
mod segments;
mod tasks;
